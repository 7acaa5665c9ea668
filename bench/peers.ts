/** What people use instead, installed into a folder of its own with fixed versions; never a dependency of the project. */
import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Program } from './measure.ts'

/** A tool that can be run on a folder. */
export interface Peer {
  readonly name: string
  of(folder: string): Program
}

const names = {
  spectral: 'Spectral 6.16, our schema',
  eslint: 'eslint-plugin-yml 3.10, standard',
  prettier: 'prettier 3.10 --check',
  ajv: 'ajv-cli 5.0, our schema',
  yamllint: 'yamllint',
  script: 'a script with PyYAML (libyaml) and jsonschema',
} as const

/** What each tool leaves to others. */
export const lacks: Readonly<Record<string, string>> = {
  [names.spectral]: 'graph, schedules, references, fixes',
  [names.eslint]: 'schema, graph, schedules, references',
  [names.prettier]: 'everything but form',
  [names.ajv]: 'lines, graph, schedules, references, fixes; ends at a repeated key',
  [names.yamllint]: 'everything but syntax and form',
  [names.script]: 'lines, graph, schedules, fixes',
}

/** A build of this project. */
export function own(dist: string): Peer {
  return { name: '**Pipeline Review**', of: (cwd) => ({ args: [join(dist, 'cli.js'), 'check', '.'], cwd }) }
}

const packages = [
  '@stoplight/spectral-cli@6.16.3',
  'eslint@10.15.0',
  'eslint-plugin-yml@3.10.0',
  'prettier@3.10.1',
  'ajv-cli@5.0.0',
]
const schema = join(import.meta.dirname, '../schemas/orchestra-pipeline.schema.json')

/** A ruleset of Spectral that holds every file against a schema. */
function spectralRules(text: string): string {
  const then = { function: 'schema', functionOptions: { schema: JSON.parse(text), allErrors: true } }
  return JSON.stringify({ rules: { pipeline: { given: '$', severity: 'error', message: '{{error}}', then } } })
}

const eslintConfig = `import yml from 'eslint-plugin-yml'
export default [...(yml.configs['flat/standard'] ?? yml.configs.standard)]
`
/** The script that people write: the schema, and whether what a task waits for is there. */
const handScript = `import json, sys, glob, yaml, jsonschema
with open(sys.argv[1]) as file:
    validator = jsonschema.Draft7Validator(json.load(file))
failed = False
for path in sorted(glob.glob('**/*.y*ml', recursive=True)):
    with open(path) as file:
        pipeline = yaml.load(file, Loader=yaml.CSafeLoader)
    for error in validator.iter_errors(pipeline):
        print(path, error.json_path, error.message[:100])
        failed = True
    for group in (pipeline.get('pipeline') or {}).values():
        tasks = group.get('tasks', {}) if isinstance(group, dict) else {}
        for name, task in tasks.items():
            for other in task.get('depends_on') or []:
                if other not in tasks:
                    print(path, name, 'waits for', other)
                    failed = True
sys.exit(failed)
`

/** Installs the peers below a folder. Those in Python are among them where it has yamllint, and PyYAML with libyaml and jsonschema. */
export function installPeers(home: string): readonly Peer[] {
  writeFileSync(join(home, 'package.json'), '{"private": true, "type": "module"}')
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages], { cwd: home, stdio: 'ignore' })
  copyFileSync(schema, join(home, 'schema.json'))
  writeFileSync(join(home, 'spectral.json'), spectralRules(readFileSync(schema, 'utf8')))
  writeFileSync(join(home, 'eslint.config.js'), eslintConfig)
  writeFileSync(join(home, 'check.py'), handScript)
  const bin = (path: string) => join(home, 'node_modules', path)
  const node = (name: string, path: string, ...args: readonly string[]): Peer => ({
    name,
    of: (cwd) => ({ args: [bin(path), ...args], cwd }),
  })
  const spectral = ['lint', '**/*.yml', '--ruleset', join(home, 'spectral.json'), '--quiet'] as const
  return [
    node(names.spectral, '@stoplight/spectral-cli/dist/index.js', ...spectral),
    node(names.eslint, 'eslint/bin/eslint.js', '--config', join(home, 'eslint.config.js'), '.'),
    node(names.prettier, 'prettier/bin/prettier.cjs', '--check', '.'),
    node(names.ajv, 'ajv-cli/dist/index.js', 'validate', '-s', join(home, 'schema.json'), '-d', '**/*.yml', '--strict=false'),
    ...pythonPeers(home),
  ]
}

function pythonPeers(home: string): readonly Peer[] {
  const python = (name: string, needs: string, ...args: readonly string[]): readonly Peer[] => {
    const { status } = spawnSync('python3', ['-c', needs], { stdio: 'ignore' })
    return status === 0 ? [{ name, of: (cwd) => ({ command: 'python3', args, cwd }) }] : []
  }
  return [
    ...python(names.yamllint, 'import yamllint', '-m', 'yamllint', '--format', 'parsable', '.'),
    ...python(names.script, 'import yaml, jsonschema; yaml.CSafeLoader', join(home, 'check.py'), join(home, 'schema.json')),
  ]
}
