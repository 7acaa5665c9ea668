import { extraAttempts, type Pipeline, type Task, type Trigger } from '../../model/pipeline.ts'
import { measuredTriggers, shortestInterval } from './triggers.ts'

/** The schedule whose starts follow each other most closely. */
export interface ClosestStarts {
  readonly trigger: Trigger
  readonly seconds: number
}

/** The closest starts by the clock that one schedule makes, or undefined where there are none. */
export function closestStarts(pipeline: Pipeline): ClosestStarts | undefined {
  let closest: ClosestStarts | undefined
  for (const { trigger, result } of measuredTriggers(pipeline)) {
    const seconds = trigger.kind === 'cron' && 'cron' in result ? shortestInterval(result.cron) : undefined
    if (seconds !== undefined && (closest === undefined || seconds < closest.seconds)) closest = { trigger, seconds }
  }
  return closest
}

/** Seconds that a task may take with all its attempts and the waiting between them: infinite for endless retries, undefined without a known timeout. */
export function worstCase({ retry, timeout }: Task): number | undefined {
  const retries = extraAttempts(retry)
  if (timeout.value === undefined || retries === undefined || retry.delay.state === 'unknown') return undefined
  if (retries === 'endless') return Number.POSITIVE_INFINITY
  return (retries + 1) * timeout.value + retries * (retry.delay.value ?? 0)
}
