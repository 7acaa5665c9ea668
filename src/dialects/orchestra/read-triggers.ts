import { type Passed, type Sensor, type SensorCheck, type Trigger, unsetAt } from '../../model/pipeline.ts'
import { readCron } from './cron/language.ts'
import { type Field, fieldOf, fieldsIn, isTrue, itemsOf, numberSetting, textIn, textSetting, textsIn } from './fields.ts'
import { namedOutcome, outcomesIn, readOutcomes } from './outcomes.ts'
import { readHandlers } from './read-handlers.ts'

/** All that starts the pipeline: schedules, sensors, other pipelines, the webhook where it is on. */
export function readTriggers(root: Field): readonly Trigger[] {
  return [
    ...itemsOf(fieldOf(root, 'schedule')).map(readSchedule),
    ...fieldsIn(fieldOf(root, 'sensors')).map(readSensorTrigger),
    ...itemsOf(fieldOf(root, 'trigger_events')).map(readEvent),
    ...readWebhook(fieldOf(root, 'webhook')),
  ]
}

function readSchedule(entry: Field): Trigger {
  return {
    ...triggerAt(entry, 'cron'),
    ...readClock(fieldOf(entry, 'cron')),
    timeZone: zoneSetting(fieldOf(entry, 'timezone')),
    environments: textsIn(fieldOf(entry, 'environment')),
    environmentsPath: fieldOf(entry, 'environment').path,
    branch: textIn(fieldOf(entry, 'branch')) || null,
    excludeDates: textsIn(fieldOf(entry, 'exclude')),
  }
}

function readSensorTrigger(entry: Field): Trigger {
  return {
    ...triggerAt(entry, 'sensor'),
    ...readClock(fieldOf(entry, 'cron')),
    timeZone: zoneSetting(fieldOf(entry, 'timezone')),
    environments: textsIn(fieldOf(entry, 'environments')),
    environmentsPath: fieldOf(entry, 'environments').path,
    excludeDates: textsIn(fieldOf(entry, 'exclude')),
    sensor: readSensor(entry),
    handlers: readHandlers(fieldOf(entry, 'alerts'), 'sensor'),
  }
}

/** The default poll is 60 seconds. */
function readSensor(entry: Field): Sensor {
  const poll = numberSetting(fieldOf(entry, 'frequency_secs'))
  return {
    window: numberSetting(fieldOf(entry, 'timeout_mins'), 60),
    poll: poll.state === 'unset' ? { ...poll, state: 'set', value: 60 } : poll,
    checks: fieldsIn(fieldOf(entry, 'checks')).map(readCheck),
  }
}

function readCheck(check: Field): SensorCheck {
  return {
    path: check.path,
    integration: textIn(fieldOf(check, 'integration')),
    type: textIn(fieldOf(check, 'sensor_type')),
    watches: watchedBy(check),
    connection: textSetting(fieldOf(check, 'connection')),
    parameters: fieldOf(check, 'parameters').node,
  }
}

/** Without statuses an event listens for runs that succeeded or ended with a warning. */
function readEvent(entry: Field): Trigger {
  const statuses = fieldOf(entry, 'statuses')
  const written = readOutcomes(statuses)
  const named = written.length > 0 ? written : ['SUCCEEDED', 'WARNING'].map((text) => namedOutcome(text, statuses.path))
  return {
    ...triggerAt(entry, 'upstream'),
    upstream: {
      pipeline: textIn(fieldOf(entry, 'pipeline_id')),
      path: fieldOf(entry, 'pipeline_id').path,
      outcomes: outcomesIn(named),
      named,
    },
  }
}

function readWebhook(webhook: Field): readonly Trigger[] {
  return isTrue(fieldOf(webhook, 'enabled')) ? [triggerAt(webhook, 'webhook')] : []
}

function triggerAt(entry: Field, kind: Trigger['kind']): Trigger {
  const mapped = fieldsIn(fieldOf(entry, 'checks')).flatMap((check) => fieldsIn(fieldOf(check, 'map_outputs')))
  return {
    kind,
    path: entry.path,
    name: textIn(fieldOf(entry, 'name')),
    namePath: fieldOf(entry, 'name').path,
    cron: unsetAt(entry.path),
    clock: null,
    timeZone: unsetAt(entry.path),
    environments: [],
    environmentsPath: entry.path,
    branch: null,
    excludeDates: [],
    passes: [
      ...fieldsIn(fieldOf(entry, 'run_inputs')).map((input) => passed(input, 'value')),
      ...mapped.map((output) => passed(output, 'output')),
    ],
    sensor: null,
    upstream: null,
    handlers: [],
  }
}

/** Checks of the status of another pipeline. */
function watchedBy(check: Field): string | null {
  const isStatus = textIn(fieldOf(check, 'sensor_type')).endsWith('PIPELINE_STATUS')
  return isStatus ? textIn(fieldOf(fieldOf(check, 'parameters'), 'pipeline_id')).trim() : null
}

function passed({ key, path, node }: Field & { readonly key: string }, from: Passed['from']): Passed {
  return { name: key, path, from, value: node }
}

function readClock(field: Field): Pick<Trigger, 'cron' | 'clock'> {
  const cron = textSetting(field)
  return { cron, clock: cron.value === undefined ? null : readCron(cron.value) }
}

/** A schedule without a zone runs in UTC. */
function zoneSetting(field: Field): Trigger['timeZone'] {
  const zone = textSetting(field)
  return zone.state === 'unset' ? { ...zone, state: 'set', value: 'UTC' } : zone
}
