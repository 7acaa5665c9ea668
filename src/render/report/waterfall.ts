import { spanWords } from '../history-words.ts'
import { html, htmlText, own, type Safe, xml, xmlText } from '../safe.ts'
import type { WaterfallBar, WaterfallFacts } from './facts.ts'
import { cell, fixed, folded, type Html, minuteText, picture, row, rowHead, statusClasses, statusNames, table } from './parts.ts'
import { niceStep } from './scale.ts'

type Piece = Safe<'xml'>

/** In pixels. */
const frame = { width: 760, left: 230, right: 64, row: 22, top: 22 } as const
const plotWidth = frame.width - frame.left - frame.right
/** Characters of a name that fit beside the bars. */
const longestName = 32

/** What the tasks of one run did when, as a picture and as a table. */
export function waterfall(title: Html, plain: string, run: WaterfallFacts): Html {
  const { bars, at, status, seconds, omitted } = run
  const whole = Math.max(1, seconds, ...bars.map(({ to }) => to))
  const x = (time: number) => fixed(frame.left + (plotWidth * time) / whole)
  const height = frame.top + bars.length * frame.row + 6
  const chart = picture(plain, { width: frame.width, height }, [
    ...ticks(whole, x, height),
    ...bars.flatMap((bar, index) => barPieces(bar, index, x)),
  ])
  const more = omitted > 0 ? html`<p class="quiet">${omitted} more tasks are not shown.</p>` : html``
  return html`<figure><figcaption>${title}: ${minuteText(at)} UTC, ${statusNames[status]} after ${spanWords(seconds)}</figcaption>${chart}${more}${asTable(run, plain)}</figure>`
}

function ticks(whole: number, x: (time: number) => number, height: number): readonly Piece[] {
  const step = niceStep(whole, 6)
  return Array.from({ length: Math.floor(whole / step) + 1 }, (_, index) => index * step).map(
    (time) =>
      xml`<path class="grid" d="M${x(time)} ${frame.top - 4}V${height - 4}"/><text class="axis middle" x="${x(time)}" y="12">${spanWords(time)}</text>`,
  )
}

function barPieces(
  { label, from, to, status, attempts }: WaterfallBar,
  index: number,
  x: (time: number) => number,
): readonly Piece[] {
  const y = frame.top + index * frame.row
  const width = Math.max(2, fixed(x(to) - x(from)))
  const again = attempts > 1 ? own`, ${attempts} attempts` : own``
  const failed = status === 'failed' ? own` ✗` : own``
  return [
    xml`<text class="name end" x="${frame.left - 10}" y="${y + 14}">${xmlText(label, longestName)}</text>`,
    xml`<rect class="bar ${statusClasses[status]}" x="${x(from)}" y="${y + 3}" width="${width}" height="${frame.row - 7}" rx="2"/>`,
    xml`<text class="axis" x="${fixed(x(from) + width + 5)}" y="${y + 14}">${spanWords(to - from)}${again}${failed}</text>`,
  ]
}

function asTable({ bars }: WaterfallFacts, plain: string): Html {
  const rows = bars.map(({ label, from, to, status, attempts }) =>
    row([
      rowHead(htmlText(label, 120)),
      cell(html`${spanWords(from)}`, own`number`),
      cell(html`${spanWords(to - from)}`, own`number`),
      cell(html`${attempts}`, own`number`),
      cell(html`${statusNames[status]}`),
    ]),
  )
  return folded(
    html`Table`,
    table(htmlText(plain, 300), [html`Task`, html`Starts after`, html`Takes`, html`Attempts`, html`Status`], rows),
  )
}
