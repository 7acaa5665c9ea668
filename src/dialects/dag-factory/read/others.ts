import type { OtherSetting } from '../../../model/other-setting.ts'
import type { PipelineNode } from '../../../model/pipeline.ts'
import type { Path } from '../../../text/tree.ts'
import { type Dag, groupsOf, type Member, tasksOf } from '../dags.ts'
import { isNull, type MapValue, mapIn, nodeOf, type Value } from '../value.ts'
import { connectionKeyOf, taskDefaultsOf } from './nodes.ts'
import { pathIn } from './setting.ts'

const keysIn = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/))

/** Keys that fields of the model hold. */
const readOfDag = keysIn(
  'schedule schedule_interval timetable timezone max_active_runs tasks task_groups params on_failure_callback on_success_callback',
)
const readOfTask = keysIn(
  `task_id operator decorator dependencies task_group_name trigger_rule retries retry_delay retry_delay_sec execution_timeout outlets email
  on_failure_callback on_success_callback on_retry_callback on_failure_callback_name on_success_callback_name on_retry_callback_name`,
)
const readOfGroup = keysIn('group_name dependencies parent_group_name')

/** Keys for people. */
const notes = keysIn(
  'description tags doc_md doc dag_display_name task_display_name group_display_name tooltip ui_color ui_fgcolor',
)

/** Arguments of every operator: they say how a task runs, not what it does. */
const howItRuns = keysIn(
  `retry_exponential_backoff max_retry_delay depends_on_past wait_for_downstream pool pool_slots priority_weight weight_rule queue owner sla
  email_on_failure email_on_retry executor executor_config run_as_user max_active_tis_per_dag max_active_tis_per_dagrun inlets prefix_group_id
  execution_timeout_secs sla_secs ignore_first_depends_on_past do_xcom_push resources`,
)

/** What no field of the model holds, of the DAG, of its tasks and of its groups; what another file writes is told there. */
export function othersOf(dag: Dag, nodes: readonly PipelineNode[]): readonly OtherSetting[] {
  const paths = new Map(nodes.map(({ kind, id, path }) => [`${kind} ${id}`, path]))
  const below = (kind: 'task' | 'group', members: readonly Member[], read: ReadonlySet<string>) =>
    members.flatMap(({ id, value }) => {
      const owner = paths.get(`${kind} ${id}`)
      const connection = kind === 'task' ? connectionKeyOf(value) : ''
      return owner ? settingsIn(dag, value, owner, (key) => read.has(key) || key === connection) : []
    })
  const inherited = new Set(inheritedIn(dag))
  return [
    ...settingsIn(
      dag,
      dag.value,
      [],
      (key) => readOfDag.has(key) || (key.startsWith('default_args.') && inherited.has(key.slice(13))),
    ),
    ...below('group', groupsOf(dag), readOfGroup),
    ...below('task', tasksOf(dag), readOfTask),
  ]
}

/** Keys of `default_args` that tasks have as settings of their own. */
function inheritedIn(dag: Dag): readonly string[] {
  const { retries, delay, timeout } = taskDefaultsOf(dag)
  return [
    ...(retries.state === 'set' ? ['retries'] : []),
    ...(delay.state === 'set' ? ['retry_delay', 'retry_delay_sec'] : []),
    ...(timeout.state === 'set' ? ['execution_timeout'] : []),
  ]
}

function settingsIn(dag: Dag, { entries }: MapValue, owner: Path, isRead: (key: string) => boolean): readonly OtherSetting[] {
  return [...entries].flatMap(([key, value]): readonly OtherSetting[] => {
    const inner = key === 'default_args' ? mapIn(value)?.entries : undefined
    if (inner) return [...inner].flatMap(([name, one]) => settingOf(dag, `default_args.${name}`, one, owner, isRead))
    return settingOf(dag, key, value, owner, isRead)
  })
}

function settingOf(dag: Dag, name: string, value: Value, owner: Path, isRead: (key: string) => boolean): readonly OtherSetting[] {
  if (isRead(name) || isNull(value) || value.at.document !== dag.document) return []
  const isParameter = owner.length > 0 && !howItRuns.has(name) && !name.startsWith('default_args.')
  const kind = notes.has(name) ? 'note' : isParameter ? 'parameter' : 'setting'
  return [{ owner, name, path: pathIn(dag, value, owner), node: nodeOf(value), kind }]
}
