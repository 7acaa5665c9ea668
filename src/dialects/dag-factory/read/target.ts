import type { Pipeline, Trigger } from '../../../model/pipeline.ts'
import type { Target } from '../../../model/target.ts'
import { dateIn } from '../dates.ts'
import { airflowOf } from '../releases/releases.ts'
import { dagsIn } from './pipeline.ts'
import { scheduleOf } from './schedule.ts'
import { emptyTrigger, periodOf, startOf, zoneOf } from './triggers.ts'

/** Seconds between the runs of a DAG without a schedule (Airflow 2, `DEFAULT_SCHEDULE_INTERVAL`). */
const day = 86_400

/** A DAG as its Airflow runs it: without a schedule, Airflow 2 starts it every day; a cron expression without a start date is in the zone of the server. */
export function inTarget(pipeline: Pipeline, target: Target): Pipeline {
  const [dag] = dagsIn(pipeline)
  if (!dag) return pipeline
  const schedule = scheduleOf(dag)
  if (schedule.kind === 'unset' && airflowOf(pipeline, dag).isBefore('3')) {
    const start = dateIn(startOf(dag)?.value)
    const from = start.kind === 'fixed' ? start.localTime : null
    const daily = { ...emptyTrigger([dag.id, 'schedule']), clock: { interval: { seconds: day, from } } }
    return { ...pipeline, triggers: [{ ...daily, timeZone: zoneOf(dag, schedule), period: periodOf(dag, start) }] }
  }
  const { timeZone: value } = target
  if (value === null || startOf(dag)) return pipeline
  return { ...pipeline, triggers: pipeline.triggers.map((trigger) => inZone(trigger, value)) }
}

function inZone(trigger: Trigger, value: string): Trigger {
  const { timeZone } = trigger
  if (timeZone.state !== 'unknown' || timeZone.origin !== 'product-default') return trigger
  return { ...trigger, timeZone: { at: timeZone.at, state: 'set', value, origin: 'product-default' } }
}
