import type { Violation } from '../../../model/violation.ts'
import { quoted } from '../../../text/quote.ts'
import type { MapNode } from '../../../text/tree.ts'
import { itemsOf } from '../flow/read-flow.ts'
import { nameIn } from '../flow/tasks.ts'

/** Lists of a flow whose entries need ids of their own; those of tasks are one name space, which the graph knows. */
const lists = { inputs: 'Input', outputs: 'Output', triggers: 'Trigger' } as const

/** Ids that an earlier entry of the same list has. */
export function* repeatedIds(root: MapNode): Iterable<Violation> {
  for (const [key, noun] of Object.entries(lists)) {
    const seen = new Set<string>()
    for (const { node, path } of itemsOf(root, key)) {
      const id = nameIn(node, 'id')
      if (id === null) continue
      if (seen.has(id))
        yield {
          kind: 'wrong-value',
          at: { path: [...path, 'id'] },
          message: `${noun} id ${quoted(id)} is already used by an earlier ${noun.toLowerCase()}`,
          remedy: 'Give one of them another id',
        }
      seen.add(id)
    }
  }
}
