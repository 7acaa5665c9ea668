import type { Report } from '../engine/report.ts'
import { changesView, mostLines, mostPipelines } from './changes-view.ts'
import type { Detail } from './markdown-detail.ts'
import { joined, markdownCode, markdownText, md, type Safe } from './safe.ts'
import { counted } from './wording.ts'

type Markdown = Safe<'markdown'>

/** Longest line in UTF-16 units before encoding: it may name several things. */
const longestLine = 600

/** Lines that stand open, whatever the change is: the findings below them must be seen. */
const mostOpen = 14

/** More new pipelines than this are told in one line; what they do is folded. */
const mostNew = 3

interface Told {
  readonly name: string
  readonly lines: readonly string[]
  readonly isNew: boolean
}

/** What the change does to each pipeline, in words; the first lines of each open, the rest of them folded. */
export function changeBlocks(report: Report, detail: Detail): readonly Markdown[] {
  const { told, unchanged } = changesView(report)
  if (detail.items === 0 || told.length + unchanged.length === 0) return []
  const fresh = told.filter((one) => one.isNew)
  const isCrowd = fresh.length > mostNew
  const room = { lines: Math.min(mostOpen, detail.items), pipelines: mostPipelines, each: mostLines }
  const { open, rest: left } = parted(isCrowd ? told.filter((one) => !one.isNew) : told, room)
  const rest = isCrowd ? [...left, ...fresh] : left
  const items = [
    ...open.map(itemOf),
    ...(isCrowd ? [crowdItem(fresh)] : []),
    ...(unchanged.length > 0 ? [unchangedItem(unchanged)] : []),
  ]
  return [md`**What changes**`, joined<'markdown'>(items, '\n'), ...foldedRest(rest, detail)]
}

/** The first lines of the first pipelines, and all others. */
function parted(told: readonly Told[], most: Readonly<Record<'lines' | 'pipelines' | 'each', number>>) {
  const open: Told[] = []
  const rest: Told[] = []
  let room = most.lines
  for (const { name, lines, isNew } of told) {
    const count = open.length < most.pipelines ? Math.min(most.each, room) : 0
    if (count > 0) open.push({ name, lines: lines.slice(0, count), isNew })
    if (count < lines.length) rest.push({ name, lines: lines.slice(count), isNew })
    room -= Math.min(count, lines.length)
  }
  return { open, rest }
}

function itemOf({ name, lines }: Told): Markdown {
  const [first = ''] = lines
  if (lines.length === 1) return md`- ${markdownCode(name, 80)}: ${lineOf(first)}`
  return joined<'markdown'>([md`- ${markdownCode(name, 80)}`, ...lines.map((line) => md`  - ${lineOf(line)}`)], '\n')
}

function lineOf(line: string): Markdown {
  return markdownText(line, longestLine)
}

function crowdItem(fresh: readonly Told[]): Markdown {
  return md`- ${fresh.length} new pipelines: ${namesOf(fresh.map(({ name }) => name))}`
}

function unchangedItem(names: readonly string[]): Markdown {
  return md`- No behavioural change: ${namesOf(names)}`
}

function namesOf(names: readonly string[]): Markdown {
  const shown = names.slice(0, mostPipelines).map((name) => markdownCode(name, 80))
  const rest = names.length - shown.length
  return md`${joined<'markdown'>(shown, ', ')}${rest > 0 ? md` and ${rest} more` : md``}`
}

/** Counted in lines and pipelines; listed as far as there is room. */
function foldedRest(rest: readonly Told[], detail: Detail): readonly Markdown[] {
  const count = linesOf(rest)
  if (count === 0) return []
  const summary = md`${count} more ${count === 1 ? md`change` : md`changes`} in ${counted(rest.length, 'pipeline')}`
  if (!detail.frames) return [md`- ${summary}`]
  const { open } = parted(rest, { lines: detail.items, pipelines: detail.items, each: detail.items })
  const left = count - linesOf(open)
  const more = left > 0 ? [md`and ${left} more`] : []
  return [md`<details>\n<summary>${summary}</summary>`, joined<'markdown'>(open.map(itemOf), '\n'), ...more, md`</details>`]
}

function linesOf(told: readonly Told[]): number {
  return told.reduce((sum, { lines }) => sum + lines.length, 0)
}
