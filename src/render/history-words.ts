import type { PipelineSummary, Report } from '../engine/report.ts'
import type {
  Change,
  EnvironmentHistory,
  ErrorCluster,
  ErrorKind,
  Forecast,
  PipelineHistory,
  Prediction,
  Range95,
  TaskHistory,
} from '../model/history.ts'
import { joined, own, type Safe } from './safe.ts'

type Words = Safe<'every'>

/** A pipeline whose history was asked for. */
export type Told = PipelineSummary & { readonly history: PipelineHistory }

/** Pipelines with runs, and those without, grouped by the reason. */
export function toldHistories({ pipelines }: Pick<Report, 'pipelines'>): {
  readonly running: readonly Told[]
  readonly silent: ReadonlyMap<string, readonly Told[]>
} {
  const told = pipelines.flatMap((pipeline) => (pipeline.history ? [{ ...pipeline, history: pipeline.history }] : []))
  const silent = new Map<string, Told[]>()
  for (const one of told) {
    if (one.history.environments.length > 0 || one.history.status === 'off') continue
    const reason = one.history.reason ?? 'no runs'
    silent.set(reason, [...(silent.get(reason) ?? []), one])
  }
  return { running: told.filter(({ history }) => history.environments.length > 0), silent }
}

/** The environment that all runs belong to, or null where there are several or none is named. */
export function soleEnvironment(running: readonly Told[]): string | null {
  const names = new Set(running.flatMap(({ history }) => history.environments.map(({ name }) => name)))
  return names.size === 1 ? ([...names][0] ?? null) : null
}

/** What people call a task of the pipeline; its id where the file no longer has it. */
export function taskLabel({ taskLabels }: Told, task: string): string {
  return taskLabels?.get(task) ?? task
}

/** What people call failures of a kind, at the beginning of a sentence. */
export const kindWords: Readonly<Record<ErrorKind, Words>> = {
  auth: own`Rejected credentials`,
  permission: own`Missing permission`,
  timeout: own`Timeout`,
  network: own`Network error`,
  'resource-conflict': own`Resource conflict`,
  'rate-limit': own`Rate limit`,
  'service-outage': own`Service outage`,
  capacity: own`Insufficient capacity`,
  'missing-object': own`Missing object`,
  'dbt-compilation': own`dbt compilation error`,
  'data-test': own`Failed data test`,
  'statement-timeout': own`Statement timeout`,
  'stale-source': own`Stale source`,
  sql: own`SQL error`,
  'python-dependency': own`Missing Python package`,
  'python-code': own`Error in Python code`,
  'missing-secret': own`Missing secret`,
  connector: own`Connector error`,
  container: own`Container error`,
  unknown: own`Error`,
}

/** The task that failed in most runs, with the most frequent of its errors. */
export function worstTask({ tasks, errors }: EnvironmentHistory): { task: TaskHistory; error: ErrorCluster | undefined } | null {
  const [worst] = [...tasks].filter((task) => task.failed > 0).sort((a, b) => b.failed - a.failed)
  return worst ? { task: worst, error: errors.find((error) => error.tasks.includes(worst.task)) } : null
}

/** `42 s`, `14 min`, `14 min 20 s`, `1 h 05 min`: rounded to what a person needs. */
export function spanWords(seconds: number): Words {
  const whole = Math.round(seconds)
  if (whole < 60) return own`${whole} s`
  if (whole < 3570)
    return whole % 60 === 0 || whole >= 1200
      ? own`${Math.round(whole / 60)} min`
      : own`${Math.floor(whole / 60)} min ${whole % 60} s`
  const minutes = Math.round(whole / 60)
  return own`${Math.floor(minutes / 60)} h ${two(minutes % 60)} min`
}

/** `4 min set-up` where starting compute takes a tenth of the median of a task or more, and half a minute; null elsewhere. */
export function setupWords({ durationSeconds: { p50 }, setupSeconds }: TaskHistory): Words | null {
  if (setupSeconds === undefined || p50 === null || setupSeconds < 30 || setupSeconds * 10 < p50) return null
  return own`${spanWords(setupSeconds)} set-up`
}

/** `all 30 runs succeeded`, `37 of 41 runs succeeded, 2 with warnings`: cancelled and skipped ones say nothing. */
export function successWords({ runs: judged, succeeded, warning, failed }: EnvironmentHistory): Words {
  if (judged === 0) return own`no run was completed`
  const warned = warning > 0 ? own`, ${warning} with warnings` : own``
  if (failed === 0) return judged === 1 ? own`the only run succeeded${warned}` : own`all ${judged} runs succeeded${warned}`
  return own`${succeeded} of ${judged} ${judged === 1 ? own`run` : own`runs`} succeeded${warned}`
}

/** `p50 14 min` and `p95 21 min`; the longest run where there are too few for a p95. At least one part. */
export function durationParts({ durationSeconds: { p50, p95, max } }: EnvironmentHistory): readonly Words[] {
  const longest = max === null ? [] : [own`at most ${spanWords(max)}`]
  if (p50 === null) return max === null ? [own`duration unknown`] : longest
  return [own`p50 ${spanWords(p50)}`, ...(p95 === null ? longest : [own`p95 ${spanWords(p95)}`])]
}

