import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asCommonJs, declarations } from '../../scripts/declarations.ts'
import { nodesAtHand } from '../action/runner.ts'

const root = join(import.meta.dirname, '../..')
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const example = /## As a library\n[\s\S]*?```ts\n([\s\S]*?)```/.exec(readFileSync(join(root, 'README.md'), 'utf8'))?.[1] ?? ''
const required = `const { nodeHost, renderAs, review } = require('pipeline-review')
review(nodeHost(), { paths: ['pipelines/'] }).then(({ report }) => renderAs('markdown', report)).then(console.log)
`

/** Scripts that npm runs, or prepares a git dependency for: with any of them a consumer's install also fetches what only our build needs. */
const atInstall = ['preinstall', 'install', 'postinstall', 'build', 'prepack', 'prepare']
const mebibyte = 2 ** 20
const made = declarations(root)
const scratch = mkdtempSync(join(tmpdir(), 'pipeline-review-consumer-'))
const consumer = join(scratch, 'consumer')
const installed = join(consumer, 'node_modules/pipeline-review')
afterAll(() => rmSync(scratch, { recursive: true }))

const npm = (cwd: string, ...args: readonly string[]) =>
  execFileSync('npm', [...args, '--no-audit', '--no-fund', '--offline', '--cache', join(scratch, 'cache')], {
    cwd,
    encoding: 'utf8',
  })

/** Packs the package and installs it into an empty project, without a network. Its declarations are those of the source now. */
function install(): void {
  mkdirSync(consumer)
  writeFileSync(join(consumer, 'package.json'), '{ "private": true }\n')
  const [packed] = JSON.parse(npm(root, 'pack', '--json', '--ignore-scripts', '--pack-destination', scratch))
  npm(consumer, 'install', join(scratch, packed.filename))
  for (const [path, text] of [...made, ...asCommonJs(made)]) {
    mkdirSync(dirname(join(installed, 'dist/types', path)), { recursive: true })
    writeFileSync(join(installed, 'dist/types', path), text)
  }
  cpSync(join(root, 'examples/orchestra'), join(consumer, 'pipelines'), { recursive: true })
}

/** What the compiler says of a program, with the settings of a new project. Libraries are checked too. */
function mistakesIn(name: string, text: string, module = 'nodenext'): string {
  writeFileSync(join(consumer, name), text)
  const compiler = join(root, 'node_modules/typescript/bin/tsc')
  const types = ['--types', 'node', '--typeRoots', join(root, 'node_modules/@types')]
  const options = ['--strict', '--module', module, '--target', 'es2023', '--noEmit', '--ignoreConfig', ...types, name]
  const { status, stdout, stderr } = spawnSync(process.execPath, [compiler, ...options], { cwd: consumer, encoding: 'utf8' })
  expect([0, 1, 2]).toContain(status)
  return stdout + stderr
}

const sizeOf = (path: string): number =>
  statSync(path).isDirectory() ? readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0) : statSync(path).size

describe('the package', () => {
  beforeAll(install)

  it('is its bundle: an install brings nothing else, and no Node', () => {
    expect(
      ['dependencies', 'optionalDependencies', 'peerDependencies', 'bundleDependencies'].filter((key) => key in manifest),
    ).toEqual([])
    expect(atInstall.filter((name) => name in manifest.scripts)).toEqual([])
    expect(readdirSync(join(consumer, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['pipeline-review'])
    expect(readdirSync(join(consumer, 'node_modules/.bin'))).toEqual(['pipeline-review'])
  })

  it('takes at most 8 MiB', () => {
    expect(sizeOf(installed)).toBeLessThan(8 * mebibyte)
  })

  it('names each chunk after the module or package that it holds, without a number', () => {
    const files = readdirSync(join(installed, 'dist'), { recursive: true, encoding: 'utf8' }).map((name) =>
      name.replaceAll('\\', '/'),
    )
    const chunks = files.filter((name) => name.endsWith('.js') && !name.startsWith('packages/'))
    const homeless = chunks.filter((name) => !existsSync(join(root, 'src', name.replace(/(?:\.entry)?\.js$/, '.ts'))))
    const ofGenerated = homeless.filter((name) => !existsSync(join(root, 'src', name)))
    // The groups of rolldown.config.ts: what the runtime is told, what `check` always loads, each dialect, and the reader of unusual YAML.
    const dialects = ['dag-factory', 'databricks', 'kestra', 'orchestra'].map((id) => `${id}-dialect.js`)
    expect(ofGenerated.sort()).toEqual(
      ['check-command.js', ...dialects, 'full-reader.js', 'rolldown-runtime.js', 'runtime.js', 'startup.js'].sort(),
    )
    expect(chunks.length).toBeGreaterThan(40)
  })

  it('ships declarations of its own, none of its sources', () => {
    const { import: module, require: commonJs } = manifest.exports['.']
    expect([module.types, commonJs.types]).toEqual(['./dist/types/index.d.ts', './dist/types/index.d.cts'])
    expect([...made.values()].filter((text) => /\bfrom '(?!\.[^']*\.js')|\bimport\('(?!\.[^']*\.js')/.test(text))).toEqual([])
    expect([...asCommonJs(made).values()].filter((text) => /\.js'/.test(text))).toEqual([])
  })

  it('type-checks in a project that follows the README, as an ES module and as CommonJS', () => {
    expect(example).toContain("from 'pipeline-review'")
    expect(mistakesIn('example.mts', example)).toBe('')
    const inFunction = example.replace('\n\n', '\n\nexport async function shown() {\n').concat('\n}\n')
    expect(mistakesIn('common.cts', inFunction)).toBe('')
    expect(mistakesIn('common16.cts', inFunction, 'node16')).toBe('')
  })

  it('is checked by something that finds mistakes', () => {
    expect(mistakesIn('wrong.mts', example.replace("['pipelines/']", '1'))).toContain("Type 'number' is not assignable")
  })

  it.each(nodesAtHand())('runs in such a project on %s, imported and required, and by its name', (node) => {
    writeFileSync(join(consumer, 'example.mjs'), example)
    writeFileSync(join(consumer, 'example.cjs'), required)
    const [imported, common] = ['example.mjs', 'example.cjs'].map((file) =>
      spawnSync(node, [file], { cwd: consumer, encoding: 'utf8' }),
    )
    expect([imported?.status, imported?.stderr]).toEqual([0, ''])
    expect(imported?.stdout).toContain('Pipeline review failed')
    expect(common).toMatchObject({ status: 0, stderr: '', stdout: imported?.stdout })
    const named = (...args: readonly string[]) => {
      const command = join(consumer, 'node_modules/.bin/pipeline-review')
      const env = { ...process.env, XDG_CACHE_HOME: join(scratch, 'compiled') }
      const { status, stdout, stderr } = spawnSync(node, [command, ...args], { cwd: consumer, encoding: 'utf8', env })
      return { status, stdout, stderr }
    }
    // SARIF asks git where the files are; the second run starts from the code of the first one.
    const check = ['check', 'pipelines', '--format', 'sarif']
    const first = named(...check)
    expect(first).toMatchObject({ status: 1, stderr: '' })
    expect(named(...check)).toEqual(first)
  })
})
