import type { EnvironmentHistory, Forecast, PipelineHistory, Prediction, Range95 } from '../core/history.ts'
import type { PipelineSummary, Report } from '../core/report.ts'
import { own, type Safe } from './safe.ts'

type Words = Safe<'every'>

/** Pipelines whose history says something, with it. */
export function toldHistories({ pipelines }: Report): readonly (PipelineSummary & { readonly history: PipelineHistory })[] {
  return pipelines.flatMap((pipeline) =>
    pipeline.history && pipeline.history.status !== 'off' ? [{ ...pipeline, history: pipeline.history }] : [],
  )
}

/** `42 s`, `14 min`, `14 min 20 s`, `1 h 05 min`: rounded to what a person needs. */
export function spanWords(seconds: number): Words {
  const whole = Math.round(seconds)
  if (whole < 60) return own`${whole} s`
  if (whole < 3600)
    return whole % 60 === 0 || whole >= 1200
      ? own`${Math.round(whole / 60)} min`
      : own`${Math.floor(whole / 60)} min ${whole % 60} s`
  const minutes = Math.round(whole / 60)
  return own`${Math.floor(minutes / 60)} h ${minutes % 60} min`
}

/** `37 of 41`: runs that succeeded, with or without warnings, of those that were judged. */
export function successWords({ succeeded, warning, failed }: EnvironmentHistory): Words {
  const warned = warning > 0 ? own`, ${warning} with warnings` : own``
  return own`${succeeded + warning} of ${succeeded + warning + failed}${warned}`
}

/** `p50 14 min, p95 21 min`; the longest run where there are too few for a p95. */
export function durationWords({ durationSeconds: { p50, p95, max } }: EnvironmentHistory): Words {
  if (p50 === null) return max === null ? own`unknown` : own`at most ${spanWords(max)}`
  if (p95 !== null) return own`p50 ${spanWords(p50)}, p95 ${spanWords(p95)}`
  return max === null ? own`p50 ${spanWords(p50)}` : own`p50 ${spanWords(p50)}, at most ${spanWords(max)}`
}

/** `slower by 26 % since 2026-08-17`; nothing where it is steady. */
export function trendWords({ trend }: EnvironmentHistory): Words {
  const change = trend?.change
  if (!change) return trend ? own`steady` : own`unknown`
  const percent = Math.abs(Math.round((change.ratio - 1) * 100))
  return own`${change.ratio > 1 ? own`slower` : own`faster`} by ${percent} % since ${dayWords(change.since)}`
}

/** The day of a time that has been validated: digits and hyphens only. */
export function dayWords(time: string): Words {
  const [, year = 0, month = 1, day = 1] = (/^(\d{4})-(\d{2})-(\d{2})/.exec(time) ?? []).map(Number)
  return own`${year}-${two(month)}-${two(day)}`
}

function two(number: number): Words {
  return number < 10 ? own`0${number}` : own`${number}`
}

/** What the change does to the duration, with its interval and count; that nothing changes where the graph is the same. */
export function predictionWords(prediction: Prediction | null): Words {
  const { before, after } = prediction ?? {}
  if (!before?.p50 || !after?.p50) return own`no basis`
  const isSame = before.p50.value === after.p50.value && before.p95?.value === after.p95?.value
  if (isSame) return own`as before`
  return own`p50 ${rangeWords(after.p50)}${percentile95(after)}, was ${spanWords(before.p50.value)} (n = ${after.p50.n})`
}

function percentile95({ p95 }: Forecast): Words {
  return p95 ? own`, p95 ${rangeWords(p95)}` : own``
}

function rangeWords({ value, low, high }: Range95): Words {
  return own`${spanWords(value)} (${spanWords(low)} to ${spanWords(high)})`
}

/** `SLA of 45 min missed by 7 % of runs (n = 60), was 5 %`; nothing without a promise. */
export function slaWords(prediction: Prediction | null): Words | null {
  const now = prediction?.after.slaMiss
  if (!prediction || prediction.slaSeconds === null || !now) return null
  const was = prediction.before.slaMiss
  const before = was && was.value !== now.value ? own`, was ${percent(was.value)} %` : own``
  return own`the promise of ${spanWords(prediction.slaSeconds)} is missed by ${percent(now.value)} % of runs (n = ${now.n})${before}`
}

function percent(share: number): number {
  return Math.round(share * 1000) / 10
}
