import type { EnvironmentHistory } from '../../model/history.ts'
import { spanWords } from '../history-words.ts'
import { joined, own, type Safe, xml, xmlText } from '../safe.ts'
import type { RunFact, RunStatus, RunsFacts } from './facts.ts'
import { fixed, type Html, picture, statusClasses, texts } from './parts.ts'
import { dayStops, niceStep } from './scale.ts'

type Piece = Safe<'xml'>

/** In pixels. */
const frame = { width: 900, height: 210, left: 64, right: 122, top: 14, bottom: 28 } as const
const plot = { width: frame.width - frame.left - frame.right, height: frame.height - frame.top - frame.bottom } as const

/** How long each run took, with the median, the 95th percentile and where a lasting change began. */
export function durationChart({ runs }: RunsFacts, numbers: EnvironmentHistory | undefined, label: string): Html {
  const timed = runs.flatMap((run) => (run.seconds === null ? [] : [{ ...run, seconds: run.seconds, ms: Date.parse(run.at) }]))
  const [first, last] = [timed[0]?.ms ?? 0, timed.at(-1)?.ms ?? 1]
  const most = Math.max(1, ...timed.map(({ seconds }) => seconds))
  const x = (ms: number) => fixed(frame.left + (plot.width * (ms - first)) / Math.max(1, last - first))
  const y = (seconds: number) => fixed(frame.top + plot.height * (1 - seconds / (most * 1.06)))
  return picture(label, frame, [
    ...grid(most, y),
    dayLabels(dayStops(first, last, 6), x),
    ...levelLines(numbers, y),
    ...changeLines(numbers, x, y, last),
    ...(['succeeded', 'warning', 'other', 'failed'] as const).map((status) =>
      dots(
        timed.filter((run) => run.status === status),
        status,
        x,
        y,
      ),
    ),
    ...timed
      .filter(({ isOutlier }) => isOutlier)
      .map(({ ms, seconds }) => xml`<circle class="ring" cx="${x(ms)}" cy="${y(seconds)}" r="6.5"/>`),
  ])
}

type Timed = RunFact & { readonly seconds: number; readonly ms: number }

/** All dots of a status as one path; failed runs are crosses, so that colour is not all that tells them apart. */
function dots(runs: readonly Timed[], status: RunStatus, x: (ms: number) => number, y: (seconds: number) => number): Piece {
  if (runs.length === 0) return xml``
  const path = runs
    .map(({ ms, seconds }) => {
      const [left, top] = [Math.round(x(ms)), Math.round(y(seconds))]
      return status === 'failed' ? `M${left - 4} ${top - 4}l8 8m0-8l-8 8` : `M${left} ${top}h0`
    })
    .join('')
  return xml`<path class="dots ${statusClasses[status]}" d="${xmlText(path, 40_000)}"/>`
}

function grid(most: number, y: (seconds: number) => number): readonly Piece[] {
  const step = niceStep(most, 4)
  const stops = Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step)
  const path = stops.map((seconds) => `M${frame.left} ${y(seconds)}H${frame.width - frame.right}`).join('')
  const labels = stops.map((seconds) => [frame.left - 8, fixed(y(seconds) + 4), spanWords(seconds)] as const)
  return [xml`<path class="grid" d="${xmlText(path)}"/>`, texts(own`axis end`, labels)]
}

function dayLabels(days: readonly number[], x: (ms: number) => number): Piece {
  return texts(
    own`axis middle`,
    days.map((ms) => [x(ms), frame.height - 8, xmlText(new Date(ms).toISOString().slice(5, 10))] as const),
  )
}

function levelLines(numbers: EnvironmentHistory | undefined, y: (seconds: number) => number): readonly Piece[] {
  const { p50 = null, p95 = null } = numbers?.durationSeconds ?? {}
  const right = frame.width - frame.right
  const line = (seconds: number | null, name: Safe<'every'>): readonly Piece[] => {
    if (seconds === null) return []
    const path = xml`<path class="level" d="M${frame.left} ${y(seconds)}H${right}"/>`
    return [path, xml`<text class="axis" x="${right + 8}" y="${fixed(y(seconds) + 4)}">${name} ${spanWords(seconds)}</text>`]
  }
  const isApart = p95 !== null && p50 !== null && y(p50) - y(p95) > 14
  return [...line(p50, own`p50`), ...(isApart ? line(p95, own`p95`) : [])]
}

function changeLines(
  numbers: EnvironmentHistory | undefined,
  x: (ms: number) => number,
  y: (seconds: number) => number,
  last: number,
): readonly Piece[] {
  const change = numbers?.trend?.change
  const since = change ? Date.parse(change.since) : Number.NaN
  if (!change || Number.isNaN(since)) return []
  const left = Math.max(frame.left, x(since))
  if (change.kind === 'climb')
    return [xml`<path class="trend" d="M${left} ${y(change.beforeSeconds)}L${x(last)} ${y(change.afterSeconds)}"/>`]
  const path = `M${frame.left} ${y(change.beforeSeconds)}H${left}V${y(change.afterSeconds)}H${x(last)}`
  return [xml`<path class="trend" d="${xmlText(path)}"/>`]
}

const stripStatuses = ['succeeded', 'warning', 'failed', 'other'] as const
const heights: Readonly<Record<RunStatus, number>> = { succeeded: 8, warning: 12, failed: 18, other: 4 }

/** One mark for each run, oldest first: the graver, the higher. */
export function successStrip(
  runs: readonly RunFact[],
  label: string,
  size: { readonly bar: number; readonly height: number } = { bar: 6, height: 18 },
): Piece {
  const step = size.bar + 1
  const scale = size.height / 18
  const paths = stripStatuses.flatMap((status) => {
    const rise = fixed(heights[status] * scale)
    const path = marksPath(
      runs.flatMap((run, index) => (run.status === status ? [index * step + size.bar / 2] : [])),
      size.height,
      rise,
    )
    return path === ''
      ? []
      : [xml`<path class="strip ${statusClasses[status]}" stroke-width="${size.bar}" d="${xmlText(path, 40_000)}"/>`]
  })
  const width = Math.max(1, runs.length * step)
  return xml`<svg class="chart" viewBox="0 0 ${width} ${size.height}" width="${width}" height="${size.height}" role="img" aria-label="${xmlText(label, 300)}">${joined<'xml'>(paths, '')}</svg>`
}

/** Upright marks of one height from a base line, each written from the end of the one before. */
function marksPath(xs: readonly number[], base: number, rise: number): string {
  return xs
    .map((x, index) => {
      const before = xs[index - 1]
      return before === undefined ? `M${x} ${base}v-${rise}` : `m${x - before} ${rise}v-${rise}`
    })
    .join('')
}
