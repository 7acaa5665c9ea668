import type { Pipeline, Sensor, SensorCheck, Trigger } from '../../model/pipeline.ts'
import { quoted } from '../../text/quote.ts'

/** A check of a sensor, with the sensor. */
export interface SensorPart {
  readonly trigger: Trigger
  readonly check: SensorCheck
}

/** The sensors of a pipeline. */
export function sensorsOf(pipeline: Pipeline): readonly (Trigger & { readonly sensor: Sensor })[] {
  return pipeline.triggers.flatMap((trigger) => (trigger.sensor ? [{ ...trigger, sensor: trigger.sensor }] : []))
}

/** The checks of all sensors. */
export function checksOf(pipeline: Pipeline): readonly SensorPart[] {
  return sensorsOf(pipeline).flatMap((trigger) => trigger.sensor.checks.map((check) => ({ trigger, check })))
}

/** `Check "New orders"`, by its id. */
export function checkWord({ path }: SensorCheck): string {
  return `Check ${quoted(String(path[path.length - 1] ?? ''))}`
}
