/** What a key of 0.x became in 1.0 of dag-factory, and what 1.x does with the old one (dag-factory 1.1.0, changelog of 1.0.0). */
export const removedKeys: Readonly<Record<string, string>> = {
  schedule_interval: 'schedule',
  dagrun_timeout_sec: 'dagrun_timeout',
  retry_delay_sec: 'retry_delay',
  sla_secs: 'sla',
  execution_timeout_secs: 'execution_timeout',
  execution_delta_secs: 'execution_delta',
}

/** Where a key of 0.x may be written. */
export type OldPlace = 'dag' | 'args' | 'task'

/** Keys that 0.x read at a place (0.21.0, 0.22.0 and 0.23.0, run). */
const readByOld: Readonly<Record<OldPlace, ReadonlySet<string>>> = {
  dag: new Set(['schedule_interval', 'dagrun_timeout_sec']),
  args: new Set(['retry_delay_sec', 'sla_secs']),
  task: new Set(['execution_timeout_secs', 'sla_secs', 'execution_delta_secs']),
}

/** The first release of dag-factory that does not read a key of 0.x; null for a place where none reads it. */
export function readUntil(place: OldPlace, key: string): string | null {
  if (!readByOld[place].has(key)) return null
  return key === 'execution_delta_secs' ? '0.22' : '1'
}

/** Keys of a DAG that dag-factory 1.1.0 reads. */
export const readKeys: ReadonlySet<string> = new Set(
  `dag_display_name description schedule timetable start_date end_date timezone catchup max_active_runs max_active_tasks concurrency
  dagrun_timeout on_success_callback on_failure_callback on_success_callback_name on_success_callback_file on_failure_callback_name
  on_failure_callback_file on_execute_callback on_retry_callback on_skipped_callback sla_miss_callback sla_miss_callback_name
  sla_miss_callback_file on_execute_callback_name on_execute_callback_file on_retry_callback_name on_retry_callback_file
  on_skipped_callback_name on_skipped_callback_file default_args default_view orientation template_searchpath render_template_as_native_obj
  user_defined_macros params doc_md doc_md_file_path doc_md_python_callable_name doc_md_python_callable_file doc_md_python_arguments
  access_control is_paused_upon_creation tags tasks task_groups dag_id`.split(/\s+/),
)

/** Those, and what people write at the same place although nothing reads it. */
export const dagKeys: ReadonlySet<string> = new Set([...readKeys, ...Object.keys(removedKeys)])

/** Keys of a DAG that do nothing below `default_args`: no operator takes them. */
export const onlyOnDag: ReadonlySet<string> = new Set([
  'schedule',
  'catchup',
  'max_active_runs',
  'max_active_tasks',
  'concurrency',
  'dagrun_timeout',
  'default_view',
  'orientation',
  'is_paused_upon_creation',
  'render_template_as_native_obj',
])

/** Arguments of every operator that do nothing on a DAG. */
export const onlyOnTask: ReadonlySet<string> = new Set([
  'retries',
  'retry_delay',
  'retry_exponential_backoff',
  'max_retry_delay',
  'execution_timeout',
  'owner',
  'pool',
  'pool_slots',
  'queue',
  'depends_on_past',
  'wait_for_downstream',
  'trigger_rule',
  'email',
  'email_on_failure',
  'email_on_retry',
  'priority_weight',
  'weight_rule',
  'on_execute_callback',
  'on_retry_callback',
  'on_skipped_callback',
])

/** Parameters of a DAG in Airflow that dag-factory 1.1.0 does not pass on. */
export const ignoredParameters: ReadonlySet<string> = new Set([
  'max_consecutive_failed_dag_runs',
  'fail_fast',
  'fail_stop',
  'owner_links',
  'jinja_environment_kwargs',
  'user_defined_filters',
  'template_undefined',
  'auto_register',
  'deadline',
  'disable_bundle_versioning',
])
