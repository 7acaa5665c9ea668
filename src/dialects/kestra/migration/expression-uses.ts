import type { Expression } from '../expression/ast.ts'
import { boundsOfName } from '../expression/catalogue.ts'
import { lookupsIn } from '../expression/lookups.ts'
import { type FlowSite, sitesIn } from '../expression/sites.ts'
import type { Flow } from '../flow/flow.ts'
import type { Use } from './use.ts'

/** Functions and filters that 2.0 names otherwise. */
const renamed: Readonly<Record<string, string>> = { 'function json': 'fromJson', 'filter json': 'toJson' }

/** The functions, filters and names of a flow's expressions that not all releases know. */
export function* expressionUses(flow: Flow): Iterable<Use> {
  for (const one of sitesIn(flow)) {
    const { nodes, own, lookups } = lookupsIn(one.template)
    for (const node of nodes) if (!('name' in node) || !own.has(node.name)) yield* nameUses(one, node)
    for (const { root, rootSpan, isGuarded } of lookups)
      if (root === 'schedule' && !isGuarded)
        yield {
          ...at(one),
          name: 'schedule',
          within: rootSpan,
          until: '2.0',
          instead: '`trigger`',
          renamed: 'trigger',
        }
  }
}

function* nameUses(one: FlowSite, node: Expression): Iterable<Use> {
  const kind = node.kind === 'call' ? 'function' : node.kind === 'filter' ? 'filter' : undefined
  if (kind === undefined || (node.kind !== 'call' && node.kind !== 'filter')) return
  const bounds = boundsOfName(kind, node.name)
  if (!bounds) return
  const key = `${kind} ${node.name}`
  const to = Object.hasOwn(renamed, key) ? renamed[key] : undefined
  const shown = (name: string) => (kind === 'function' ? `${name}()` : name)
  yield {
    ...at(one),
    name: shown(node.name),
    within: node.nameSpan,
    ...bounds,
    ...(to !== undefined && { instead: `\`${shown(to)}\``, renamed: to }),
  }
}

function at({ site }: FlowSite) {
  return { path: site.path, part: 'value' as const, without: 'fails' as const }
}
