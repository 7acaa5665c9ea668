import type { Chance } from './chance.ts'
import { type Mapping, plain, type Value } from './yaml.ts'

type Edit = (task: Mapping) => Mapping
type DagEdit = (dag: Mapping) => Mapping

const set =
  (key: string, value: Value): Edit & DagEdit =>
  (holder) => ({ ...holder, [key]: value })
const inDefaults =
  (key: string, value: Value): DagEdit =>
  (dag) => ({ ...dag, default_args: { ...mapping(dag['default_args']), [key]: value } })

/** Mistakes in a task, most of which no version loads. */
export const taskDefects: readonly Edit[] = [
  set('execution_timeout', 600),
  set('execution_timeout', '10 minutes'),
  set('retry_delay', '5 minutes'),
  set('max_retry_delay', '1 hour'),
  set('pool_slots', 0),
  set('pool_slots', 'two'),
  set('retries', 'two'),
  set('retries', -1),
  set('retries', 2.5),
  set('priority_weight', 'high'),
  set('weight_rule', 'sideways'),
  set('trigger_rule', 'all_sucess'),
  set('trigger_rule', 'none_failed_or_skipped'),
  set('bash_comand', 'true'),
  set('retry_delay_sec', 60),
  set('execution_timeout_secs', 60),
  set('dependencies', 'berth'),
  set('dependencies', ['nowhere']),
  set('dependencies', [null]),
  set('dependencies', null),
  set('task_group_name', 'nowhere'),
  set('operator', 'BashOperator'),
  set('operator', 'airflow.providers.standard.operators.bash.BashOperater'),
  set('operator', 'airflow.operators.bash_operator.BashOperator'),
  set('operator', null),
  set('decorator', 'airflow.decorators.task'),
  set('expand', {}),
  set('expand', ['true']),
  set('expand', { bash_command: 3 }),
  set('partial', { cwd: '/tmp' }),
  set('email_on_failure', 'maybe'),
  set('depends_on_past', 'sometimes'),
  set('owner', 5),
  set('owner', null),
  set('queue', null),
  set('pool', null),
  set('retries', null),
  set('start_date', plain('2024-01-01')),
  set('start_date', '2024-01-01'),
  set('sla', 600),
  set('sla', { __type__: 'datetime.timedelta', hours: 1 }),
  set('on_failure_callback', 'harbour.alerts.page'),
  set('on_failure_callback', ['harbour.alerts.page']),
  set('on_failure_callback', { callback: 'harbour.alerts.page', level: 3 }),
  set('on_failure_callback', { level: 3 }),
  set('on_failure_callback', 5),
  set('execution_delta', { __type__: 'datetime.timedelta', hours: 1 }),
  set('execution_delta', '1 week'),
  set('max_active_tis_per_dagrun', 'few'),
  set('task_id', 'other'),
  set('inlets', ['s3://ships/a']),
  set('outlets', 's3://ships/a'),
  set('params', { port: 'north' }),
  set('retry_exponential_backoff', 2),
  set('retry_exponential_backoff', 'yes'),
  set('wait_for_downstream', 'no'),
  set('doc_md', 'Text'),
  set('unknown_key', 1),
  set('python_callable_file', 'jobs.py'),
] // fmt: skip

