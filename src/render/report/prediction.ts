import type { Prediction, Range95 } from '../../model/history.ts'
import { slaWords, spanWords } from '../history-words.ts'
import { html, htmlText, own, type Safe, xml, xmlText } from '../safe.ts'
import { cell, close, fixed, type Html, percentText, picture, row, rowHead, table, texts, uprights } from './parts.ts'
import { niceStep } from './scale.ts'

/** In pixels. */
const frame = { width: 900, left: 120, right: 110, row: 26, top: 24 } as const

/** Whether the change makes a difference to what is expected. */
function isMoved({ before, after }: Prediction): boolean {
  return (['p50', 'p95', 'failing'] as const).some((measure) => before[measure]?.value !== after[measure]?.value)
}

interface Line {
  readonly name: Safe<'every'>
  readonly words: string
  readonly isAfter: boolean
  readonly range: Range95
}

/** What to expect of runs before and after the change, with 95 % intervals; without a change only what to expect. */
export function predictionBlock(prediction: Prediction | null, isChange: boolean, labelOf: (task: string) => string): Html {
  if (!prediction) return html``
  const isCompared = isChange && isMoved(prediction)
  const lines = linesOf(prediction, isCompared)
  if (lines.length === 0) return html``
  const sla = slaWords(prediction)
  const title = isCompared ? own`Expected duration before and after the change` : own`Expected duration`
  const notes = prediction.notes.map((note) => html`<li>${htmlText(note, 300)}.</li>`)
  return html`<h4>${title}</h4>
${chart(lines, prediction.slaSeconds, String(title))}
${numbers(lines, prediction, title)}
${sla ? html`<p>At these durations, ${sla}.</p>` : html``}
${advice(prediction, labelOf)}
<ul class="quiet"><li>Simulated from ${prediction.runs} past runs${prediction.environment === null ? html`` : html` in ${htmlText(prediction.environment, 60)}`}; ranges hold the truth in 95 of 100 cases.</li>${close(notes)}${unknown(prediction, labelOf)}</ul>`
}

function linesOf({ before, after }: Prediction, isCompared: boolean): readonly Line[] {
  const line = (name: Safe<'every'>, range: Range95 | null, isAfter: boolean): readonly Line[] =>
    range ? [{ name, words: String(name), isAfter, range }] : []
  if (!isCompared) return [...line(own`median`, after.p50, true), ...line(own`p95`, after.p95, true)]
  return [
    ...line(own`median before`, before.p50, false),
    ...line(own`median after`, after.p50, true),
    ...line(own`p95 before`, before.p95, false),
    ...line(own`p95 after`, after.p95, true),
  ]
}

function chart(lines: readonly Line[], slaSeconds: number | null, title: string): Html {
  const most = Math.max(1, slaSeconds ?? 0, ...lines.map(({ range }) => range.high)) * 1.05
  const x = (seconds: number) => fixed(frame.left + ((frame.width - frame.left - frame.right) * seconds) / most)
  const height = frame.top + lines.length * frame.row + 6
  const step = niceStep(most, 6)
  const times = Array.from({ length: Math.floor(most / step) + 1 }, (_, index) => index * step)
  const ticks = [
    uprights(times.map(x), frame.top - 4, height - 4),
    texts(
      own`axis middle`,
      times.map((seconds) => [x(seconds), 14, spanWords(seconds)] as const),
    ),
  ]
  const sla =
    slaSeconds === null
      ? []
      : [
          xml`<path class="sla" d="M${x(slaSeconds)} ${frame.top - 4}V${height - 4}"/><text class="axis" x="${fixed(x(slaSeconds) + 4)}" y="${height - 6}">SLA</text>`,
        ]
  const label = `${title}: ${lines.map(({ words, range }) => `${words} ${spanWords(range.value)}, ${spanWords(range.low)} to ${spanWords(range.high)}`).join('; ')}`
  return picture(label, { width: frame.width, height }, [
    ...ticks,
    ...sla,
    ...lines.flatMap((line, index) => rangePieces(line, index, x)),
  ])
}

function rangePieces({ words, isAfter, range }: Line, index: number, x: (seconds: number) => number): readonly Safe<'xml'>[] {
  const y = frame.top + index * frame.row + 11
  const tone = isAfter ? own`after` : own`before`
  return [
    xml`<text class="name end" x="${frame.left - 10}" y="${y + 4}">${xmlText(words, 40)}</text>`,
    xml`<path class="range ${tone}" d="M${x(range.low)} ${y}H${x(range.high)}M${x(range.low)} ${y - 5}v10M${x(range.high)} ${y - 5}v10"/>`,
    xml`<circle class="point ${tone}" cx="${x(range.value)}" cy="${y}" r="5"/>`,
    xml`<text class="axis" x="${fixed(x(range.high) + 8)}" y="${y + 4}">${spanWords(range.value)}</text>`,
  ]
}

function numbers(lines: readonly Line[], { before, after }: Prediction, title: Safe<'every'>): Html {
  const spans = lines.map(({ name, range }) =>
    row([
      rowHead(html`${name}`),
      ...[range.value, range.low, range.high].map((seconds) => cell(html`${spanWords(seconds)}`)),
      cell(html`${range.n}`),
    ]),
  )
  const share = (name: Safe<'every'>, range: Range95 | null): readonly Html[] =>
    range
      ? [
          row([
            rowHead(html`${name}`),
            ...[range.value, range.low, range.high].map((value) => cell(html`${percentText(value)}`)),
            cell(html`${range.n}`),
          ]),
        ]
      : []
  const isSame = before.failing?.value === after.failing?.value
  const failing = isSame
    ? share(own`runs that fail`, after.failing)
    : [...share(own`runs that fail, before`, before.failing), ...share(own`runs that fail, after`, after.failing)]
  return table(
    html`${title}`,
    [html``, html`Expected`, html`At least`, html`At most`, html`Runs`].map((head, index) =>
      index === 0 ? html`Measure` : head,
    ),
    [...spans, ...failing],
  )
}

const mostAdvice = 3

function advice({ shorten, parallelise }: Prediction, labelOf: (task: string) => string): Html {
  const items = [
    ...shorten
      .slice(0, mostAdvice)
      .map(
        ({ task, savedSeconds }) =>
          html`<li>${htmlText(labelOf(task), 120)} in half the time: the median run is ${spanWords(savedSeconds)} shorter.</li>`,
      ),
    ...parallelise
      .slice(0, mostAdvice)
      .map(({ task, after, savedSeconds }) =>
        after === null
          ? html`<li>All items of ${htmlText(labelOf(task), 120)} at the same time: ${spanWords(savedSeconds)} shorter.</li>`
          : html`<li>${htmlText(labelOf(task), 120)} without waiting for ${htmlText(labelOf(after), 120)}, if it reads nothing of it: ${spanWords(savedSeconds)} shorter.</li>`,
      ),
  ]
  return items.length === 0 ? html`` : html`<h5>What would shorten a run</h5><ul>${close(items)}</ul>`
}

function unknown({ unknownTasks }: Prediction, labelOf: (task: string) => string): Html {
  if (unknownTasks.length === 0) return html``
  return html`<li>Tasks without history count as taking no time, so the numbers after the change are lower bounds: ${htmlText(unknownTasks.slice(0, 8).map(labelOf).join(', '), 300)}.</li>`
}
