import type { Violation } from '../../../model/violation.ts'
import { quoted } from '../../../text/quote.ts'
import { childOf, isUnset, type Node, type Path } from '../../../text/tree.ts'
import { nameIn } from '../flow/tasks.ts'
import { missing } from './keys.ts'
import { wrongKind } from './scalars.ts'

/** What is wrong with labels: a mapping of texts, or a list of mappings with `key` and `value`. */
export function* labelViolations(node: Node, path: Path): Iterable<Violation> {
  if (node.kind === 'scalar') yield { ...wrongKind('map', node, path), remedy: 'Write a mapping of names to texts' }
  else if (node.kind === 'map') for (const [key, { value }] of node.entries) yield* labelViolation(key, value, [...path, key])
  else
    for (const [index, item] of node.items.entries()) {
      const own = [...path, index]
      const key = nameIn(item, 'key')
      const value = childOf(item, 'value')
      if (item.kind !== 'map') yield wrongKind('map', item, own)
      else if (key === null) yield missing('A label', 'key', own)
      else if (isUnset(value)) yield missing(`Label ${quoted(key)}`, 'value', own)
      else if (value) yield* labelViolation(key, value, [...own, 'value'])
    }
}

/** Labels of the engine, of which a flow may set one. */
const isReserved = (key: string) => key.startsWith('system.') && key !== 'system.readOnly'

function* labelViolation(key: string, value: Node, path: Path): Iterable<Violation> {
  if (isReserved(key))
    yield {
      kind: 'wrong-value',
      at: { path },
      message: `Label ${quoted(key)} begins with "system.", which only Kestra itself may set`,
      remedy: 'Give the label another name',
    }
  if (value.kind === 'scalar') return
  yield {
    kind: 'wrong-type',
    at: { path },
    message: `Label ${quoted(key)} must be a text, not a ${value.kind === 'map' ? 'mapping' : 'list'}`,
    remedy: 'Write a text',
  }
}
