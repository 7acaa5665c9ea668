import { quoted } from '../text/quote.ts'
import { assetsIn, type DataCondition } from './data.ts'

/** Assets that are named in one sentence. */
const mostNamed = 5

/** `"s3://lake/orders" and ("s3://lake/a" or "s3://lake/b")`; of many assets the first ones, and how many more. */
export function dataWords(condition: DataCondition): string {
  const names = [...new Set(assetsIn(condition).map(({ name }) => name))]
  if (names.length <= mostNamed) return wordsOf(condition)
  const joint = condition.kind === 'any' ? 'any of ' : ''
  return `${joint}${names.slice(0, mostNamed).map(quoted).join(', ')} and ${names.length - mostNamed} more`
}

function wordsOf(condition: DataCondition): string {
  if (condition.kind === 'asset') return quoted(condition.asset.name)
  if (condition.kind === 'unknown') return 'data that is not known'
  const parts = condition.of.map((part) => (part.kind === 'all' || part.kind === 'any' ? `(${wordsOf(part)})` : wordsOf(part)))
  return parts.join(condition.kind === 'all' ? ' and ' : ' or ')
}
