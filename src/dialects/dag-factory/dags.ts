import { type Document, isBroken } from '../../text/document.ts'
import { childOf } from '../../text/tree.ts'
import type { Project } from '../dialect.ts'
import { isDefaultsName } from './recognise.ts'
import {
  filled,
  freshBudget,
  isNull,
  itemsOf,
  type ListValue,
  type MapValue,
  mapIn,
  merged,
  type Value,
  valueFrom,
} from './value.ts'

/** A DAG with its whole chain of defaults. */
export interface Dag {
  readonly id: string
  readonly document: Document
  /** With its defaults. */
  readonly value: MapValue
  /** What stands below its own key. */
  readonly own: MapValue
  /** The block `default` of its file. */
  readonly block: MapValue | undefined
  /** The merged chain of files of defaults. */
  readonly files: MapValue | undefined
  readonly project: Project
}

/** Root keys that are no DAGs (dag-factory 1.1.0, `SYSTEM_PARAMS`). */
export const systemKeys: ReadonlySet<string> = new Set(['default', 'task_groups'])

const known = new WeakMap<Project, readonly Dag[]>()

/** The DAGs of a project's first document, in its order. */
export function dagsOf(project: Project): readonly Dag[] {
  const dags = known.get(project) ?? readDags(project)
  known.set(project, dags)
  return dags
}

function readDags(project: Project): readonly Dag[] {
  const [document, ...chain] = project.documents
  const { root } = document
  if (root?.kind !== 'map' || isDefaultsName(document.source.path)) return []
  const budget = freshBudget()
  const files = filesOf(chain)
  const blockNode = childOf(root, 'default')
  const block = blockNode && mapIn(valueFrom(blockNode, { document, path: ['default'] }, 'block', budget))
  return [...root.entries].flatMap(([id, entry]): readonly Dag[] => {
    if (systemKeys.has(id) || entry.value.kind !== 'map' || isAnchorOnly(id)) return []
    const own = valueFrom(entry.value, { document, path: [id] }, 'dag', budget)
    if (own.kind !== 'map') return []
    return [{ id, document, own, block, files, project, value: withDefaults(own, block, files) }]
  })
}

/** Blocks that only hold an anchor are told by a rule, and are no DAGs that anyone means. */
function isAnchorOnly(id: string): boolean {
  return /^(?:x-|\.)/.test(id)
}

/**
 * The order of dag-factory 1.1.0 (`build_dags`): a key of the DAG, then that of the files, then that of the block, which is merged below
 * mappings; entries of `default_args`: the DAG, then the block, then the files.
 */
function withDefaults(own: MapValue, block: MapValue | undefined, files: MapValue | undefined): MapValue {
  const argumentsOf = (layer: MapValue | undefined) => mapIn(layer?.entries.get('default_args'))
  const base = filled(own, files) ?? own
  const value = merged(block, base)
  const whole = value?.kind === 'map' ? value : own
  const defaults = filled(mapIn(merged(argumentsOf(block), argumentsOf(own))), argumentsOf(files))
  return defaults ? { ...whole, entries: new Map([...whole.entries, ['default_args', defaults]]) } : whole
}

/** The chain of files as one: the closest wins; `default_args` and `tags` add up. */
function filesOf(chain: readonly Document[]): MapValue | undefined {
  const budget = freshBudget()
  let whole: MapValue | undefined
  for (const document of chain) {
    if (isBroken(document) || !document.root) continue
    const value = mapIn(valueFrom(document.root, { document, path: [] }, 'file', budget))
    const both = filled(whole, value)
    if (!both) continue
    const entries = new Map(both.entries)
    const [near, far] = [whole, value].map((layer) => mapIn(layer?.entries.get('default_args')))
    const defaults = filled(near, far)
    if (defaults) entries.set('default_args', defaults)
    const tags = united(whole?.entries.get('tags'), value?.entries.get('tags'))
    if (tags) entries.set('tags', tags)
    whole = { ...both, entries }
  }
  return whole
}

/** Tags of two files, each once and sorted; also those of one. */
function united(near: Value | undefined, far: Value | undefined): Value | undefined {
  const first = isNull(near) ? far : (near ?? far)
  if (first?.kind !== 'list') return first
  const items = new Map(
    [...itemsOf(near), ...itemsOf(far)].map((item) => [item.kind === 'scalar' ? String(item.value) : '', item]),
  )
  const sorted = [...items].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item)
  return { ...first, items: sorted } satisfies ListValue
}

/** A task or a group as the file has it. */
export interface Member {
  readonly id: string
  readonly value: MapValue
  /** True for an entry of a list. */
  readonly isListed: boolean
}

/** The tasks of a DAG: entries of a list or of a mapping. */
export function tasksOf({ value }: Dag): readonly Member[] {
  return membersIn(value.entries.get('tasks'), 'task_id')
}

/** The task groups of a DAG. */
export function groupsOf({ value }: Dag): readonly Member[] {
  return membersIn(value.entries.get('task_groups'), 'group_name')
}

function membersIn(value: Value | undefined, key: string): readonly Member[] {
  if (value?.kind === 'map')
    return [...value.entries].flatMap(([id, item]) => (item.kind === 'map' ? [{ id, value: item, isListed: false }] : []))
  if (value?.kind !== 'list') return []
  return value.items.flatMap((item) => {
    const id = mapIn(item)?.entries.get(key)
    return item.kind === 'map' && id?.kind === 'scalar' && id.value !== null
      ? [{ id: String(id.value), value: item, isListed: true }]
      : []
  })
}
