import type { Violation } from '../../model/violation.ts'
import { soleClosestTo } from '../../text/closest.ts'
import { quoted } from '../../text/quote.ts'
import { type Dag, groupsOf, type Member } from './dags.ts'
import { typeIn } from './duration.ts'
import { dagKeys, ignoredParameters, onlyOnTask } from './keys.ts'
import { isSensor } from './operators.ts'
import { operatorOf } from './read/arguments.ts'
import { scheduleOf } from './read/schedule.ts'
import { refusal } from './refusal.ts'
import { itemsOf, type MapValue, textIn, under, type Value, variable, wholeIn } from './value.ts'

/** Values of a DAG that dag-factory 1.1.0 or Airflow (2.11.2 and 3.3.2 alike) refuses when the file is loaded. */
export function* dagValueViolations(dag: Dag): Iterable<Violation> {
  yield* idViolations(dag)
  yield* keyViolations(dag)
  yield* scheduleViolations(dag)
  for (const key of ['template_searchpath', 'doc_md_file_path']) {
    const value = under(dag.value, key)
    const paths = value?.kind === 'list' ? value.items : value ? [value] : []
    for (const path of paths) {
      const text = textIn(path)
      if (text === undefined || text.startsWith('/')) continue
      yield refusal(dag, path, {
        kind: 'wrong-value',
        message: `${quoted(key)} of DAG ${quoted(dag.id)} is a relative path, and dag-factory takes an absolute one only`,
        remedy: `Write the whole path, such as \`/opt/airflow/dags/${text.replace(/^(?:\.?\/)+/, '')}\``,
      })
    }
  }
}

const idForm = /^[\p{L}\p{N}_.-]{1,250}$/u

function* idViolations(dag: Dag): Iterable<Violation> {
  if (idForm.test(dag.id) || variable.test(dag.id)) return
  yield refusal(dag, dag.own, {
    kind: 'wrong-value',
    part: 'key',
    message: `DAG id ${quoted(dag.id)} has other characters than letters, digits, dashes, dots and underscores, or is longer than 250`,
    remedy: `Write \`${dag.id.replace(/[^\p{L}\p{N}_.-]+/gu, '_').slice(0, 250)}\``,
  })
}

const groupKeys = new Set(
  'group_name parent_group_name dependencies default_args tooltip prefix_group_id ui_color ui_fgcolor group_display_name add_suffix_on_collision'.split(
    ' ',
  ),
)

function* keyViolations(dag: Dag): Iterable<Violation> {
  for (const [key, value] of dag.value.entries) {
    if (dagKeys.has(key) || ignoredParameters.has(key) || onlyOnTask.has(key)) continue
    if (key === 'default' && value.layer === 'file') {
      yield blockInDefaults(dag, value)
      continue
    }
    const near = soleClosestTo(key, [...dagKeys, ...onlyOnTask])
    yield refusal(dag, value, {
      kind: 'unknown-key',
      part: 'key',
      message: `${holderOf(dag, value)} has the unknown key ${quoted(key)}, which has no effect${near === undefined ? '' : `; did you mean ${quoted(near)}?`}`,
      remedy: near === undefined ? 'Remove it' : `Write \`${near}\``,
      ...(near === undefined && { severity: 'warning' as const }),
    })
  }
  for (const { id, value } of groupsOf(dag))
    for (const [key, entry] of value.entries) {
      if (groupKeys.has(key)) continue
      const near = soleClosestTo(key, [...groupKeys])
      yield refusal(dag, entry, {
        kind: 'unknown-key',
        part: 'key',
        message: `Task group ${quoted(id)} has the unknown key ${quoted(key)}${near === undefined ? '' : `; did you mean ${quoted(near)}?`}`,
        remedy: near === undefined ? 'Remove it: no DAG of the file loads' : `Write \`${near}\``,
      })
    }
}

/** What the layer of a value is called: a key of shared defaults belongs to no single DAG. */
function holderOf(dag: Dag, { layer, at }: Value): string {
  if (layer === 'dag') return `DAG ${quoted(dag.id)}`
  return layer === 'block' ? `Block ${quoted('default')}` : `File ${quoted(at.document.source.path)}`
}

/** The block of DAG files is a key of each DAG in a file of defaults, and is dropped (dag-factory 1.1.0, `build_dags`). */
function blockInDefaults(dag: Dag, value: Value): Violation {
  return refusal(dag, value, {
    kind: 'unknown-key',
    part: 'key',
    severity: 'warning',
    message: `Block ${quoted('default')} of ${quoted(value.at.document.source.path)} has no effect: keys of this file are read at its root`,
    remedy: 'Move what stands below `default` to the root of the file',
  })
}

/** Keys of mappings that become a schedule, with one version or both. */
const madeOf = ['__type__', '__and__', '__or__', '__join__', 'and', 'or', 'datasets', 'file', 'timetable', 'type', 'callable']

