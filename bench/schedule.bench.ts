import { CronExpressionParser } from 'cron-parser'
import { bench, describe } from 'vitest'
import { orchestra } from '../src/dialects/orchestra/index.ts'
import type { Pipeline } from '../src/model/pipeline.ts'
import { collisionsIn } from '../src/schedule/collisions.ts'
import { expectedFrom } from '../src/schedule/durations.ts'
import { forecast, startsInOrder } from '../src/schedule/forecast.ts'
import { windowFrom } from '../src/schedule/window.ts'
import { parseDocument } from '../src/text/parse.ts'

const monday = Date.UTC(2026, 9, 19)
const zones = ['Europe/London', 'America/New_York', 'UTC', 'Asia/Kolkata']
const once = { iterations: 3, warmupIterations: 1, time: 0, warmupTime: 0 }

function pipelinesOf(count: number, cronAt: (index: number) => string): readonly Pipeline[] {
  return Array.from({ length: count }, (_, index) => {
    const text = `version: v1
name: Pipeline ${index}
schedule:
  - cron: '${cronAt(index)}'
    timezone: ${zones[index % zones.length]}
pipeline:
  work:
    tasks:
      sync:
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters: { connector_id: connector_${index % Math.ceil(count / 20)} }
`
    const pipeline = orchestra.read(parseDocument({ path: `pipelines/p${index}.yml`, text }))[0] as Pipeline
    if (index >= 100) return pipeline
    return { ...pipeline, promises: { ...pipeline.promises, expectedSeconds: 60 * (1 + (index % 90)) } }
  })
}

/** Everything that the command does before it draws. */
function work(pipelines: readonly Pipeline[], days: number): number {
  const known = forecast(pipelines, windowFrom(monday, days))
  const expected = expectedFrom(new Map())
  let starts = 0
  for (const _ of startsInOrder(known, 1_000_000)) starts++
  return starts + collisionsIn(known, { expected, crowd: 20 }).length
}

const varied = (index: number) => `${(index * 7) % 60} ${(index * 5) % 24} ? * ${index % 3 === 0 ? 'MON-FRI' : '*'} *`
const thousand = pipelinesOf(1000, varied)
const tenThousand = pipelinesOf(10_000, varied)
const everyMinute = pipelinesOf(200, () => '* * ? * * *')
const hundred = pipelinesOf(100, varied)

describe('growth: ten times the schedules, at most ten times the time and the logarithm', () => {
  bench('1,000 schedules over 7 days', () => void work(thousand, 7), once)
  bench('10,000 schedules over 7 days', () => void work(tenThousand, 7), once)
})

describe('dense', () => {
  bench('200 schedules of every minute over 31 days', () => void work(everyMinute, 31), once)
})

describe('against plain enumeration with cron-parser', () => {
  bench('our forecast of 100 schedules over 90 days', () => void forecast(hundred, windowFrom(monday, 90)), once)
  bench('cron-parser, 100 schedules over 90 days', () => void enumerated(hundred, 90), once)
})

function enumerated(pipelines: readonly Pipeline[], days: number): number {
  const { from, to } = windowFrom(monday, days)
  let starts = 0
  for (const { triggers } of pipelines) {
    const [minute, hour, , month, weekday] = (triggers[0]?.cron.value ?? '').split(' ')
    const options = { currentDate: new Date(from - 1), endDate: new Date(to - 1), tz: triggers[0]?.timeZone.value ?? 'UTC' }
    const expression = CronExpressionParser.parse(`0 ${minute} ${hour} * ${month} ${weekday}`, options)
    for (; expression.hasNext(); expression.next()) starts++
  }
  return starts
}
