import { createInterface } from 'node:readline/promises'
import { configPaths } from '../config/load.ts'
import { wayToRoot } from '../discover/root.ts'
import { type ExitCode, exitCodes, OperationalError } from '../engine/errors.ts'
import type { GuardedHost } from '../guarded-host.ts'
import type { Host } from '../host.ts'
import { repository } from '../project.ts'
import { mostFileBytes } from '../text/decode.ts'
import { foundDialects, foundLine } from './found-dialects.ts'
import { initOptions } from './init-options.ts'
import { readOptions, refuseArguments } from './options.ts'
import { configPath, credentialsLine, setupFilesFor, workflowPath } from './setup-files.ts'
import { writeFile } from './write-file.ts'

/** `pipeline-review init`: shows the workflow and the configuration, and writes them once a person or `--yes` agrees. */
export async function init(host: GuardedHost, args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = readOptions(initOptions, args)
  refuseArguments('init', positionals, 'Files are written below the working directory.')
  const up = await wayToRoot(host)
  refuseBelowRoot(up)
  const present = { [workflowPath]: await presentWorkflows(host), [configPath]: await presentConfigs(host) }
  for (const path of Object.values(present).flat()) host.out(`${path} already exists and was not changed.\n`)
  const [first, ...others] = present[configPath] ?? []
  for (const other of others) host.out(`${first} takes precedence: ${other} is not read.\n`)
  if (Object.values(present).every((paths) => paths.length > 0)) return exitCodes.pass
  const dialects = await foundDialects(host)
  host.out(`${foundLine(dialects)}\n`)
  const missing = Object.entries(setupFilesFor(dialects)).filter(([path]) => present[path]?.length === 0)
  for (const [path, text] of missing) host.out(`\n${path}\n${'-'.repeat(path.length)}\n${text}`)
  if (up === undefined)
    host.err('pipeline-review: This is not a git repository; GitHub reads these files only at the root of a repository.\n')
  if (values['yes'] !== true && !(await isAgreed(host, missing.length))) return exitCodes.pass
  for (const [path, text] of missing) {
    await writeFile(host, 'The set-up', path, text)
    host.out(`Written: ${path}\n`)
  }
  const written = missing.map(([path]) => path)
  const credentials = written.includes(workflowPath) ? credentialsLine(dialects) : ''
  host.out(`\n${whatNow(written)}\n${credentials}`)
  return exitCodes.pass
}

/** GitHub reads workflows, and the action the configuration, at the root of the repository only. Throws OperationalError below it. */
function refuseBelowRoot(up: string | undefined): void {
  if (up === undefined || up === '') return
  throw new OperationalError(
    'This is not the root of the repository; GitHub reads these files only there.',
    `Run it in ${up.slice(0, -1)}, where .git is.`,
  )
}

/** A step that runs the action, whatever its version; GitHub tells names apart whatever their case. */
const step = new RegExp(`^[^#\\n]*\\buses:\\s*["']?${repository}@`, 'im')

/** Workflows that run the action, and the one whose place ours would take. */
async function presentWorkflows(host: Host): Promise<readonly string[]> {
  const found: string[] = []
  for (const { name } of (await host.list('.github/workflows')) ?? []) {
    const path = `.github/workflows/${name}`
    if (!/\.ya?ml$/.test(name)) continue
    const text = new TextDecoder().decode(await host.read(path, mostFileBytes))
    if (path.replace('.yaml', '.yml') === workflowPath || step.test(text)) found.push(path)
  }
  return found
}

/** Configurations, the one that holds first. */
async function presentConfigs(host: Host): Promise<readonly string[]> {
  const found: string[] = []
  for (const path of configPaths) if ((await host.kindOf(path)) !== undefined) found.push(path)
  return found
}

function whatNow(written: readonly string[]): string {
  const files = written.length === 1 ? 'the file' : 'both files'
  if (!written.includes(workflowPath)) return `Commit ${files}: the configuration takes effect after the merge.`
  return `Commit ${files} and open a pull request: the check is named "Pipeline Review".`
}

async function isAgreed(host: Host, count: number): Promise<boolean> {
  const files = count === 1 ? 'this file' : 'these files'
  if (!host.isTerminal)
    throw new OperationalError(
      'Nothing was written: there is no terminal to confirm on.',
      `Run pipeline-review init --yes to write ${files}.`,
    )
  const prompt = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await prompt.question(`\nWrite ${files}? [y/N] `)
  prompt.close()
  if (/^y(?:es)?$/i.test(answer.trim())) return true
  host.out('Nothing was written.\n')
  return false
}
