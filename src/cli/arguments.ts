import { messageOf, OperationalError } from '../engine/errors.ts'
import { type Severity, severities } from '../engine/finding.ts'
import { type Gate, gates } from '../engine/report.ts'
import { type Profile, profiles } from '../engine/rule.ts'
import { closestTo } from '../text/closest.ts'
import { quoted } from '../text/quote.ts'

// An import of `node:util` would load all that it knows, from streams to worker threads.
const { parseArgs } = process.getBuiltinModule('node:util')

export const formats = ['terminal', 'json', 'sarif', 'github', 'markdown', 'junit'] as const
export type Format = (typeof formats)[number]

export interface Output {
  readonly format: Format
  /** Undefined: standard output. */
  readonly file: string | undefined
}

export interface CheckArguments {
  readonly paths: readonly string[]
  readonly outputs: readonly Output[]
  readonly config: string | undefined
  readonly failOn: Severity | 'never' | undefined
  readonly since: string | undefined
  /** Review what is staged. */
  readonly staged: boolean
  readonly gate: Gate | undefined
  readonly profile: Profile | undefined
  readonly fix: FixMode | undefined
  readonly history: HistoryArguments
  readonly live: boolean
  readonly allowEmpty: boolean
  readonly printConfig: string | undefined
  readonly quiet: boolean
  readonly noColor: boolean
  readonly stats: boolean
  readonly maxFindings: number | undefined
  /** Every finding in full. */
  readonly all: boolean
  /** No finding in full: the table by rule, the counts and the verdict. */
  readonly summary: boolean
}

/** What to do with fixes: apply the safe ones or all, or only show them. */
export interface FixMode {
  readonly includesUnsafe: boolean
  readonly isDryRun: boolean
  /** Ids of the rules whose fixes are meant; empty for all. */
  readonly only: readonly string[]
}

/** Where run history is to come from. */
export interface HistoryArguments {
  readonly file: string | undefined
  readonly orchestra: boolean
  readonly days: number | undefined
  readonly repository: string | undefined
  readonly now: Date | undefined
}

/** The options of `check`; the help text and the parser are both made of this table. */
export const checkOptions = {
  format: {
    type: 'string',
    multiple: true,
    value: formats.join('|'),
    help: 'how to print the report (default terminal); may be given more than once',
  },
  output: { type: 'string', multiple: true, value: 'FILE', help: 'write the format named before it to a file' },
  config: { type: 'string', value: 'FILE', help: 'configuration (default .github/pipeline-review.yml, if there)' },
  'fail-on': {
    type: 'string',
    value: [...severities, 'never'].join('|'),
    help: 'lowest severity that fails the check (default error)',
  },
  since: { type: 'string', value: 'REF', help: 'review what changed since a git ref, as the pull request does' },
  staged: { type: 'boolean', help: 'review the staged changes, compared with HEAD' },
  gate: {
    type: 'string',
    value: gates.join('|'),
    help: 'with --since or --staged: which findings can fail the check (default new)',
  },
  profile: { type: 'string', value: profiles.join('|'), help: 'which rules are on (default recommended)' },
  fix: { type: 'boolean', help: 'apply the fixes that cannot change what a pipeline does' },
  'fix-unsafe': { type: 'boolean', help: 'apply all fixes; check the result' },
  'fix-dry-run': { type: 'boolean', help: 'print the fixes as a diff without changing files' },
  only: {
    type: 'string',
    multiple: true,
    value: 'RULE',
    help: 'with a --fix option: only the fixes of this rule; may be given more than once',
  },
  history: { type: 'string', value: 'FILE', help: 'run history from a snapshot (see pipeline-review history)' },
  orchestra: { type: 'boolean', help: 'run history from Orchestra (ORCHESTRA_API_KEY, ORCHESTRA_BASE_URL)' },
  'history-days': { type: 'string', value: 'N', help: 'days of run history (default 14)' },
  live: {
    type: 'boolean',
    help: "run Orchestra's validator and, with ORCHESTRA_API_KEY, check that connections and environments exist",
  },
  repository: { type: 'string', value: 'OWNER/NAME', help: 'the repository as Orchestra knows it' },
  now: { type: 'string', value: 'ISO', help: 'current time, for reproducible reports' },
  all: { type: 'boolean', help: 'show every finding in full (default: as many as fit on a page)' },
  summary: { type: 'boolean', help: 'show only how many findings each rule has' },
  'max-findings': { type: 'string', value: 'N', help: 'show N findings in full and count the rest' },
  'allow-empty': { type: 'boolean', help: 'pass when there is no pipeline to review' },
  'print-config': {
    type: 'string',
    value: 'FILE',
    help: 'show the effective configuration of a file and the source of each setting',
  },
  quiet: { type: 'boolean', help: 'print errors and the verdict only' },
  'no-color': { type: 'boolean', help: 'no colours (also: NO_COLOR)' },
  stats: { type: 'boolean', help: 'print what was read and how long each stage took' },
} as const

