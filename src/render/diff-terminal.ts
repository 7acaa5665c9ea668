import { type Change, sentenceOf } from '../changes/change.ts'
import { byGravity, type Difference, type FileDifference } from '../changes/difference.ts'
import type { Risk } from '../changes/risk.ts'
import { type Paint, paintFor, type Style } from './color.ts'
import { linesByPipeline, riskWords, summaryWords } from './diff-words.ts'
import { joined, log, logText, type Safe } from './safe.ts'

type Line = Safe<'log'>

const styles: Readonly<Record<Risk, Style>> = {
  silence: 'red',
  'weaker-safety': 'red',
  'stopped-work': 'yellow',
  'wider-reach': 'yellow',
  unknown: 'yellow',
  behaviour: 'blue',
  safer: 'green',
  cosmetic: 'dim',
}

/** Width of the longest class. */
const width = Math.max(...Object.values(riskWords).map((words) => words.length))

/** The differences for a terminal: a block a pipeline, a line a change with its class, and why below it. */
export function diffTerminal(difference: Difference, color: boolean): string {
  const paint = paintFor(color)
  const radii = linesByPipeline(difference)
  const blocks = difference.pipelines.map((one) => [...blockOf(one, paint), ...radiusLinesOf(radii(one), paint)])
  const last = log`${logText(`${summaryWords(difference)}, ${difference.base} to ${difference.head}`)}`
  return `${joined<'log'>([...blocks.flatMap((block) => [...block, log``]), last], '\n')}\n`
}

function blockOf({ path, pipeline, changes, lines }: FileDifference, paint: Paint): readonly Line[] {
  const head = log`── ${paint(logText(path, 200), 'bold')} ${logText(pipeline, 100)}`
  if (changes.length === 0) return [head, ...lines.map((line) => log`  ${paint(logText(line), 'dim')}`)]
  return [head, ...byGravity(changes).flatMap((change) => changeLines(change, paint))]
}

/** What depends on what differs. */
function radiusLinesOf(lines: readonly string[], paint: Paint): readonly Line[] {
  if (lines.length === 0) return []
  return [log`  ${paint(log`blast radius`, 'bold')}`, ...lines.map((line) => log`    ${logText(line, 900)}`)]
}

function changeLines(change: Change, paint: Paint): readonly Line[] {
  const label = riskWords[change.risk]
  const gap = logText(' '.repeat(width - label.length))
  const indent = logText(' '.repeat(width))
  return [
    log`  ${paint(logText(label), styles[change.risk])}${gap}  ${logText(sentenceOf(change))}`,
    ...change.reasons.map((reason) => log`  ${indent}  ${paint(log`└ ${logText(reason)}`, 'dim')}`),
  ]
}
