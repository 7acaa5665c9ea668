import { spanWords } from '../history-words.ts'
import { html, htmlText, own, type Safe, xml, xmlText } from '../safe.ts'
import type { WaterfallBar, WaterfallFacts } from './facts.ts'
import {
  cell,
  fixed,
  folded,
  type Html,
  minuteText,
  picture,
  row,
  rowHead,
  statusClasses,
  statusNames,
  table,
  texts,
  uprights,
} from './parts.ts'
import { niceStep } from './scale.ts'

type Piece = Safe<'xml'>

/** In pixels. */
const frame = { width: 900, left: 230, right: 150, row: 22, top: 22 } as const
const plotWidth = frame.width - frame.left - frame.right
/** Characters of a name that fit beside the bars. */
const longestName = 32

/** When the last task of a run ended, in seconds after its start. */
export function endOf({ seconds, bars }: WaterfallFacts): number {
  return Math.max(1, seconds, ...bars.map(({ to }) => to))
}

/** What the tasks of one run did when, as a picture over `whole` seconds and as a table. */
export function waterfall(title: Html, plain: string, run: WaterfallFacts, whole: number): Html {
  const { bars, at, status, seconds, omitted } = run
  const x = (time: number) => fixed(frame.left + (plotWidth * time) / whole)
  const height = frame.top + bars.length * frame.row + 6
  const chart = picture(plain, { width: frame.width, height }, [...ticks(whole, x, height), ...barPieces(bars, x)])
  const more = omitted > 0 ? html`<p class="quiet">${omitted} more tasks are not shown.</p>` : html``
  return html`<figure><figcaption>${title}: ${minuteText(at)} UTC, ${statusNames[status]} after ${spanWords(seconds)}</figcaption>${chart}${more}${asTable(run, plain)}</figure>`
}

function ticks(whole: number, x: (time: number) => number, height: number): readonly Piece[] {
  const step = niceStep(whole, 6)
  const times = Array.from({ length: Math.floor(whole / step) + 1 }, (_, index) => index * step)
  const labels = times.map((time) => [x(time), 12, spanWords(time)] as const)
  return [uprights(times.map(x), frame.top - 4, height - 4), texts(own`axis middle`, labels)]
}

function barPieces(bars: readonly WaterfallBar[], x: (time: number) => number): readonly Piece[] {
  const y = (index: number) => frame.top + index * frame.row
  const width = ({ from, to }: WaterfallBar) => Math.max(2, fixed(x(to) - x(from)))
  return [
    texts(
      own`name end`,
      bars.map(({ label }, index) => [frame.left - 10, y(index) + 14, xmlText(label, longestName)] as const),
    ),
    ...bars.map(
      (bar, index) => xml`<path class="beam ${statusClasses[bar.status]}" d="M${x(bar.from)} ${y(index) + 10}h${width(bar)}"/>`,
    ),
    texts(
      own`axis`,
      bars.map((bar, index) => [fixed(x(bar.from) + width(bar) + 5), y(index) + 14, barWords(bar)] as const),
    ),
  ]
}

function barWords({ from, to, status, attempts }: WaterfallBar): Safe<'every'> {
  const again = attempts > 1 ? own`, ${attempts} attempts` : own``
  return own`${spanWords(to - from)}${again}${status === 'failed' ? own` ✗` : own``}`
}

function asTable({ bars }: WaterfallFacts, plain: string): Html {
  const hasRetries = bars.some(({ attempts }) => attempts > 1)
  const rows = bars.map(({ label, from, to, status, attempts }) =>
    row([
      rowHead(htmlText(label, 120)),
      cell(html`${spanWords(from)}`),
      cell(html`${spanWords(to - from)}`),
      ...(hasRetries ? [cell(html`${attempts}`)] : []),
      cell(html`${statusNames[status]}`),
    ]),
  )
  const heads = [html`Task`, html`Starts after`, html`Takes`, ...(hasRetries ? [html`Attempts`] : []), html`Status`]
  return folded(html`As a table`, table(htmlText(plain, 300), heads, rows))
}
