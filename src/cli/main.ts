import { type ExitCode, exitCodes, messageOf, OperationalError } from '../engine/errors.ts'
import { type GuardedHost, guardedHost } from '../guarded-host.ts'
import type { Host } from '../host.ts'
import { version } from '../project.ts'
import { closestTo } from '../text/closest.ts'
import { quoted, visible } from '../text/quote.ts'

type Command = (host: GuardedHost, args: readonly string[]) => Promise<ExitCode>

/** Commands are loaded when they are called. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./check.ts')).check,
  diff: async () => (await import('./diff.ts')).diff,
  report: async () => (await import('./report.ts')).report,
  rules: async () => (await import('./rules.ts')).listRules,
  explain: async () => (await import('./explain.ts')).explain,
  init: async () => (await import('./init.ts')).init,
  schedule: async () => (await import('./schedule.ts')).schedule,
  graph: async () => (await import('./graph.ts')).graph,
  history: async () => (await import('./history.ts')).history,
  dbt: async () => (await import('./dbt.ts')).dbt,
  mcp: async () => (await import('./mcp.ts')).mcp,
  lsp: async () => (await import('./lsp.ts')).lsp,
  rehearse: async () => (await import('./rehearse.ts')).rehearse,
}

/** Runs the command line. Every outcome is an exit code; nothing is thrown. */
export async function main(world: Host, args: readonly string[]): Promise<ExitCode> {
  const host = guardedHost(world, args)
  try {
    return await dispatch(host, args)
  } catch (error) {
    await learnedPrefixes(host)
    return answerTo(host, error)
  }
}

/** A refusal repeats arguments, and may come before the configuration is read. What fails here is no reason to say less. */
async function learnedPrefixes(host: GuardedHost): Promise<void> {
  try {
    if (host.credentials.prefixes().length === 0) await (await import('./team-prefixes.ts')).learnPrefixes(host)
  } catch {}
}

async function dispatch(host: GuardedHost, args: readonly string[]): Promise<ExitCode> {
  const [first = '', ...rest] = args
  if (first === '--version' || first === '-V') return say(host, `${version}\n`)
  if (first === '' || first === '--help' || first === '-h' || first === 'help' || rest.includes('--help') || rest.includes('-h'))
    return help(host, first, rest)
  const command = commandNamed(first)
  if (command) return (await command())(host, rest)
  if (!(await looksLikePath(host, first))) throw unknownCommand(first)
  return (await (commands['check'] as () => Promise<Command>)())(host, args)
}

function commandNamed(name: string): (() => Promise<Command>) | undefined {
  return Object.hasOwn(commands, name) ? commands[name] : undefined
}

/** `pipeline-review examples/` means `pipeline-review check examples/`. */
async function looksLikePath(host: Host, text: string): Promise<boolean> {
  return text.startsWith('-') || /[./*\\]/.test(text) || (await host.kindOf(text)) !== undefined
}

function unknownCommand(name: string): OperationalError {
  const [near] = closestTo(name, Object.keys(commands), 1)
  return new OperationalError(
    `No command, file or directory is named ${quoted(name)}.`,
    near === undefined ? 'See pipeline-review --help.' : `Did you mean "${near}"?`,
  )
}

async function help(host: Host, first: string, rest: readonly string[]): Promise<ExitCode> {
  const { helpFor } = await import('./help.ts')
  const topic = first === 'help' ? rest[0] : first
  return say(host, helpFor(topic !== undefined && commandNamed(topic) ? topic : undefined))
}

function say(host: Host, text: string): ExitCode {
  host.out(text)
  return exitCodes.pass
}

/** The world's refusals in one sentence with a hint; everything else is ours, and ends 3. */
function answerTo(host: Host, error: unknown): ExitCode {
  if (error instanceof OperationalError) {
    const lines = error.message.split('\n').map(visible)
    host.err(`pipeline-review: ${lines.join('\n')}\n${error.hint ? `hint: ${error.hint}\n` : ''}`)
    return exitCodes.operational
  }
  if (error instanceof Error && 'syscall' in error) {
    host.err(`pipeline-review: The system refused an operation: ${messageOf(error)}.\nhint: Check disk space and permissions.\n`)
    return exitCodes.operational
  }
  host.err(
    `pipeline-review: internal error: ${messageOf(error)}\nhint: this is a bug in Pipeline Review; please report it with the file that caused it.\n`,
  )
  return exitCodes.internal
}
