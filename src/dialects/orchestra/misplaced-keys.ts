import { isParameterName } from './catalogue.ts'
import { shapesWithKey } from './keys.ts'

/** Where a key belongs or why there is none: the end of a message, and what to do. */
export interface Guidance {
  readonly hint: string
  readonly remedy: string
}

/** The parts of a file as people call them. Others are never named as the place of a key. */
const places: Readonly<Record<string, string>> = {
  file: 'at the top level',
  group: 'in a task group',
  task: 'in a task',
  configuration: 'in "configuration"',
  concurrency: 'in "configuration.concurrency"',
  matrix: 'in "matrix"',
  schedule: 'in a schedule',
  sensor: 'in a sensor',
  check: 'in a check',
  triggerEvent: 'in a trigger event',
  alert: 'in an alert',
  destination: 'in an alert destination',
  input: 'in an input',
  anomaly: 'in an anomaly block',
}

const belongs = (hint: string, remedy: string): Guidance => ({ hint, remedy })
const runLimit = belongs('the run limit is "concurrency.max_active"', 'Write "concurrency" with "max_active" below it')
const noSwitch = belongs('there is no such switch', 'Remove the key; to stop these runs, remove the whole entry')
const parameter = (key: string) => belongs(`it is a parameter of dbt tasks`, `Move "${key}" to the "parameters" of the dbt task`)

/** Keys that are often invented, by the part they are written in. */
const invented: Readonly<Record<string, Readonly<Record<string, Guidance>>>> = {
  file: {
    description: belongs('the format has no description', 'Move the text to "meta", for instance as "notes"'),
    owner: belongs('the format has no owner', 'Move it to "meta"'),
    tags: belongs('tags belong on tasks', 'Move the tags to the tasks, or write them as #words in the name'),
    max_active_runs: belongs('the run limit is "configuration.concurrency.max_active"', 'Write "max_active" there'),
  },
  group: {
    tags: belongs('tags belong on tasks', 'Move the tags to the tasks of the group'),
    use_state_orchestration: parameter('use_state_orchestration'),
    freshness_signal: parameter('freshness_signal'),
    description: belongs('groups have no description', 'Move the text to "meta"'),
  },
  task: { description: belongs('tasks have no description', 'Move the text to "meta"') },
  configuration: {
    max_active_runs: runLimit,
    max_concurrent_runs: runLimit,
    max_concurrent_tasks: belongs(
      'the format has no limit of tasks',
      'Remove it; the limit of runs is "concurrency.max_active", that of a matrix "max_parallel"',
    ),
    retry_policy: belongs('"retries" and "retry_delay" belong directly in the configuration', 'Move them up one level'),
  },
  input: { description: belongs('inputs have no description', 'Make it a comment') },
  schedule: { enabled: noSwitch },
  triggerEvent: { enabled: noSwitch, name: belongs('trigger events have no name', 'Remove the name, or make it a comment') },
  check: { outputs: belongs('checks pass outputs on with "map_outputs"', 'Remove it, or write "map_outputs"') },
  sensor: {
    timeout: belongs('the window of a sensor is "timeout_mins", in minutes', 'Write "timeout_mins" with a number of minutes'),
    retries: belongs('sensors have no retries', 'Remove it; a sensor polls until it times out'),
  },
}

/** Parts in which a key stands that is known elsewhere: more of them say nothing. */
const mostPlaces = 3

/** True for a key that people are known to write there although it does not exist. */
export function isInvented(shape: string, key: string): boolean {
  return Object.hasOwn(invented, shape) && Object.hasOwn(invented[shape] ?? {}, key)
}

/** What to say about an unknown key that means something elsewhere, or undefined. */
export function guidanceFor(shape: string, key: string): Guidance | undefined {
  if (isInvented(shape, key)) return invented[shape]?.[key]
  const known = shapesWithKey(key).flatMap((other) => (Object.hasOwn(places, other) ? [places[other] ?? ''] : []))
  if (known.length > 0 && known.length <= mostPlaces) {
    return belongs(`it belongs ${known.join(' or ')}`, `Write it ${known.join(' or ')}, or remove it`)
  }
  const isParameter = (shape === 'task' || shape === 'check') && known.length === 0 && isParameterName(key)
  return isParameter ? belongs('it belongs in "parameters"', 'Move it below "parameters"') : undefined
}
