import { childOf } from '../../../text/tree.ts'
import type { Entry, Flow, FlowInput } from '../flow/flow.ts'
import { nameIn } from '../flow/tasks.ts'
import type { Use } from './use.ts'

/** Types of inputs and outputs that 2.0 names otherwise, or that came with a release (`Type`, 0.23 to 2.0). */
const types: Readonly<Record<string, Pick<Use, 'since' | 'until' | 'renamed'>>> = {
  BOOLEAN: { until: '2.0', renamed: 'BOOL' },
  ENUM: { until: '2.0', renamed: 'SELECT' },
  BOOL: { since: '0.23' },
  FORM: { since: '2.0' },
  REUSABLE_INPUTS: { since: '2.0' },
}

/** Keys of inputs by the type that has them; an empty text stands for every type. */
const keys: readonly (readonly [type: string, key: string, bounds: Pick<Use, 'since' | 'until' | 'renamed'>])[] = [
  ['', 'name', { until: '2.0', renamed: 'id' }],
  ['', 'prefill', { since: '1.1' }],
  ['MULTISELECT', 'options', { until: '2.0', renamed: 'values' }],
  ['FILE', 'extension', { until: '2.0' }],
]

/** What not all releases read of the inputs and outputs of a flow. */
export function* inputUses(flow: Flow): Iterable<Use> {
  for (const input of flow.inputs) {
    yield* typeUses(input)
    yield* keyUses(input)
  }
  for (const output of flow.outputs.values()) yield* typeUses(output)
}

function* typeUses({ node, path }: Entry): Iterable<Use> {
  for (const key of ['type', 'itemType']) {
    const name = nameIn(node, key)
    const facts = name !== null && Object.hasOwn(types, name) ? types[name] : undefined
    if (name === null || !facts) continue
    const instead = facts.renamed === undefined ? {} : { instead: `\`${facts.renamed}\`` }
    yield { name, path: [...path, key], part: 'value', without: 'refused', ...facts, ...instead }
  }
}

function* keyUses({ node, path, type }: FlowInput): Iterable<Use> {
  for (const [of, key, bounds] of keys) {
    if ((of !== '' && of !== type) || !childOf(node, key)) continue
    if (bounds.renamed !== undefined && childOf(node, bounds.renamed)) continue
    const instead = bounds.renamed === undefined ? {} : { instead: `\`${bounds.renamed}\`` }
    yield { name: key, path: [...path, key], part: 'key', without: 'refused', ...bounds, ...instead }
  }
}