function* scheduleViolations(dag: Dag): Iterable<Violation> {
  const written = dag.value.entries.get('schedule')
  const schedule = scheduleOf(dag)
  if (!written) return
  if (written.kind === 'scalar' && (typeof written.value === 'number' || typeof written.value === 'boolean'))
    yield refusal(dag, written, {
      kind: 'wrong-type',
      message: `Schedule of DAG ${quoted(dag.id)} is ${quoted(textIn(written) ?? '')}, which Airflow refuses`,
      remedy: 'Write a cron expression in quotes, or an object such as `{__type__: datetime.timedelta, minutes: 60}`',
    })
  if (written.kind === 'map' && schedule.kind === 'other' && typeIn(written) === undefined && under(written, 'type'))
    yield refusal(dag, written, {
      kind: 'wrong-value',
      message: `Schedule of DAG ${quoted(dag.id)} is a mapping of ${quoted('type')} and ${quoted('value')}, which dag-factory does not read and Airflow refuses`,
      remedy: `Write \`schedule: ${quoted(textIn(under(written, 'value')) ?? '0 5 * * *')}\``,
    })
  else if (written.kind === 'map' && written.entries.size > 0 && !madeOf.some((key) => written.entries.has(key)))
    yield refusal(dag, written, {
      kind: 'wrong-value',
      message: `Schedule of DAG ${quoted(dag.id)} is a mapping without ${quoted('__type__')}, which Airflow refuses`,
      remedy: 'Write a cron expression in quotes, or an object such as `{__type__: datetime.timedelta, minutes: 60}`',
    })
  if (
    /\.CronTriggerTimetable$/.test(typeIn(written) ?? '') &&
    !under(written, 'timezone') &&
    itemsOf(under(written, '__args__')).length < 2
  )
    yield refusal(dag, written, {
      kind: 'missing-key',
      message: `CronTriggerTimetable of DAG ${quoted(dag.id)} has no ${quoted('timezone')}, which it needs`,
      remedy: 'Add `timezone: UTC` or the zone of the schedule',
    })
  yield* partsOfDate(dag, written)
  yield* continuousViolations(dag, written)
  yield* paramViolations(dag)
}

/** `hour` of a relativedelta is a part of the date, `hours` a distance. */
function* partsOfDate(dag: Dag, written: Value): Iterable<Violation> {
  if (typeIn(written) !== 'dateutil.relativedelta.relativedelta' || written.kind !== 'map') return
  const parts = [...written.entries.keys()].filter((key) => /^(?:year|month|day|weekday|hour|minute|second)$/.test(key))
  const [part] = parts
  if (part === undefined || parts.length < written.entries.size - 1) return
  yield refusal(dag, written.entries.get(part) ?? written, {
    kind: 'wrong-value',
    part: 'key',
    message: `Schedule of DAG ${quoted(dag.id)} is no interval: ${quoted(part)} of a relativedelta sets the ${part} of a date, ${quoted(`${part}s`)} is a distance`,
    remedy: `Write \`${part}s\`, or a cron expression for a time of the day`,
    severity: 'warning',
  })
}

function* continuousViolations(dag: Dag, written: Value): Iterable<Violation> {
  if (scheduleOf(dag).kind !== 'continuous') return
  const limit = dag.value.entries.get('max_active_runs')
  const runs = limit && wholeIn(limit)
  if (limit && (runs === undefined || runs <= 1)) return
  yield refusal(dag, limit ?? written, {
    kind: 'wrong-value',
    message:
      `DAG ${quoted(dag.id)} is continuous and ${runs === undefined ? 'has no `max_active_runs`, whose default is 16' : `has ${quoted('max_active_runs')} ${runs}`}: Airflow takes 1 only`.replaceAll(
        '`',
        '"',
      ),
    remedy: 'Write `max_active_runs: 1`',
  })
}

/** A param without a default, in a DAG with a schedule. */
function* paramViolations(dag: Dag): Iterable<Violation> {
  if (['unset', 'none', 'unknown'].includes(scheduleOf(dag).kind)) return
  const params = dag.value.entries.get('params')
  for (const [name, value] of params?.kind === 'map' ? params.entries : []) {
    if (!isParamWithoutDefault(value)) continue
    yield refusal(dag, value, {
      kind: 'wrong-value',
      part: 'key',
      message: `Param ${quoted(name)} of DAG ${quoted(dag.id)} has no default, which Airflow refuses for a DAG with a schedule`,
      remedy: 'Add `default`',
    })
  }
}

function isParamWithoutDefault(value: Value): boolean {
  if (value.kind !== 'map' || !/(?:^|\.)Param$/.test(typeIn(value) ?? '')) return false
  if (value.entries.has('default') || value.entries.has('__args__')) return false
  const type = value.entries.get('type')
  return !itemsOf(type).some((item) => textIn(item) === 'null') && textIn(type) !== 'null'
}

/** Values of a task that Airflow refuses. */
export function* taskValueViolations(dag: Dag, task: Member): Iterable<Violation> {
  const { value } = task
  if (isSensor(operatorOf(task))) yield* sensorViolations(dag, task, value)
}

const modes = ['poke', 'reschedule']

function* sensorViolations(dag: Dag, task: Member, value: MapValue): Iterable<Violation> {
  const mode = under(value, 'mode')
  const text = textIn(mode)
  if (mode && text !== undefined && !modes.includes(text) && !text.includes('{{'))
    yield refusal(dag, mode, {
      kind: 'wrong-value',
      message: `Mode ${quoted(text)} of sensor ${quoted(task.id)} does not exist`,
      remedy: `Write \`mode: ${soleClosestTo(text, modes) ?? 'reschedule'}\``,
    })
  const interval = under(value, 'poke_interval')
  if (interval?.kind === 'scalar' && typeof interval.value === 'number' && interval.value < 0)
    yield refusal(dag, interval, {
      kind: 'wrong-value',
      message: `${quoted('poke_interval')} of sensor ${quoted(task.id)} is ${interval.value}, and Airflow takes no negative number`,
      remedy: 'Write `poke_interval: 60`',
    })
}
