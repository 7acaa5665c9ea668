import type { KindName } from './kinds.ts'
import type { KeyPlace } from './refused.ts'

/** A key whose type is checked when the file is loaded; which types are refused is in the recorded table. */
export interface Field {
  readonly kind: KindName
  /** What it is for, in an editor. */
  readonly about: string
}

function field(kind: KindName, about: string): Field {
  return { kind, about }
}

/** Keys of a DAG (dag-factory 1.1.0 with Airflow 2.11.2 and 3.3.2, both of which refuse other types). */
export const dagFields: Readonly<Record<string, Field>> = {
  dag_display_name: field('text', 'The name that the UI shows.'),
  description: field('text', 'A line about the DAG.'),
  catchup: field('flag', 'Whether the runs since the start date are made up for. Airflow 2: true by default; Airflow 3: false.'),
  max_active_runs: field('whole', 'Most runs at the same time; further ones wait. The server has a default, usually 16.'),
  max_active_tasks: field('whole', 'Most tasks at the same time over all runs of the DAG. The server has a default, usually 16.'),
  concurrency: field('whole', 'The old name of `max_active_tasks`; it goes before it.'),
  dagrun_timeout: field('timedelta', 'How long a run may take; its tasks are skipped then.'),
  render_template_as_native_obj: field('flag', 'Whether templates give objects of Python and not texts.'),
  is_paused_upon_creation: field('flag', 'Whether a new DAG is paused.'),
  doc_md: field('text', 'Documentation as Markdown.'),
  params: field('mapping', 'Values that a run may be given, with their defaults.'),
  user_defined_macros: field('mapping', 'Names for templates, with the dotted paths of functions.'),
  default_args: field('mapping', 'Arguments of every task of the DAG.'),
  on_success_callback: field('callback', 'Called when a run has succeeded.'),
  on_failure_callback: field('callback', 'Called when a run has failed.'),
}

/** Arguments of every operator. */
export const taskFields: Readonly<Record<string, Field>> = {
  retries: field('count', 'How many retries a failed task has.'),
  retry_delay: field('delay', 'The delay before a retry; 5 minutes by default.'),
  max_retry_delay: field('delay', 'The longest delay of an exponential back-off.'),
  retry_exponential_backoff: field(
    'backoff',
    'Whether the delay doubles with each attempt; Airflow 3.2 and later also take a factor.',
  ),
  execution_timeout: field('timedelta', 'How long an attempt may take.'),
  pool_slots: field('whole', 'Slots of the pool that the task takes.'),
  priority_weight: field('whole', 'The priority of the task in its pool.'),
  depends_on_past: field('flag', 'Whether the task waits for itself in the previous run.'),
  wait_for_downstream: field('flag', 'Whether the task also waits for the tasks after it in the previous run.'),
  email_on_failure: field('flag', 'Whether a mail is sent when the task has failed; it needs `email`.'),
  email_on_retry: field('flag', 'Whether a mail is sent before a retry; it needs `email`.'),
  max_active_tis_per_dagrun: field('whole', 'Most instances of the task at the same time in one run.'),
  on_success_callback: field('callback', 'Called when the task has succeeded.'),
  on_failure_callback: field('callback', 'Called when the task has failed.'),
  on_retry_callback: field('callback', 'Called before a retry of the task.'),
  on_execute_callback: field('callback', 'Called before the task starts.'),
  on_skipped_callback: field('callback', 'Called when the task is skipped.'),
}

/** Keys of a task group; any other is refused. */
export const groupKeys: Readonly<Record<string, string>> = {
  parent_group_name: 'The group that this one lies in.',
  dependencies: 'Tasks and groups that come before.',
  default_args: 'Arguments of every task of the group.',
  tooltip: 'What the UI shows for it.',
  prefix_group_id: 'Whether the ids of its tasks begin with the name of the group.',
  ui_color: 'Its colour in the UI.',
  ui_fgcolor: 'The colour of its text in the UI.',
  group_display_name: 'The name that the UI shows.',
  add_suffix_on_collision: 'Whether a second group of the name gets a number.',
}

/** What is known of a key at a place. */
export function fieldOf(place: KeyPlace, key: string): Field | undefined {
  const fields = place === 'dag' ? dagFields : taskFields
  return Object.hasOwn(fields, key) ? fields[key] : undefined
}
