import { expect, it } from 'vitest'
import { parseCron } from '../../src/dialects/orchestra/cron/parse.ts'
import { scheduleClaims } from '../../src/rules/parts/schedule-claims.ts'
import { contradictionOf } from '../../src/rules/parts/schedule-contradiction.ts'

function judged(text: string, cron: string, zone = 'Europe/Oslo', source: 'label' | 'title' = 'label') {
  const claims = scheduleClaims(text, source)
  const parsed = parseCron(cron)
  return claims && 'cron' in parsed ? contradictionOf(claims, parsed.cron, zone) : null
}

it.each([
  ['Every day, 6:30 pm', '30 6 ? * * *', 'time'],
  ['at 0630', '0 6 ? * * *', 'time'],
  ['Daily at noon', '0 0 ? * * *', 'time'],
  ['Daily at 8', '0 9 ? * * *', 'time'],
  ['6am CET', '0 9 ? * * *', 'time'],
  ['Daily 8:15am (UTC)', '15 8 ? * * *', 'time'],
  ['Every 2 hours', '0 */3 ? * * *', 'pace'],
  ['Every five minutes', '*/10 * ? * * *', 'pace'],
  ['Half-hourly', '0 * ? * * *', 'pace'],
  ['3 times a day', '0 8,16 ? * * *', 'pace'],
  ['Mon-Fri', '0 6 ? * * *', 'days'],
  ['Monday to Thursday', '0 6 ? * 1-4 *', 'days'],
  ['Tue & Thu', '0 6 ? * 2,4 *', 'days'],
  ['Weekends', '0 6 ? * 1,7 *', null],
  ['Weekly refresh', '0 6 ? * * *', 'period'],
  ['Quarterly', '0 6 1 * ? *', 'period'],
  ['Yearly', '0 6 1 * ? *', 'period'],
  ['Daily', '*/20 * ? * * *', 'period'],
  ['Weekday evening', '0 6 ? * MON-FRI *', 'time'],
  ['daily-8am', '0 9 ? * * *', 'time'],
  ['hourly-sync', '0 9 ? * * *', 'pace'],
  ['1st of the month', '0 6 2 * ? *', 'days'],
  ['Monthly on the 15th', '0 6 1 * ? *', 'days'],
  ['Month end', '0 6 1 * ? *', 'days'],
  ['Last day of the month', '0 6 ? * FRI *', 'days'],
  ['1st and 15th of the month', '0 6 1 * ? *', 'days'],
  ['triggered manually', '0 6 ? * MON *', 'manual'],
  ['on-demand', '0 6 ? * MON *', 'manual'],
  ['Ad hoc run', '0 6 ? * MON *', 'manual'],
])('%s with %s: %s', (text, cron, expected) => {
  expect(judged(text, cron)).toBe(expected)
})

it.each([
  ['Sunday', '0 6 ? * 1 *'],
  ['1st of the month', '0 6 1 * ? *'],
  ['1st & 15th of every month', '0 6 1,15 * ? *'],
  ['First day of the month', '0 6 1 * ? *'],
  ['Month end', '0 6 L * ? *'],
  ['Month-end close', '0 6 28-31 * ? *'],
  ['End of month, after midnight', '0 1 1 * ? *'],
  ['1st working day of the month', '0 6 1W * ? *'],
  ['First Monday of the month', '0 6 ? * 2#1 *'],
  ['2nd run of the day', '0 6 ? * * *'],
  ['daily-orders', '0 * ? * * *'],
  ['daily - 6am', '0 6 ? * * *'],
  ['6am in summer', '0 5 ? * * *'],
  ['Sat–Mon', '0 6 ? * 7,1,2 *'],
  ['Daily at 8', '0 20 ? * * *'],
  ['Daily 12:00am', '0 0 ? * * *'],
  ['Daily 6am ET', '0 12 ? * * *'],
  ['Daily 6am some time', '0 12 ? * * *'],
  ['Daily at 8am UTC+2', '0 5 ? * * *'],
  ['8am-5pm', '0 8-17 ? * * *'],
  ['Daily, done by 8am', '0 5 ? * * *'],
  ['Daily sales per hour', '0 * ? * * *'],
  ['Weekly/monthly close', '0 6 1 * ? *'],
  ['At 8am or 9am', '0 10 ? * * *'],
  ['Daily at 8am', '0 10 ? * * 2026'],
  ['Sensor trigger', '47 15 ? * * *'],
  ['Manual trigger (daily)', '0 8 ? * * *'],
  ['Version 1.30', '0 8 ? * * *'],
  ['Ratio 2:1', '0 8 ? * * *'],
  ['', '0 8 ? * * *'],
])('%s with %s is no contradiction', (text, cron) => {
  expect(judged(text, cron)).toBeNull()
})

it('judges the name of a pipeline by what can only speak of its start', () => {
  expect(judged('Hourly', '0 6 ? * * *', 'UTC', 'title')).toBeNull()
  expect(judged('Sales (hourly)', '0 6 ? * * *', 'UTC', 'title')).toBe('pace')
  expect(judged('Sales, daily at 6am UTC', '0 9 ? * * *', 'UTC', 'title')).toBe('time')
  expect(judged('Ratio 6:30', '0 9 ? * * *', 'Europe/Oslo', 'title')).toBeNull()
})

it('takes a time without a zone, against a schedule in UTC, for a time of another zone where that is possible', () => {
  expect(judged('Daily at 8am', '0 6 ? * * *', 'UTC')).toBe('offset')
  expect(judged('Daily at 8am', '51 15 ? * * *', 'UTC')).toBe('time')
})
