import { expect, it } from 'vitest'
import { dagFactory } from '../../../src/dialects/dag-factory/index.ts'
import { findingsIn, readSamples } from '../contract.ts'

const dag = (schedule: string) =>
  `orders:\n  start_date: 2026-01-01\n  catchup: false\n  ${schedule}\n  tasks:\n    load: {operator: airflow.operators.bash.BashOperator, bash_command: "true"}\n`

function clocksOf(schedule: string) {
  const [pipeline] = readSamples(dagFactory, { 'dags.yml': dag(schedule) }).pipelines
  return pipeline?.triggers.map(({ clock, cron, timeZone }) => [
    cron.value ?? (clock && 'interval' in clock ? clock.interval.seconds : null),
    timeZone.value,
  ])
}

const trigger = 'airflow.timetables.trigger'

it.each([
  [
    `schedule: {__type__: ${trigger}.MultipleCronTriggerTimetable, __args__: ["0 3 * * *", "30 9 * * 1"], timezone: Europe/Rome}`,
    [
      ['0 3 * * *', 'Europe/Rome'],
      ['30 9 * * 1', 'Europe/Rome'],
    ],
  ],
  [`timetable: {__type__: ${trigger}.CronTriggerTimetable, cron: "0 3 * * *", timezone: UTC}`, [['0 3 * * *', 'UTC']]],
  [`schedule: {__type__: ${trigger}.DeltaTriggerTimetable, delta: {__type__: datetime.timedelta, hours: 6}}`, [[21_600, 'UTC']]],
  ['schedule: {__type__: dateutil.relativedelta.relativedelta, days: 1, hours: 12}', [[129_600, 'UTC']]],
  ['schedule: {__type__: dateutil.relativedelta.relativedelta, months: 1}', [[null, 'UTC']]],
  [
    'schedule: {__type__: airflow.timetables.assets.AssetOrTimeSchedule, timetable: {__type__: airflow.timetables.trigger.CronTriggerTimetable, cron: "0 4 * * *", timezone: UTC}, assets: []}',
    [['0 4 * * *', 'UTC']],
  ],
])('reads %s', (schedule, clocks) => {
  expect(clocksOf(schedule)).toEqual(clocks)
})

it('looks at each expression of a timetable', () => {
  const schedule = `schedule: {__type__: ${trigger}.MultipleCronTriggerTimetable, __args__: ["0 3 * * *", "0 25 * * *"], timezone: UTC}`
  const told = findingsIn(dagFactory, { 'dags.yml': dag(schedule) }).filter(({ severity }) => severity === 'error')
  expect(told.map(({ rule, message }) => [rule, message.includes('0 25 * * *')])).toEqual([['invalid-cron', true]])
})

it('tells that a part of a date is no interval', () => {
  const schedule = 'schedule: {__type__: dateutil.relativedelta.relativedelta, hour: 18}'
  const told = findingsIn(dagFactory, { 'dags.yml': dag(schedule) }).filter(({ rule }) => rule === 'wrong-value')
  expect(told.map(({ severity, message }) => [severity, message])).toEqual([
    [
      'error',
      'Schedule of DAG "orders" is no interval: "hour" of a relativedelta sets the hour of a date, "hours" is a distance',
    ],
  ])
})
