import type { Chance } from '../random/chance.ts'
import { type Mapping, plain, type Value } from '../random/yaml.ts'

const berlin = 'Europe/Berlin'
const zones = [
  'UTC',
  berlin,
  'America/New_York',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Apia',
  'Africa/Cairo',
  'Asia/Tehran',
  'America/St_Johns',
] as const

export function zone(chance: Chance): string {
  return chance.one(zones)
}

/** A distance as an object, in each spelling that Python has. */
export function distance(chance: Chance): Mapping {
  const type = 'datetime.timedelta'
  return chance.one<() => Mapping>([
    () => ({ __type__: type, minutes: chance.between(1, 90) }),
    () => ({ __type__: type, hours: chance.between(1, 30), minutes: chance.between(0, 59) }),
    () => ({ __type__: type, seconds: chance.between(30, 9000) }),
    () => ({ __type__: type, days: 1, hours: -3 }),
    () => ({ __type__: type, hours: 1.5 }),
    () => ({ __type__: type, weeks: 1 }),
    () => ({ __type__: type, milliseconds: 90_000 }),
    () => ({ __type__: type, microseconds: 60_000_000 }),
    () => ({ __type__: type, __args__: [0, 5400] }),
    () => ({ __type__: type, __args__: [1] }),
    () => ({ __type__: type, __args__: [0, 0, 0, 0, 45] }),
    () => ({ __type__: type, __args__: [1], hours: 2 }),
    () => ({ __type__: 'pendulum.duration', minutes: 20 }),
  ])()
}

export function date(chance: Chance): Value {
  return chance.one<Value>([
    plain('2024-02-29'),
    plain('2025-03-30T02:30:00'),
    '2025-06-01',
    '2025/07/04',
    '2025-10-26 02:30',
    plain('2025-01-01 00:00:00+02:00'),
    '20250301',
    '2026-12-24T06:00:00Z',
    plain('2026-11-29'),
    '5 days',
    '90 minutes',
    { __type__: 'datetime.datetime', __args__: [2025, 4, 1] },
    { __type__: 'datetime.datetime', year: 2025, month: 4, day: 1, hour: 6 },
    { __type__: 'pendulum.datetime', __args__: [2025, 5, 1], tz: berlin },
    { __type__: 'datetime.date', year: 2025, month: 8, day: 15 },
  ])
}

export function endDate(chance: Chance): Value {
  return chance.one<Value>([plain('2027-01-15'), '2026-12-02 12:00', plain('2026-11-30'), '2030-12-31'])
}

const crons = [
  '0 2 * * *',
  '*/20 6-9 * * mon-fri',
  '7 0 1,15 * *',
  '0 0 * jan,jul *',
  '30 2 * * 0',
  '30 2 * * 7',
  '0 0 L * *',
  '0 6 * * L5',
  '0 4 * * 1#1',
  '15 1 13 * fri',
  '0 22-2 * * *',
  '5/15 * * * *',
  '0 3 ? * 2',
  '0 0 29 2 *',
  '@midnight',
  '@annually',
  '@quarterly',
  '@Daily',
  ' 0 3 * * * ',
  '0  3 *  * *',
  '0 3 * * * 30',
  '0 0 1 1 * 0 2028',
  '59 23 28-31 * *',
  '0 */5 * * *',
  '*/7 * * * *',
  '30 1,2,3 * * *',
] as const

function timetable(chance: Chance): Mapping {
  const cron = chance.one(crons.slice(0, 8))
  const timezone = zone(chance)
  const trigger = 'airflow.timetables.trigger'
  return chance.one<() => Mapping>([
    () => ({ __type__: `${trigger}.CronTriggerTimetable`, cron, timezone }),
    () => ({ __type__: `${trigger}.CronTriggerTimetable`, __args__: [cron], timezone }),
    () => ({ __type__: `${trigger}.CronTriggerTimetable`, cron, timezone, interval: distance(chance) }),
    () => ({ __type__: 'airflow.timetables.interval.CronDataIntervalTimetable', __args__: [cron, timezone] }),
    () => ({ __type__: 'airflow.timetables.interval.DeltaDataIntervalTimetable', delta: distance(chance) }),
    () => ({ __type__: `${trigger}.DeltaTriggerTimetable`, __args__: [distance(chance)] }),
    () =>
      chance.percent(30)
        ? { __type__: `${trigger}.MultipleCronTriggerTimetable`, __args__: [cron, chance.one(crons.slice(0, 4))], timezone }
        : { __type__: `${trigger}.CronTriggerTimetable`, __args__: [cron, timezone] },
    () => ({
      __type__: 'airflow.timetables.events.EventsTimetable',
      event_dates: {
        __type__: 'builtins.list',
        items: [{ __type__: 'pendulum.datetime', __args__: [2026, 12, 24, 6] }],
      },
    }),
  ])()
}

function asset(name: string): Mapping {
  return { __type__: 'airflow.sdk.Asset', uri: `s3://fleet/${name}` }
}

/** What a DAG waits for; some of it is for one version of Airflow only. */
export function assets(chance: Chance): Value {
  return chance.one<() => Value>([
    () => ['s3://fleet/a', 's3://fleet/b'],
    () => ['s3://fleet/a'],
    () => asset('a'),
    () => ({ __or__: [asset('a'), asset('b')] }),
    () => ({ __and__: [asset('a'), { __or__: [asset('b'), asset('c')] }] }),
    () => [asset('a'), asset('b')],
    () => ({ datasets: ['s3://fleet/a', 's3://fleet/b'] }),
    () => ({ datasets: '(s3://fleet/a & s3://fleet/b) | s3://fleet/c' }),
    () => ({
      __type__: 'airflow.timetables.assets.AssetOrTimeSchedule',
      timetable: { __type__: 'airflow.timetables.trigger.CronTriggerTimetable', cron: '0 3 * * *', timezone: 'UTC' },
      assets: asset('a'),
    }),
  ])()
}

export function schedule(chance: Chance): Value {
  const kind = chance.between(1, 100)
  if (kind <= 50) return chance.one(crons)
  if (kind <= 60) return chance.one<Value>(['NONE', 'none', null, '@once', '@continuous', '@hourly'])
  if (kind <= 74) return distance(chance)
  if (kind <= 94) return timetable(chance)
  return assets(chance)
}

/** A callback in each spelling. */
export function callback(chance: Chance, name: string): Mapping {
  return chance.one<() => Mapping>([
    () => ({ [name]: 'fleet.alerts.page' }),
    () => ({ [name]: { callback: 'fleet.alerts.page', channel: '#fleet', level: 2 } }),
    () => ({ [`${name}_name`]: 'page', [`${name}_file`]: '/fleet/alerts.py' }),
  ])()
}

export function params(chance: Chance): Mapping {
  return chance.one<Mapping>([
    { port: 'north', limit: 5 },
    { port: { __type__: 'airflow.models.param.Param', __args__: ['north'], type: 'string' } },
    { limit: { __type__: 'airflow.models.param.Param', default: 5, type: 'integer', minimum: 1 } },
    {},
  ])
}