export type OptionTable = Readonly<
  Record<
    string,
    { readonly type: 'string' | 'boolean'; readonly multiple?: boolean; readonly value?: string; readonly help: string }
  >
>

/** Parses arguments against a table of options. Throws OperationalError with a hint for anything that is not in it. */
export function parseAgainst(table: OptionTable, args: readonly string[]) {
  try {
    const options = Object.fromEntries(
      Object.entries(table).map(([name, { type, multiple }]) => [name, { type, multiple: multiple ?? false }]),
    )
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true, tokens: true })
  } catch (error) {
    throw new OperationalError(usageMessage(messageOf(error)), optionHint(table, messageOf(error)), { cause: error })
  }
}

/** Node's sentences in ours: it tells an option without a value from one whose value begins with a dash. */
function usageMessage(text: string): string {
  const name = /'(-[^']*)'/.exec(text)?.[1]
  if (text.startsWith('Unknown option') && name) return `Unknown option ${quoted(name)}.`
  const option = /--[^' =<,]+/.exec(text)?.[0]
  if (option && /does not take an argument/.test(text)) return `${option} takes no value.`
  if (option && /argument (?:missing|is ambiguous)/.test(text)) return `${option} needs a value.`
  return `${(text.split('. ', 1)[0] ?? text).replace(/\.$/, '')}.`
}

function optionHint(table: OptionTable, text: string): string {
  const name = text.startsWith('Unknown option') ? /'--?([^' ]*)/.exec(text)?.[1] : undefined
  const [near] = name === undefined ? [] : closestTo(name, Object.keys(table), 1)
  return near === undefined ? 'See pipeline-review --help.' : `Did you mean --${near}? See pipeline-review --help.`
}

/** Refuses arguments for a command that takes none. Throws OperationalError. */
export function refuseArguments(command: string, args: readonly string[], hint: string): void {
  if (args.length > 0) throw new OperationalError(`${command} takes no arguments.`, hint)
}

/** The arguments of `check`. Throws OperationalError for any that make no sense. */
export function parseCheckArguments(args: readonly string[]): CheckArguments {
  const { values, positionals, tokens } = parseAgainst(checkOptions, args)
  const max = textOf(values['max-findings'])
  refuseTogether(values, ['all', 'summary', 'max-findings', 'quiet'])
  return {
    paths: positionals.length > 0 ? positionals : ['.'],
    outputs: outputsOf(tokens),
    config: textOf(values['config']),
    failOn: choiceOf('fail-on', textOf(values['fail-on']), [...severities, 'never'] as const),
    since: textOf(values['since']),
    staged: values['staged'] === true,
    gate: choiceOf('gate', textOf(values['gate']), gates),
    profile: choiceOf('profile', textOf(values['profile']), profiles),
    fix: fixModeOf(values),
    allowEmpty: values['allow-empty'] === true,
    history: historyArgumentsOf(values),
    live: values['live'] === true,
    printConfig: textOf(values['print-config']),
    quiet: values['quiet'] === true,
    noColor: values['no-color'] === true,
    stats: values['stats'] === true,
    all: values['all'] === true,
    summary: values['summary'] === true,
    maxFindings: max === undefined ? undefined : wholeNumber('max-findings', max),
  }
}

