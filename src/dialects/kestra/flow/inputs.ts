import { childOf, isUnset, type MapNode, type Node, type Path } from '../../../text/tree.ts'
import type { Entry, FlowInput } from './flow.ts'
import { nameIn, namesIn } from './tasks.ts'

/** Old names of types and their present ones (2.0 knows the present ones only). */
const renamedTypes: Readonly<Record<string, string>> = { BOOLEAN: 'BOOL', ENUM: 'SELECT' }

/** The inputs of a list; those of a form are read under its name and a dot. */
export function readInputs(list: Node | undefined, path: Path, prefix: string): readonly FlowInput[] {
  if (list?.kind !== 'list') return []
  return list.items.flatMap((node, index) => {
    const own = [...path, index]
    const id = nameIn(node, 'id') ?? nameIn(node, 'name')
    if (node.kind !== 'map' || id === null) return []
    const input = readInput(node, own, prefix + id)
    if (input.type !== 'FORM') return [input]
    return [input, ...readInputs(childOf(node, 'inputs'), [...own, 'inputs'], `${prefix}${id}.`)]
  })
}

function readInput(node: MapNode, path: Path, id: string): FlowInput {
  const written = (nameIn(node, 'type') ?? '').toUpperCase()
  const dependsOn = childOf(node, 'dependsOn')
  return {
    id,
    type: renamedTypes[written] ?? written,
    node,
    path,
    isRequired: flagOf(childOf(node, 'required')),
    default: entryIn(node, path, 'defaults'),
    prefill: entryIn(node, path, 'prefill'),
    dependsOn: namesIn(childOf(dependsOn, 'inputs'), [...path, 'dependsOn', 'inputs']),
    isDependent: dependsOn !== undefined,
  }
}

/** An input is required unless the file says otherwise. */
function flagOf(node: Node | undefined): boolean | null {
  if (node === undefined || isUnset(node)) return true
  const text = node.kind === 'scalar' ? String(node.value) : ''
  return text === 'true' ? true : text === 'false' ? false : null
}

function entryIn(node: MapNode, path: Path, key: string): Entry | null {
  const value = childOf(node, key)
  return value === undefined || isUnset(value) ? null : { node: value, path: [...path, key] }
}
