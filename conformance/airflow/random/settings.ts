import type { Chance } from './chance.ts'
import { type Mapping, plain, type Value } from './yaml.ts'

export function timedelta(chance: Chance): Mapping {
  const unit = chance.one(['seconds', 'minutes', 'hours', 'days', 'weeks'])
  if (chance.percent(15)) return { __type__: 'datetime.timedelta', __args__: [chance.between(0, 2), chance.between(1, 600)] }
  return {
    __type__: 'datetime.timedelta',
    [unit]: chance.between(1, 40),
    ...(chance.percent(20) && unit !== 'minutes' ? { minutes: chance.between(1, 59) } : {}),
  }
}

/** Seconds, which Airflow takes for delays, or an object. */
function delay(chance: Chance): Value {
  return chance.percent(50) ? chance.one([30, 60, 90, 300, 900, 3600]) : timedelta(chance)
}

const zones = ['UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland', 'America/Sao_Paulo', 'Etc/GMT+5']

export function dates(chance: Chance, isEnd = false): Value {
  if (isEnd) return chance.one([plain('2031-06-01'), plain('2026-12-05'), '2026-12-31T18:00:00', plain('2020-01-01')])
  return chance.one([
    plain('2024-03-01'),
    '2025-02-03',
    plain('2025-06-01 04:30:00'),
    '2026-11-01T02:00:00+05:00',
    plain('2026-12-03'),
    '2026-W20',
    '3 days',
    '1 day 2 hours',
    plain('36 hours'),
  ])
}

/** The day of the DAG and of its defaults, each with or without a zone. */
export function dated(chance: Chance): Mapping {
  return {
    start_date: dates(chance),
    ...(chance.percent(40) && { timezone: chance.one(zones) }),
    ...(chance.percent(12) && { end_date: dates(chance, true) }),
  }
}

const crons = [
  '0 3 * * *',
  '*/15 * * * *',
  '30 6 * * 1-5',
  '0 0 1 * *',
  '5 4 1,15 * *',
  '0 22 * * 5',
  '15 2 * * *',
  '30 2 * * sun',
  '0 0 1 1 *',
  '0 12 1 * mon',
  '@daily',
  '@hourly',
  '@weekly',
  '@monthly',
  '@yearly',
  '0 8-18/2 * * *',
  '0 5 L * *',
  '10 1 * * 5#2',
  '0 */6 * * *',
  '45 23 31 * *',
] // fmt: skip

/** A schedule that either version of Airflow takes. */
export function schedule(chance: Chance): Value {
  if (chance.percent(65)) return chance.one(crons)
  return chance.one<() => Value>([
    () => 'None',
    () => ' none ',
    () => null,
    () => '@once',
    () => timedelta(chance),
    () => ({
      __type__: 'airflow.timetables.trigger.CronTriggerTimetable',
      cron: chance.one(crons.slice(0, 9)),
      timezone: chance.one(zones),
    }),
    () => ({
      __type__: 'airflow.timetables.interval.CronDataIntervalTimetable',
      cron: chance.one(crons.slice(0, 9)),
      timezone: chance.one(zones),
    }),
  ])()
}

/** Arguments of all operators, as in `default_args`. */
export function taskArguments(chance: Chance, most: number): Mapping {
  const makers: Readonly<Record<string, () => Value>> = {
    retries: () => chance.one<Value>([0, 1, 2, 5]),
    retry_delay: () => delay(chance),
    execution_timeout: () => timedelta(chance),
    pool: () => chance.one(['warehouse', 'api_calls', 'default_pool']),
    pool_slots: () => chance.between(1, 4),
    priority_weight: () => chance.between(1, 20),
    queue: () => chance.one(['default', 'heavy']),
    owner: () => chance.one(['tides', 'harbour', 'airflow']),
    depends_on_past: () => chance.one([true, false, plain('yes'), plain('off')]),
    wait_for_downstream: () => chance.percent(50),
    trigger_rule: () =>
      chance.one([
        'all_success',
        'all_done',
        'one_success',
        'one_failed',
        'none_failed',
        'none_failed_min_one_success',
        'none_skipped',
        'always',
        'all_failed',
        'one_done',
        'all_skipped',
      ]),
    retry_exponential_backoff: () => chance.percent(70),
    max_retry_delay: () => delay(chance),
    email_on_failure: () => false,
    max_active_tis_per_dagrun: () => chance.between(1, 8),
  }
  const names = chance.some(Object.keys(makers), most)
  return Object.fromEntries(names.map((name) => [name, makers[name]?.()]))
}

/** Keys of a DAG, as a DAG, the block and files of defaults may have them. */
export function dagKeys(chance: Chance, most: number): Mapping {
  const makers: Readonly<Record<string, () => Value>> = {
    catchup: () => chance.one([true, false, plain('no')]),
    max_active_runs: () => chance.between(1, 20),
    max_active_tasks: () => chance.between(1, 30),
    concurrency: () => chance.between(1, 30),
    dagrun_timeout: () => timedelta(chance),
    tags: () => chance.some(['tide', 'daily', 'port', 'b'], 3),
    description: () => 'Counts the ships',
    schedule: () => schedule(chance),
    retries: () => 7,
    params: () => ({ port: 'north', limit: 5 }),
  }
  const names = chance.some(Object.keys(makers), most)
  return Object.fromEntries(names.map((name) => [name, makers[name]?.()]))
}