/** Options of which each says how much to show. Throws OperationalError for two of them, `--quiet --max-findings` aside. */
function refuseTogether(values: Readonly<Record<string, unknown>>, names: readonly string[]): void {
  const given = names.filter((name) => values[name] !== undefined && values[name] !== false)
  if (given.length < 2 || given.join() === 'max-findings,quiet') return
  const [first, second] = given
  throw new OperationalError(`--${first} and --${second} cannot be combined.`, 'Both limit the findings shown; use one of them.')
}

/** The value of an option that takes a text. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function wholeNumber(name: string, text: string): number {
  if (!/^\d{1,9}$/.test(text))
    throw new OperationalError(`--${name} takes a whole number, not ${quoted(text)}.`, `For example --${name} 20.`)
  return Number(text)
}

/** Reads `--history`, `--orchestra` and what belongs to them. Throws OperationalError where they contradict each other. */
export function historyArgumentsOf(values: Readonly<Record<string, unknown>>): HistoryArguments {
  const days = textOf(values['history-days'])
  const now = textOf(values['now'])
  const file = textOf(values['history'])
  const orchestra = values['orchestra'] === true
  if (file !== undefined && orchestra)
    throw new OperationalError('--history and --orchestra cannot be combined.', 'A snapshot does not need the service.')
  return {
    file,
    orchestra,
    days: days === undefined ? undefined : wholeNumber('history-days', days),
    repository: textOf(values['repository']),
    now: now === undefined ? undefined : instantOf(now),
  }
}

function instantOf(text: string): Date {
  const isIso = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,6})?)?(?:Z|[+-]\d{2}:\d{2}))?$/.test(text)
  if (!isIso || Number.isNaN(Date.parse(text)))
    throw new OperationalError(`--now takes a time, not ${quoted(text)}.`, 'For example --now 2026-11-22T06:00:00Z.')
  return new Date(text)
}

/** The one of `choices` that an option names. Throws OperationalError for any other. */
export function choiceOf<T extends string>(name: string, text: string | undefined, choices: readonly T[]): T | undefined {
  const choice = choices.find((candidate) => candidate === text)
  if (text !== undefined && choice === undefined)
    throw new OperationalError(
      `--${name} takes ${choices.join(', ')}, not ${quoted(text)}.`,
      `For example --${name} ${choices[0]}.`,
    )
  return choice
}

function fixModeOf(values: Readonly<Record<string, unknown>>): FixMode | undefined {
  const includesUnsafe = values['fix-unsafe'] === true
  const isDryRun = values['fix-dry-run'] === true
  const only = Array.isArray(values['only']) ? values['only'].flatMap((id) => textOf(id) ?? []) : []
  if (includesUnsafe || isDryRun || values['fix'] === true) return { includesUnsafe, isDryRun, only }
  if (only.length > 0)
    throw new OperationalError(
      '--only needs --fix, --fix-unsafe or --fix-dry-run.',
      `For example --fix-unsafe --only ${only[0]}.`,
    )
  return undefined
}

interface OptionToken {
  readonly kind: string
  readonly name?: string
  readonly value?: string | undefined
}

/** Pairs each `--output` with the `--format` before it. Only one format can have standard output. */
function outputsOf(tokens: readonly OptionToken[]): readonly Output[] {
  const outputs: { format: Format; file: string | undefined }[] = []
  for (const { kind, name, value } of tokens) {
    if (kind !== 'option' || value === undefined) continue
    if (name === 'format') outputs.push({ format: formatOf(value), file: undefined })
    const last = outputs[outputs.length - 1]
    if (name !== 'output') continue
    if (!last || last.file !== undefined)
      throw new OperationalError(
        `--output ${quoted(value)} has no --format before it.`,
        'For example --format sarif --output review.sarif.',
      )
    last.file = value
  }
  const shown = outputs.filter((output) => output.file === undefined)
  if (shown.length > 1)
    throw new OperationalError(
      'Only one format can be printed; write the others to a file.',
      'For example --format json --output review.json.',
    )
  return outputs.length > 0 ? outputs : [{ format: 'terminal', file: undefined }]
}

function formatOf(text: string): Format {
  const format = formats.find((candidate) => candidate === text)
  if (format) return format
  const [near] = closestTo(text, formats, 1)
  throw new OperationalError(
    `Unknown format ${quoted(text)}.`,
    near === undefined ? `Formats: ${formats.join(', ')}.` : `Did you mean ${near}?`,
  )
}
