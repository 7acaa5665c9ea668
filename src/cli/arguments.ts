import { liveService, type ServiceName } from '../dialects/services.ts'
import { OperationalError } from '../engine/errors.ts'
import { type Format, formats } from '../render-as.ts'
import { settings } from '../settings.ts'
import { quoted } from '../text/quote.ts'
import { writtenName } from '../text/table.ts'
import { format, text, wholeNumber } from '../text-kinds.ts'
import { config, file, now, repository } from './common-options.ts'
import { flag, option, optionOf, readOptions, repeated, type Token, type ValuesOf } from './options.ts'
import { serviceFlags, servicesAsked } from './service-flags.ts'

export interface Output {
  readonly format: Format
  /** Undefined: standard output. */
  readonly file: string | undefined
}

const reportFormat = format('format', formats)

/** The options of `check`. */
export const checkOptions = {
  format: repeated(reportFormat, 'how to print the report (default terminal)'),
  output: repeated(file, 'write the format named before it to a file'),
  config,
  failOn: optionOf(settings.failOn),
  since: option(text('REF'), 'review what changed since a git ref, as the pull request does'),
  staged: flag('review the staged changes, compared with HEAD'),
  gate: optionOf(settings.gate),
  profile: optionOf(settings.profile),
  fix: flag('apply the fixes that cannot change what a pipeline does'),
  fixUnsafe: flag('apply all fixes; check the result'),
  fixDryRun: flag('print the fixes as a diff without changing files'),
  only: repeated(text('RULE'), 'with a --fix option: only the fixes of this rule'),
  history: option(file, 'run history from a snapshot (see pipeline-review history)'),
  ...serviceFlags,
  historyDays: optionOf(settings.historyDays),
  live: flag(liveService.live),
  repository,
  now,
  all: flag('show every finding in full (default: as many as fit on a page)'),
  summary: flag('show only how many findings each rule has'),
  maxFindings: option(wholeNumber(0, undefined, 20), 'show N findings in full and count the rest'),
  allowEmpty: flag('pass when there is no pipeline to review'),
  printConfig: option(file, 'show the effective configuration of a file and the source of each setting'),
  quiet: flag('print errors and the verdict only'),
  noColor: flag('no colours (also: NO_COLOR)'),
  stats: flag('print what was read and how long each stage took'),
}

type CheckValues = ValuesOf<typeof checkOptions>
type Fixing = 'fix' | 'fixUnsafe' | 'fixDryRun' | 'only'
type AboutHistory = 'history' | ServiceName | 'historyDays' | 'repository' | 'now'

export interface CheckArguments extends Omit<CheckValues, 'format' | 'output' | Fixing | AboutHistory> {
  readonly paths: readonly string[]
  readonly outputs: readonly Output[]
  readonly fix: FixMode | undefined
  readonly history: HistoryArguments
}

/** What to do with fixes: apply the safe ones or all, or only show them. */
export interface FixMode {
  readonly includesUnsafe: boolean
  readonly isDryRun: boolean
  /** Ids of the rules whose fixes are meant; empty for all. */
  readonly only: readonly string[]
}

/** Where run history is to come from. */
export interface HistoryArguments extends Pick<CheckValues, 'repository' | 'now'> {
  /** The services that are asked. */
  readonly services: readonly ServiceName[]
  readonly file: string | undefined
  readonly days: number | undefined
}

/** The arguments of `check`. Throws OperationalError for any that make no sense. */
export function parseCheckArguments(args: readonly string[]): CheckArguments {
  const { values, positionals, tokens } = readOptions<CheckValues>(checkOptions, args)
  const { format: _, output: __, fix, fixUnsafe, fixDryRun, only, history, historyDays, ...rest } = values
  refuseTogether(rest, ['all', 'summary', 'maxFindings', 'quiet'])
  const services = servicesAsked(rest, history)
  const { repository, now } = rest
  return {
    ...rest,
    paths: positionals.length > 0 ? positionals : ['.'],
    outputs: outputsOf(tokens),
    fix: fixModeOf({ fix, fixUnsafe, fixDryRun, only }),
    history: { file: history, services, days: historyDays, repository, now },
  }
}

/** Options of which each says how much to show. Throws OperationalError for two of them, `--quiet --max-findings` aside. */
function refuseTogether(
  values: Pick<CheckValues, 'all' | 'summary' | 'maxFindings' | 'quiet'>,
  names: readonly (keyof typeof values)[],
): void {
  const given = names.filter((name) => values[name] !== undefined && values[name] !== false)
  if (given.length < 2 || given.join() === 'maxFindings,quiet') return
  const [first = '', second = ''] = given
  throw new OperationalError(
    `--${writtenName(first)} and --${writtenName(second)} cannot be combined.`,
    'Both limit the findings shown; use one of them.',
  )
}

function fixModeOf({ fix, fixUnsafe, fixDryRun, only }: Pick<CheckValues, Fixing>): FixMode | undefined {
  if (fixUnsafe || fixDryRun || fix) return { includesUnsafe: fixUnsafe, isDryRun: fixDryRun, only }
  if (only.length > 0)
    throw new OperationalError(
      '--only needs --fix, --fix-unsafe or --fix-dry-run.',
      `For example --fix-unsafe --only ${only[0]}.`,
    )
  return undefined
}

/** Pairs each `--output` with the `--format` before it. Only one format can have standard output. */
function outputsOf(tokens: readonly Token[]): readonly Output[] {
  const outputs: { format: Format; file: string | undefined }[] = []
  for (const { kind, name, value } of tokens) {
    if (kind !== 'option' || value === undefined) continue
    const named = name === 'format' ? reportFormat.parse(value) : undefined
    if (named !== undefined) outputs.push({ format: named, file: undefined })
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
