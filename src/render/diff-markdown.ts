import { type Change, sentenceOf } from '../changes/change.ts'
import { byGravity, type Difference, type FileDifference } from '../changes/difference.ts'
import { linesByPipeline, riskWords, summaryWords } from './diff-words.ts'
import { joined, markdownCode, markdownText, md, type Safe } from './safe.ts'

type Markdown = Safe<'markdown'>

/** Longest sentence in UTF-16 units before encoding. */
const longest = 1200

/** The differences as Markdown: a heading a pipeline, an item a change, its class first. */
export function diffMarkdown(difference: Difference): string {
  const { base, head, pipelines } = difference
  const radii = linesByPipeline(difference)
  const title = md`### Pipeline changes from ${markdownCode(base, 80)} to ${markdownCode(head, 80)}`
  const blocks = [title, md`${markdownText(summaryWords(difference))}.`, ...pipelines.map((one) => blockOf(one, radii(one)))]
  return `${joined<'markdown'>(blocks, '\n\n')}\n`
}

function blockOf({ path, pipeline, changes, lines }: FileDifference, radius: readonly string[]): Markdown {
  const head = md`#### ${markdownCode(pipeline, 100)} (${markdownCode(path, 200)})`
  const items = changes.length === 0 ? lines.map((line) => md`- ${markdownText(line, longest)}`) : byGravity(changes).map(itemOf)
  const reached = radius.map((line) => md`- ${markdownText(line, longest)}`)
  const below = reached.length === 0 ? [] : [md`Blast radius:`, joined<'markdown'>(reached, '\n')]
  return joined<'markdown'>([head, joined<'markdown'>(items, '\n'), ...below], '\n\n')
}

function itemOf(change: Change): Markdown {
  const why = change.reasons.length === 0 ? md`` : md` <br>${markdownText(`Why: ${change.reasons.join('; ')}`, longest)}`
  return md`- **${markdownText(riskWords[change.risk])}** ${markdownText(sentenceOf(change), longest)}${why}`
}
