import { type Outcome, outcomes } from '../../model/dialect.ts'
import type { Dependency, NodeKey, Setting } from '../../model/pipeline.ts'
import { type Entry, isUnset, type Node, type Path, pathBelow } from '../../text/tree.ts'

/** The keys of the nodes that a name may mean, by their ids, nearest first. */
export type Scopes = readonly ReadonlyMap<string, NodeKey>[]

/** How a dependency must end by itself; a condition, which replaces that rule, sees every end. */
const passing: readonly Outcome[] = ['success', 'warning']

/** What the task or group at a path waits for. A single name stands for a list of one. What is no name leaves open what it waits for. */
export function readDependencies(
  written: Entry | undefined,
  above: Path,
  condition: Setting<string>,
  scopes: Scopes,
): readonly Dependency[] {
  if (!written || isUnset(written.value)) return none
  const { key, value } = written
  const accepts = condition.state === 'unset' ? passing : outcomes
  const path = pathBelow(above, key)
  if (value.kind === 'list') return value.items.map((item, at) => listed(item, { path, at, accepts }, scopes))
  const name = nameIn(value)
  const on = keyIn(scopes, name ?? '')
  return [{ name: name ?? '', path, on, reason: 'declared', accepts, ...(on === null && { isUnread: true as const }) }]
}

const none: readonly Dependency[] = []

/** An item of the list at a path. */
interface Item {
  readonly path: Path
  readonly at: number
  readonly accepts: readonly Outcome[]
}

function listed(node: Node, { path, at, accepts }: Item, scopes: Scopes): Dependency {
  const name = nameIn(node)
  return name === undefined
    ? { name: '', path: pathBelow(path, at), on: keyIn(scopes, ''), reason: 'declared', accepts, isUnread: true }
    : new ListedDependency(name, keyIn(scopes, name), { path, at, accepts })
}

/** Its path is made when it is asked for: a copy by `...` would lack it. */
class ListedDependency implements Dependency {
  readonly name: string
  readonly on: NodeKey | null
  readonly reason = 'declared'
  readonly accepts: readonly Outcome[]
  private readonly above: Path
  private readonly at: number

  constructor(name: string, on: NodeKey | null, { path, at, accepts }: Item) {
    this.name = name
    this.on = on
    this.accepts = accepts
    this.above = path
    this.at = at
  }

  get path(): Path {
    return pathBelow(this.above, this.at)
  }
}

function nameIn(node: Node): string | undefined {
  return node.kind === 'scalar' && node.value !== null ? String(node.value) : undefined
}

function keyIn(scopes: Scopes, name: string): NodeKey | null {
  for (const scope of scopes) {
    const key = scope.get(name)
    if (key !== undefined) return key
  }
  return null
}
