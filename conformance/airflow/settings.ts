import { type Dag, type Member, tasksOf } from '../../src/dialects/dag-factory/dags.ts'
import { secondsOrTimedelta, timedeltaIn } from '../../src/dialects/dag-factory/duration.ts'
import { dagsIn } from '../../src/dialects/dag-factory/inspect.ts'
import { isSensor } from '../../src/dialects/dag-factory/operators.ts'
import { argumentOf, dependsOnPast } from '../../src/dialects/dag-factory/read/arguments.ts'
import { scheduleOf } from '../../src/dialects/dag-factory/read/triggers.ts'
import { flagIn, mapIn, textIn, under, type Value, wholeIn } from '../../src/dialects/dag-factory/value.ts'
import type { Pipeline, Setting, Task } from '../../src/model/pipeline.ts'

/** What we say of one value: nothing says it, the file does, or it cannot be known. */
export type Known =
  | { readonly state: 'unset' }
  | { readonly state: 'unknown' }
  | { readonly state: 'set'; readonly value: unknown }

/** What a server has where no file says otherwise, as the recording has it. */
export function usualOfDag(airflow: 2 | 3): Readonly<Record<string, unknown>> {
  return { catchup: airflow === 2, max_active_runs: 16, max_active_tasks: 16, timeout: null, tags: [] }
}

export const usualOfTask: Readonly<Record<string, unknown>> = {
  retries: 0,
  retry_delay: 300,
  backoff: false,
  max_retry_delay: null,
  execution_timeout: null,
  trigger_rule: 'all_success',
  pool: 'default_pool',
  pool_slots: 1,
  priority_weight: 1,
  queue: 'default',
  owner: 'airflow',
  depends_on_past: false,
  wait_for_downstream: false,
  mapped: false,
  mode: null,
  timeout: null,
  sla: null,
  max_tis: null,
}

/** What we say of a DAG, by the names of the recording. */
export function dagSettings({ runPolicy, triggers }: Pipeline, dag: Dag): Readonly<Record<string, Known>> {
  const written = <T>(key: string, read: (value: Value) => T | undefined) => known(under(dag.value, key), read)
  return {
    // A timetable has a zone of its own.
    zone:
      triggers[0]?.clock && 'cron' in triggers[0].clock && !isTimetable(dag)
        ? ofSetting(triggers[0].timeZone)
        : { state: 'unknown' },
    catchup: written('catchup', flagIn),
    max_active_runs: ofSetting(runPolicy.maxConcurrentRuns, 'max_active_runs' in entriesOf(dag)),
    max_active_tasks: known(under(dag.value, 'concurrency') ?? under(dag.value, 'max_active_tasks'), wholeIn),
    timeout: written('dagrun_timeout', timedeltaIn),
    tags: written('tags', (value) =>
      value.kind === 'list' && value.items.every(({ kind }) => kind === 'scalar')
        ? value.items.map((tag) => (tag.kind === 'scalar' ? String(tag.value ?? 'None') : '')).sort()
        : undefined,
    ),
  }
}

function isTimetable(dag: Dag): boolean {
  const schedule = scheduleOf(dag)
  return schedule.kind === 'cron' && schedule.isTimetable
}

function entriesOf(dag: Dag): Readonly<Record<string, Value>> {
  return Object.fromEntries(dag.value.entries)
}

/** What we say of a task, by the names of the recording: of the model what it holds, of the chain of defaults the rest. */
export function taskSettings(pipeline: Pipeline, task: Task, airflow: 2 | 3): Readonly<Record<string, Known>> {
  const [dag, member] = memberOf(pipeline, task)
  if (!dag || !member) return {}
  const written = <T>(key: string, read: (value: Value) => T | undefined) => known(argumentOf(dag, member, key), read)
  const from = <T>(setting: Setting<T>, ...keys: readonly string[]) =>
    ofSetting(
      setting,
      keys.some((key) => argumentOf(dag, member, key) !== undefined),
    )
  const isMapped = (mapIn(member.value.entries.get('expand'))?.entries.size ?? 0) > 0
  // Airflow 3 forgets it for mapped tasks that only wait for what comes after them.
  const isPast = isMapped && airflow === 3 ? undefined : dependsOnPast(dag, member)
  return {
    // A decorator makes a class of its own.
    type: under(member.value, 'operator') ? { state: 'set', value: classOf(task.action.job) } : { state: 'unknown' },
    retries: from(task.retry.retries, 'retries'),
    // What 0.x reads, and 1.x drops.
    retry_delay:
      written('retry_delay_sec', wholeIn).state === 'unset' ? from(task.retry.delay, 'retry_delay') : { state: 'unknown' },
    backoff: written('retry_exponential_backoff', flagOrNumber),
    max_retry_delay: written('max_retry_delay', secondsOrTimedelta),
    execution_timeout: from(task.timeout, 'execution_timeout'),
    trigger_rule: written('trigger_rule', textIn),
    pool: written('pool', textIn),
    pool_slots: written('pool_slots', wholeIn),
    priority_weight: written('priority_weight', wholeIn),
    queue: written('queue', textIn),
    owner: written('owner', (value) => (value.kind === 'scalar' ? value.value : undefined)),
    depends_on_past: isPast === undefined ? { state: 'unknown' } : { state: 'set', value: isPast },
    wait_for_downstream: written('wait_for_downstream', flagIn),
    mapped: { state: 'set', value: isMapped },
    max_tis: written('max_active_tis_per_dagrun', wholeIn),
    ...(isSensor(task.action.job) && {
      mode: orElse(written('mode', textIn), 'poke'),
      timeout: orElse(written('timeout', secondsOrTimedelta), 604_800),
    }),
  }
}

function flagOrNumber(value: Value): boolean | number | undefined {
  return flagIn(value) ?? wholeIn(value)
}

function orElse(found: Known, value: unknown): Known {
  return found.state === 'unset' ? { state: 'set', value } : found
}

function classOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1)
}

function known<T>(value: Value | undefined, read: (value: Value) => T | undefined): Known {
  if (!value) return { state: 'unset' }
  const found = read(value)
  return found === undefined ? { state: 'unknown' } : { state: 'set', value: found }
}

/** A setting of the model: unknown is what the server decides where nothing is written. */
function ofSetting<T>({ state, value }: Setting<T>, isWritten = true): Known {
  if (state === 'set') return { state: 'set', value }
  return state === 'unset' || !isWritten ? { state: 'unset' } : { state: 'unknown' }
}

function memberOf(pipeline: Pipeline, task: Task): readonly [Dag | undefined, Member | undefined] {
  const [dag] = dagsIn(pipeline)
  return [dag, dag && tasksOf(dag).find(({ id }) => id === task.id)]
}