/** `slower by 26 % since 2026-08-17`, `climbs by 40 s a week since 2026-08-01`, `steady`, or that there are too few runs to tell. */
export function trendWords({ trend }: EnvironmentHistory): Words {
  const change = trend?.change
  if (!change) return trend ? own`steady` : own`too few runs to tell`
  if (change.secondsPerWeek !== null)
    return own`${change.ratio > 1 ? own`climbs` : own`falls`} by ${spanWords(Math.abs(change.secondsPerWeek))} a week since ${dayWords(change.since)}`
  const percent = Math.abs(Math.round((change.ratio - 1) * 100))
  return own`${change.ratio > 1 ? own`slower` : own`faster`} by ${percent} % since ${beginWords(change)}`
}

/** The day on which a step begins, `about 2026-08-17` where it may be another one. */
export function beginWords({ since, isDated }: Pick<Change, 'since' | 'isDated'>): Words {
  return isDated ? dayWords(since) : own`about ${dayWords(since)}`
}

/** The day of a time that has been validated: digits and hyphens only. */
export function dayWords(time: string): Words {
  const [, year = 0, month = 1, day = 1] = (/^(\d{4})-(\d{2})-(\d{2})/.exec(time) ?? []).map(Number)
  return own`${year}-${two(month)}-${two(day)}`
}

function two(number: number): Words {
  return number < 10 ? own`0${number}` : own`${number}`
}

/** What the change does to duration and failures, with intervals and counts; null where it changes nothing or nothing is known. */
export function predictionWords(prediction: Prediction | null): Words | null {
  const { before, after } = prediction ?? {}
  const parts: Words[] = []
  if (before?.p50 && after?.p50 && isTimeMoved(before, after))
    parts.push(own`p50 ${rangeWords(after.p50)}${percentile95(after)}, was ${spanWords(before.p50.value)} (n = ${after.p50.n})`)
  const failing = movedFailures(prediction)
  if (failing) {
    const { value, low, high, n } = failing.after
    parts.push(
      own`${wholePercent(value)} % of runs fail (${wholePercent(low)} to ${wholePercent(high)} %), was ${wholePercent(failing.before.value)} % (n = ${n})`,
    )
  }
  return parts.length === 0 ? null : joined<'every'>(parts, ', ')
}

/** `this change: p50 2 min longer`, the same of the p95, and the share of failing runs, without intervals; null where the change makes no difference or nothing is known. */
export function predictionParts(prediction: Prediction | null): readonly Words[] | null {
  const { before, after } = prediction ?? {}
  const parts: Words[] = []
  if (before?.p50 && after?.p50 && isTimeMoved(before, after)) {
    parts.push(own`p50 ${movedWords(before.p50, after.p50)}`)
    if (before.p95 && after.p95) parts.push(own`p95 ${movedWords(before.p95, after.p95)}`)
  }
  const failing = movedFailures(prediction)
  if (failing) parts.push(own`${wholePercent(failing.after.value)} % of runs fail, was ${wholePercent(failing.before.value)} %`)
  const [first, ...others] = parts
  return first === undefined ? null : [own`this change: ${first}`, ...others]
}

function isTimeMoved(before: Forecast, after: Forecast): boolean {
  return isMoved(before.p50, after.p50) || isMoved(before.p95, after.p95)
}

/** Less than half a second is told as no change. */
function isMoved(before: Range95 | null, after: Range95 | null): boolean {
  return before === null || after === null ? before !== after : Math.round(after.value - before.value) !== 0
}

/** Below this the draws of the simulation differ by chance: 2,000 draws of a share of one half have a standard error of 1.1 %. */
const leastFailureChange = 0.03

/** The shares of failing runs, where the change moves them by more than chance does. */
function movedFailures(prediction: Prediction | null): { readonly before: Range95; readonly after: Range95 } | null {
  const [before, after] = [prediction?.before.failing, prediction?.after.failing]
  return before && after && Math.abs(after.value - before.value) >= leastFailureChange ? { before, after } : null
}

function wholePercent(share: number): number {
  return Math.round(share * 100)
}

function movedWords(before: Range95, after: Range95): Words {
  const seconds = Math.round(after.value - before.value)
  if (seconds === 0) return own`as before`
  return own`${spanWords(Math.abs(seconds))} ${seconds > 0 ? own`longer` : own`shorter`}`
}

function percentile95({ p95 }: Forecast): Words {
  return p95 ? own`, p95 ${rangeWords(p95)}` : own``
}

function rangeWords({ value, low, high }: Range95): Words {
  return own`${spanWords(value)} (${spanWords(low)} to ${spanWords(high)})`
}

/** `the SLA of 45 min is missed by 7 % of runs (n = 60), was 5 %`; null without a SLA. */
export function slaWords(prediction: Prediction | null): Words | null {
  const now = prediction?.after.slaMiss
  if (!prediction || prediction.slaSeconds === null || !now) return null
  const was = prediction.before.slaMiss
  const before = was && was.value !== now.value ? own`, was ${percent(was.value)} %` : own``
  return own`the SLA of ${spanWords(prediction.slaSeconds)} is missed by ${percent(now.value)} % of runs (n = ${now.n})${before}`
}

function percent(share: number): number {
  return Math.round(share * 1000) / 10
}
