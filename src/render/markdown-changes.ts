import type { Report } from '../core/report.ts'
import { changesView, mostLines, mostPipelines } from './changes-view.ts'
import type { Detail } from './markdown-detail.ts'
import { joined, markdownCode, markdownText, md, type Safe } from './safe.ts'

type Markdown = Safe<'markdown'>

/** Longest line in UTF-16 units before encoding: it may name several things. */
const longestLine = 600

/** What the change does to each pipeline, in words; the first lines of each open, the rest of them folded. */
export function changeBlocks(report: Report, detail: Detail): readonly Markdown[] {
  const { told, unchanged } = changesView(report)
  if (detail.items === 0 || told.length + unchanged.length === 0) return []
  const shown = told.slice(0, Math.min(mostPipelines, detail.items))
  const rest = told.length - shown.length
  const items = [
    ...shown.map(({ name, lines }) => itemOf(name, lines, detail)),
    ...(rest > 0 ? [md`- and ${rest} more changed pipelines`] : []),
    ...(unchanged.length > 0 ? [unchangedItem(unchanged)] : []),
  ]
  return [md`**What changes**`, joined<'markdown'>(items, '\n'), ...(detail.frames ? shown.flatMap(foldedRest) : [])]
}

function itemOf(name: string, lines: readonly string[], detail: Detail): Markdown {
  const [first = '', ...others] = lines
  if (others.length === 0) return md`- ${markdownCode(name, 80)}: ${lineOf(first)}`
  const most = Math.min(mostLines, detail.items)
  const shown = lines.slice(0, most).map((line) => md`  - ${lineOf(line)}`)
  const rest = lines.length - shown.length
  return joined<'markdown'>([md`- ${markdownCode(name, 80)}`, ...shown, ...(rest > 0 ? [md`  - and ${rest} more`] : [])], '\n')
}

function lineOf(line: string): Markdown {
  return markdownText(line, longestLine)
}

function unchangedItem(names: readonly string[]): Markdown {
  const shown = names.slice(0, mostPipelines).map((name) => markdownCode(name, 80))
  const rest = names.length - shown.length
  return md`- No behavioural change: ${joined<'markdown'>(shown, ', ')}${rest > 0 ? md` and ${rest} more` : md``}`
}

function foldedRest({ name, lines }: { readonly name: string; readonly lines: readonly string[] }): readonly Markdown[] {
  const rest = lines.slice(mostLines)
  if (rest.length === 0) return []
  return [
    md`<details>\n<summary>Further changes of ${markdownCode(name, 80)}</summary>`,
    joined<'markdown'>(
      rest.map((line) => md`- ${lineOf(line)}`),
      '\n',
    ),
    md`</details>`,
  ]
}
