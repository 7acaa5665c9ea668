import type { Dag, Member } from './dags.ts'
import { secondsOrTimedelta } from './duration.ts'
import { argumentOf } from './read/arguments.ts'
import { flagIn, type Value, wholeIn } from './value.ts'

/** Seconds of the delay where nothing is written, and above which no delay grows (Airflow, `core.default_task_retry_delay`, `core.max_task_retry_delay`). */
const defaultDelay = 300
const mostDelay = 86_400

/** Delays between tries that grow. */
export interface Backoff {
  readonly value: Value
  /** By what each delay is longer than the one before. */
  readonly factor: number
  /** Null: the server decides, 0 by default. */
  readonly retries: number | null
  /** Seconds before the first retry. */
  readonly delay: number
  readonly hasLimit: boolean
}

/** What the arguments of a task say; null without growing delays, and where something about them is not known. */
export function backoffOf(dag: Dag, task: Member): Backoff | null {
  const value = argumentOf(dag, task, 'retry_exponential_backoff')
  const factor = value && factorIn(value)
  if (!value || factor === undefined) return null
  const [retries, delay] = [argumentOf(dag, task, 'retries'), argumentOf(dag, task, 'retry_delay')]
  const [count, seconds] = [retries ? wholeIn(retries) : null, delay ? secondsOrTimedelta(delay) : defaultDelay]
  if (count === undefined || seconds === undefined) return null
  return { value, factor, retries: count, delay: seconds, hasLimit: argumentOf(dag, task, 'max_retry_delay') !== undefined }
}

/** True is 2; a number is the factor itself (Airflow 3.2 and later). */
function factorIn(value: Value): number | undefined {
  const flag = flagIn(value)
  if (flag === true) return 2
  return value.kind === 'scalar' && typeof value.value === 'number' && value.value > 0 ? value.value : undefined
}

/** Seconds that the last retry waits at least and at most: up to as much again is added by chance (Airflow 3.3.2, `next_retry_datetime`). */
export function lastDelayOf({ factor, retries, delay }: Backoff): readonly [least: number, most: number] {
  const least = delay * factor ** Math.max(0, (retries ?? 0) - 1)
  return [Math.min(least, mostDelay), Math.min(2 * least, mostDelay)]
}
