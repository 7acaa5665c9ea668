import { childOf } from '../../../text/tree.ts'
import type { FlowTask, FlowTrigger } from '../flow/flow.ts'
import type { Use } from './use.ts'

const root = 'io.kestra.plugin.'

/** Packages and types of plug-ins that 2.0 has under other names (migration guide to 2.0.0); a name that ends in a dot is a package. */
const gone: readonly (readonly [name: string, instead: string | undefined])[] = [
  ['notifications.mail.', 'the tasks of `io.kestra.plugin.email`'],
  ['notifications.', 'the package of the service, such as `io.kestra.plugin.slack`'],
  ['kubernetes.PodCreate', '`io.kestra.plugin.kubernetes.core.PodCreate`'],
  ['langchain4j.', 'the tasks of `io.kestra.plugin.ai`'],
  ['dbt.cli.Build', '`io.kestra.plugin.dbt.cli.DbtCLI`'],
  ['git.Push', undefined],
]

/** What the plug-ins of 2.0 do not have any more. Their releases are their own, so a server may differ. */
export function* pluginUses({ type, path, node }: FlowTask | FlowTrigger): Iterable<Use> {
  const name = type.startsWith(root) ? type.slice(root.length) : ''
  const found = gone.find(([one]) => (one.endsWith('.') ? name.startsWith(one) : name === one))
  if (found) {
    const [, instead] = found
    const at = { path: [...path, 'type'], part: 'value' as const, without: 'no-plugin' as const }
    yield { ...at, name, until: '2.0', ...(instead !== undefined && { instead }) }
  }
  if (name.startsWith('scripts.') && childOf(node, 'runner')) {
    const at = { path: [...path, 'runner'], part: 'key' as const, without: 'no-plugin' as const }
    yield { ...at, name: 'runner', until: '2.0', instead: '`taskRunner`' }
  }
}
