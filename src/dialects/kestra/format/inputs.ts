import type { Violation } from '../../../model/violation.ts'
import { quoted } from '../../../text/quote.ts'
import { childOf, isUnset, type MapNode, type Path } from '../../../text/tree.ts'
import { nameIn } from '../flow/tasks.ts'
import { capital } from './scalars.ts'

/** Longest pattern that is looked at. */
const longestPattern = 1_000

/** What the validators of inputs refuse beside keys and types. */
export function* inputViolations(type: string, whose: string, node: MapNode, path: Path): Iterable<Violation> {
  const told = (key: string, message: string, remedy: string): Violation => ({
    kind: 'wrong-value',
    at: { path: [...path, key] },
    message: `${capital(whose)} ${message}`,
    remedy,
  })
  const itemType = nameIn(node, 'itemType')
  if (itemType !== null && itemType === type && (type === 'ARRAY' || type === 'MULTISELECT'))
    yield told('itemType', `has items of type ${type}, which cannot nest`, 'Write the type of a single value, such as `STRING`')
  if (!isUnset(childOf(node, 'defaults')) && !isUnset(childOf(node, 'prefill')))
    yield told('prefill', 'has both "defaults" and "prefill"', 'Remove one of them')
  const given = nameIn(node, 'defaults')
  if (type === 'FILE' && given !== null && !/^(?:file|nsfile):|\{\{/.test(given))
    yield told(
      'defaults',
      `has the default ${quoted(given)}, which is no address of a file`,
      'Write an address such as `nsfile:///data/ports.csv`',
    )
  const pattern = nameIn(node, 'validator')
  const fault = pattern === null ? undefined : faultOf(pattern)
  if (fault !== undefined)
    yield told('validator', `has a "validator" that is no regular expression: ${fault}`, 'Write a valid regular expression')
}

/** What every reader of regular expressions refuses; undefined also for what only Java reads, such as `a++` and `(?i)`. */
function faultOf(pattern: string): string | undefined {
  if (pattern.length > longestPattern || /\\Q|\(\?|[*+?}]\+/.test(pattern)) return undefined
  try {
    new RegExp(pattern)
    return undefined
  } catch (refused) {
    const said = refused instanceof SyntaxError ? refused.message : ''
    return faults.find(([mark]) => said.includes(mark))?.[1]
  }
}

/** Faults that Java knows as well, by what the reader of this program says. */
const faults: readonly (readonly [mark: string, words: string])[] = [
  ['at end of pattern', 'it ends in a backslash'],
  ['Unterminated character class', 'a "[" is never closed'],
  ['Unterminated group', 'a "(" is never closed'],
  ['Unmatched', 'a ")" closes nothing'],
  ['Nothing to repeat', 'a quantifier has nothing to repeat'],
  ['numbers out of order', 'the numbers of a quantifier are out of order'],
]