/** Mistakes in a DAG. */
export const dagDefects: readonly DagEdit[] = [
  set('schedule', 60),
  set('schedule', '0 25 * * *'),
  set('schedule', '0 3 * *'),
  set('schedule', '@reboot'),
  set('schedule', '@quarterly'),
  set('schedule', 'every day'),
  set('schedule', ''),
  set('schedule', true),
  set('schedule', { type: 'cron', value: '0 3 * * *' }),
  set('schedule', []),
  set('schedule', ['']),
  set('schedule', { __type__: 'airflow.timetables.trigger.CronTriggerTimetable', cron: '0 3 * * *' }),
  set('schedule', { __type__: 'airflow.timetables.trigger.CronTriggerTimetable', cron: '0 33 * * *', timezone: 'UTC' }),
  set('schedule', { __type__: 'datetime.timedelta', hour: 1 }),
  set('schedule', { __type__: 'datetime.timedelta' }),
  (dag) => ({ ...dag, schedule: '@continuous', max_active_runs: 3 }),
  (dag) => ({ ...dag, schedule: '@continuous', max_active_runs: 1 }),
  set('schedule_interval', '@daily'),
  set('schedule_interval', null),
  set('start_date', '1 week'),
  set('start_date', 20240101),
  set('start_date', '2024-13-01'),
  set('end_date', 'never'),
  set('timezone', 'Europe/Berln'),
  set('timezone', 2),
  set('timezone', ''),
  set('catchup', 'no'),
  set('catchup', 3),
  set('catchup', null),
  set('max_active_runs', 'one'),
  set('max_active_runs', 0),
  set('max_active_runs', null),
  set('max_active_runs', '2'),
  set('max_active_tasks', 'few'),
  set('concurrency', null),
  set('dagrun_timeout', 3600),
  set('dagrun_timeout', '1 hour'),
  set('dagrun_timeout_sec', 3600),
  set('tags', 'ports'),
  set('tags', null),
  set('tags', [1, 2]),
  set('tags', [null]),
  set('description', 5),
  set('description', plain('on')),
  set('dag_display_name', 7),
  set('doc_md', 7),
  set('default_args', null),
  set('default_args', []),
  set('default_args', 'none'),
  set('tasks', null),
  set('tasks', {}),
  set('tasks', []),
  set('tasks', 'berth'),
  set('tasks', ['berth']),
  set('tasks', [{ operator: 'airflow.providers.standard.operators.empty.EmptyOperator' }]),
  set('tasks', { berth: null }),
  set('tasks', { 'berth 1': { operator: 'airflow.providers.standard.operators.empty.EmptyOperator' } }),
  set('tasks', { 'berth:1': { operator: 'airflow.providers.standard.operators.empty.EmptyOperator' } }),
  set('tasks', { 'berth.1': { operator: 'airflow.providers.standard.operators.empty.EmptyOperator' } }),
  set('task_groups', null),
  set('task_groups', 'quay'),
  set('task_groups', [{ tooltip: 'x' }]),
  set('task_groups', { 'quay.1': { tooltip: 'x' } }),
  set('task_groups', { 'quay 1': {} }),
  set('task_groups', { quay: null }),
  set('task_groups', { quay: { color: 'red' } }),
  set('task_groups', { quay: { parent_group_name: 'nowhere' } }),
  set('task_groups', { quay: { dependencies: ['nowhere'] } }),
  set('task_groups', { berth: { tooltip: 'same name as a task' } }),
  set('task_groups', [{ group_name: 'quay' }, { group_name: 'quay' }]),
  set('params', ['port']),
  set('params', 'port'),
  set('params', { 'port of call': 1 }),
  set('render_template_as_native_obj', 'yes'),
  set('template_searchpath', 'sql'),
  set('template_searchpath', '/nowhere/at/all'),
  set('on_failure_callback', ['harbour.alerts.page']),
  set('on_failure_callback', { callback: 'harbour.alerts.page', level: 3 }),
  set('on_failure_callback', 5),
  set('sla_miss_callback', 'harbour.alerts.page'),
  set('sla_miss_callback', 5),
  set('default_view', 'graph'),
  set('default_view', 'circle'),
  set('orientation', 'LR'),
  set('orientation', 'XX'),
  set('user_defined_macros', { port: 'harbour.jobs.run' }),
  set('user_defined_macros', ['port']),
  set('access_control', { crew: ['can_read'] }),
  set('is_paused_upon_creation', 'yes'),
  set('timetable', { __type__: 'airflow.timetables.trigger.CronTriggerTimetable', cron: '0 3 * * *', timezone: 'UTC' }),
  set('fail_fast', true),
  set('doc_md_file_path', 'docs.md'),
  inDefaults('execution_timeout', 60),
  inDefaults('retries', 'two'),
  inDefaults('retry_delay', '5m'),
  inDefaults('pool_slots', 0),
  inDefaults('trigger_rule', 'all_sucess'),
  inDefaults('start_date', 'tomorrow'),
  inDefaults('end_date', '1 week'),
  inDefaults('owner', 3),
  inDefaults('unknown_name', 3),
  inDefaults('schedule', '@daily'),
  inDefaults('priority_weight', 'high'),
  inDefaults('weight_rule', 'sideways'),
  inDefaults('retry_delay_sec', 60),
  inDefaults('on_failure_callback', ['harbour.alerts.page']),
  inDefaults('max_retry_delay', '1 hour'),
] // fmt: skip

/** A DAG with one mistake; the seed decides which. */
export function withDefect(seed: number, chance: Chance, dag: Mapping): Mapping {
  const index = seed % (taskDefects.length + dagDefects.length)
  const edit = dagDefects[index - taskDefects.length]
  if (edit) return edit(dag)
  const tasks = dag['tasks']
  const spoil = taskDefects[index] ?? ((task) => task)
  if (Array.isArray(tasks)) {
    const at = chance.between(0, tasks.length - 1)
    return { ...dag, tasks: tasks.map((task: Value, place) => (place === at ? spoil(mapping(task)) : task)) }
  }
  const all = mapping(tasks)
  const id = chance.one(Object.keys(all))
  return { ...dag, tasks: { ...all, [id]: spoil(mapping(all[id])) } }
}

function mapping(value: Value | undefined): Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('plain' in value)
    ? Object.fromEntries(Object.entries(value))
    : {}
}
