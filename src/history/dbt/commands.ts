import { type DbtCommandLine, dbtCommandLine, shellCommands } from '../../text/dbt-command-line.ts'
import type { DbtManifest } from './manifest.ts'
import { type Selected, selectNodes } from './select.ts'
import { indirectSelections } from './selection.ts'

/**
 * What each command of dbt executes; commands that execute nothing of the project have an empty list. Source: the results of dbt 1.12, recorded in
 * `conformance/dbt`. Exposures and saved queries without an export also stand among the results of `build`, as no-op.
 */
const executes: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['build', ['model', 'seed', 'snapshot', 'function', 'test', 'unit_test']],
  ['run', ['model']],
  ['test', ['test', 'unit_test']],
  ['seed', ['seed']],
  ['snapshot', ['snapshot']],
  ...['source', 'deps', 'compile', 'parse', 'debug', 'docs', 'list', 'ls', 'clean', 'show', 'init', 'clone'].map(
    (name) => [name, []] as const,
  ),
])

/** Nodes that the commands of one task execute together. One command that cannot be read makes the whole unknown. */
export function nodesOfCommands(manifest: DbtManifest, commands: string): Selected {
  const nodes = new Set<string>()
  const lists = shellCommands(commands)
  if (!lists) return { known: false, reason: 'The quotes of the command do not close' }
  for (const words of lists) {
    const one = nodesOfCommand(manifest, dbtCommandLine(words))
    if (!one.known) return one
    for (const id of one.nodes) nodes.add(id)
  }
  return { known: true, nodes }
}

function nodesOfCommand(manifest: DbtManifest, { verb, flags }: DbtCommandLine): Selected {
  const kinds = verb === null ? undefined : executes.get(verb)
  if (!kinds) return { known: false, reason: whyUnknown(verb) }
  if (kinds.length === 0) return { known: true, nodes: new Set() }
  const words = (flag: string) => flags.get(flag) ?? []
  const chosen = ['--select', '--exclude', '--selector', '--indirect-selection', '--resource-type', '--exclude-resource-type']
  if (chosen.some((flag) => words(flag).some((word) => word.includes('${') || word.includes('{{'))))
    return { known: false, reason: 'The selection holds an expression' }
  const mode = words('--indirect-selection').at(-1) ?? 'eager'
  const indirect = indirectSelections.find((known) => known === mode)
  if (!indirect) return { known: false, reason: `"${mode.slice(0, 40)}" is not a mode of indirect selection` }
  const selection = { select: words('--select'), exclude: words('--exclude'), selector: words('--selector').at(-1), indirect }
  const selected = selectNodes(manifest, selection)
  return selected.known ? { known: true, nodes: ofKinds(manifest, selected.nodes, wantedKinds(kinds, flags)) } : selected
}

function whyUnknown(verb: string | null): string {
  if (verb === null) return 'The command is not one of dbt, or holds an expression'
  return `What "dbt ${verb.slice(0, 40)}" runs is not known before it runs`
}

function wantedKinds(kinds: readonly string[], flags: DbtCommandLine['flags']): readonly string[] {
  const only = listed(flags.get('--resource-type'))
  const without = listed(flags.get('--exclude-resource-type'))
  return kinds.filter((kind) => (only.length === 0 || only.includes(kind) || only.includes('all')) && !without.includes(kind))
}

function listed(words: readonly string[] = []): readonly string[] {
  return words.flatMap((word) => word.split(/\s+/))
}

function ofKinds(manifest: DbtManifest, nodes: ReadonlySet<string>, kinds: readonly string[]): Set<string> {
  return new Set([...nodes].filter((id) => kinds.includes(manifest.nodes.get(id)?.kind ?? '')))
}
