import type { OtherSetting } from '../../../model/other-setting.ts'
import type { PipelineNode } from '../../../model/pipeline.ts'
import { type Dag, groupsOf, type Member, tasksOf } from '../dags.ts'
import { baseArguments } from '../operator-arguments.ts'
import { isNull, type MapValue, mapIn, nodeOf, type Value } from '../value.ts'
import { connectionKeyOf } from './nodes.ts'
import { scheduleOf } from './schedule.ts'
import { pathIn } from './setting.ts'

/** Keys of a DAG, a task, and a task group that fields of the model hold; of defaults, those that each task has as its own. */
const readOfDag = namesIn('schedule_interval timezone max_active_runs tasks task_groups params default_args')
const readOfTask = namesIn(
  'task_id operator decorator dependencies task_group_name trigger_rule retries retry_delay retry_delay_sec execution_timeout outlets',
)
const inherited = namesIn('retries retry_delay retry_delay_sec execution_timeout')
const readOfGroup = namesIn('group_name parent_group_name dependencies default_args')

/** Callbacks and mails, which handlers hold. */
const handled = namesIn(
  `on_failure_callback on_failure_callback_name on_success_callback on_success_callback_name on_retry_callback on_retry_callback_name email`,
)

/** What no run reads. */
const notes = namesIn(
  `description tags doc doc_json doc_md doc_rst doc_yaml dag_display_name task_display_name owner_links tooltip ui_color ui_fgcolor
  group_display_name default_view orientation`,
)

/** What no field of the model holds of a DAG, its groups and its tasks, wherever it is written: what they take of shared defaults, too. */
export function othersOf(dag: Dag, nodes: readonly PipelineNode[]): readonly OtherSetting[] {
  const pathsOf = new Map(nodes.map(({ kind, id, path }) => [`${kind} ${id}`, path]))
  const below = (kind: PipelineNode['kind'], member: Member) =>
    ofNode(dag, kind, member, pathsOf.get(`${kind} ${member.id}`) ?? [])
  return [
    ...ofDag(dag),
    ...groupsOf(dag).flatMap((group) => below('group', group)),
    ...tasksOf(dag).flatMap((task) => below('task', task)),
  ]
}

function ofDag(dag: Dag): readonly OtherSetting[] {
  const { kind } = scheduleOf(dag)
  // A clock is told by its times, data by its assets.
  const isTold = (key: string) =>
    readOfDag.has(key) || handled.has(key) || (['schedule', 'timetable'].includes(key) && kind !== 'other')
  const own = [...dag.value.entries].flatMap(([key, value]) => (isTold(key) ? [] : setting(dag, value, { name: key, owner: [] })))
  return [...own, ...defaultsOf(dag, dag.value, [])]
}

function ofNode(dag: Dag, kind: PipelineNode['kind'], { value }: Member, owner: OtherSetting['owner']): readonly OtherSetting[] {
  const connection = connectionKeyOf(value)
  const read = kind === 'group' ? readOfGroup : readOfTask
  const own = [...value.entries].flatMap(([key, entry]) => {
    if (read.has(key) || handled.has(key) || key === connection) return []
    return setting(dag, entry, { name: key, owner, isParameter: kind === 'task' && !baseArguments.has(key) })
  })
  return kind === 'group' ? [...own, ...defaultsOf(dag, value, owner)] : own
}

/** Arguments for all tasks below, but those that each task has as a setting of its own. */
function defaultsOf(dag: Dag, { entries }: MapValue, owner: OtherSetting['owner']): readonly OtherSetting[] {
  return [...(mapIn(entries.get('default_args'))?.entries ?? [])].flatMap(([key, value]) =>
    inherited.has(key) || handled.has(key) ? [] : setting(dag, value, { name: `default_args.${key}`, owner }),
  )
}

interface Named {
  readonly name: string
  readonly owner: OtherSetting['owner']
  readonly isParameter?: boolean
}

function setting(dag: Dag, value: Value, { name, owner, isParameter = false }: Named): readonly OtherSetting[] {
  if (isNull(value)) return []
  const kind = notes.has(name) ? 'note' : isParameter ? 'parameter' : 'setting'
  return [{ owner, name, path: pathIn(dag, value, owner.length > 0 ? owner.slice(1) : [name]), node: nodeOf(value), kind }]
}

function namesIn(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/))
}
