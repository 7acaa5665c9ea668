import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hashOf, workflows } from '../../test/docs/workflow-blocks.ts'

/** A workflow with a mistake for each tool, so that a tool that sees nothing is known. */
const control = `on: issues
permissions: {}
jobs:
  greet:
    runs-on: ubuntu-latest
    steps:
      - run: echo \${{ github.event.issue.title }} \${{ steps.none.outputs.x }}
`

/** Runs both tools, whose paths are the arguments, on a repository that holds nothing but the workflows. */
const [actionlint = '', zizmor = ''] = process.argv.slice(2)
const home = import.meta.dirname
const folder = mkdtempSync(join(tmpdir(), 'workflows-'))
const texts = workflows()

function run(program: string, ...args: readonly string[]): string {
  const { stdout, error } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' })
  if (error) throw error
  return stdout
}

/** What both say of the workflows in the folder. */
function look() {
  const found: { readonly message: string; readonly filepath: string; readonly line: number }[] = JSON.parse(
    run(actionlint, '-shellcheck=', '-pyflakes=', '-format', '{{json .}}'),
  )
  const audited: { readonly ident: string; readonly locations: readonly { readonly symbolic: { readonly key: unknown } }[] }[] =
    JSON.parse(run(zizmor, '--offline', '--no-progress', '--format', 'json', '.'))
  return {
    actionlint: found.map(({ filepath, line, message }) => `${filepath}:${line}: ${message}`),
    zizmor: audited.map(({ ident, locations }) => `${ident}: ${JSON.stringify(locations[0]?.symbolic.key)}`),
  }
}

try {
  const directory = join(folder, '.github/workflows')
  mkdirSync(directory, { recursive: true })
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(directory, name), text)
  copyFileSync(join(home, '../../.github/zizmor.yml'), join(folder, '.github/zizmor.yml'))
  run('git', 'init', '--quiet')
  const seen = look()
  rmSync(directory, { recursive: true })
  mkdirSync(directory)
  writeFileSync(join(directory, 'control.yml'), control)
  const recording = {
    versions: { actionlint: run(actionlint, '-version').split('\n')[0], zizmor: run(zizmor, '--version').trim() },
    inputs: Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, hashOf(text)])),
    ...seen,
    control: look(),
  }
  writeFileSync(join(home, 'recording.json'), `${JSON.stringify(recording, null, 2)}\n`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
