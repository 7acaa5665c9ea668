import { defineRule } from '../../../engine/rule.ts'
import { soleClosestTo } from '../../../text/closest.ts'
import { quoted } from '../../../text/quote.ts'
import { jobsIn, jobTasks, placeIn, textsIn } from '../inspect.ts'
import { type DynamicReference, dynamicReferencesIn } from '../read/dynamic.ts'

/** What each namespace has (Databricks documentation, "What is a dynamic value reference?"). */
const names: Readonly<Record<string, readonly string[]>> = {
  job: ['id', 'name', 'run_id', 'repair_count', 'start_time', 'parameters', 'trigger'],
  workspace: ['id', 'url'],
}

export default defineRule({
  summary: 'Dynamic value references must name values that exist',
  why: 'The service fails the run for an unknown name of a namespace, and leaves other texts as they are.',
  remedy: 'Write a name that the service knows.',
  severity: 'error',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const job of jobsIn(pipeline)) {
      const tasks = jobTasks(job)
      for (const { value: task, isInner } of tasks)
        for (const { text, value } of textsIn(task)) {
          const isInLoop = isInner || value.at.path.includes('for_each_task')
          for (const reference of dynamicReferencesIn(text)) {
            const problem = problemOf(
              reference,
              isInLoop,
              tasks.map(({ id }) => id),
            )
            if (problem && !(isInLoop && !isInner)) yield { at: placeIn(job, value), subject: reference.text, ...problem }
          }
        }
    }
  },
})

/** What a moment is read as; a name that is close to one of these is misspelt, others may be newer. */
const moments: readonly string[] = [
  'iso_date',
  'iso_datetime',
  'year',
  'month',
  'day',
  'hour',
  'minute',
  'second',
  'timestamp_ms',
  'iso_weekday',
  'is_weekday',
]

/** Macros of Airflow, with the reference that comes nearest. */
const macros: Readonly<Record<string, string>> = {
  ds: 'job.trigger.time.iso_date',
  ds_nodash: 'job.trigger.time.iso_date',
  ts: 'job.trigger.time.iso_datetime',
  ts_nodash: 'job.trigger.time.iso_datetime',
  execution_date: 'job.trigger.time.iso_datetime',
  logical_date: 'job.trigger.time.iso_datetime',
  data_interval_start: 'job.trigger.time.iso_datetime',
  data_interval_end: 'job.trigger.time.iso_datetime',
  prev_ds: 'job.trigger.time.iso_date',
  next_ds: 'job.trigger.time.iso_date',
  yesterday_ds: 'job.trigger.time.iso_date',
  tomorrow_ds: 'job.trigger.time.iso_date',
  dag_run: 'job.run_id',
  task_instance: 'task.run_id',
  ti: 'task.run_id',
}

function unknownTime(steps: DynamicReference['steps'], text: string) {
  const [, second, third = '', fourth = ''] = steps
  const name = second === 'start_time' ? third : third === 'time' ? fourth : ''
  const near = name === '' || moments.includes(name) ? undefined : soleClosestTo(name, moments)
  return near === undefined
    ? undefined
    : { message: `${quoted(text)} is unknown: a time has no ${quoted(name)}; did you mean ${quoted(near)}?` }
}

function problemOf({ steps, text }: DynamicReference, isInLoop: boolean, ids: readonly string[]) {
  const [first = '', second = ''] = steps
  if (first === 'input')
    return isInLoop
      ? undefined
      : {
          message: `${quoted(text)} has a value only in the task of a for_each_task`,
          severity: 'warning' as const,
          remedy: 'Read a parameter of the job.',
        }
  if (first === 'tasks') {
    if (second === '' || ids.includes(second)) return undefined
    const near = soleClosestTo(second, ids)
    return {
      message: `${quoted(text)} names no task of the job${near === undefined ? '' : `; did you mean ${quoted(near)}?`}`,
      severity: 'warning' as const,
    }
  }
  if (Object.hasOwn(macros, first) || first === 'macros')
    return {
      message: `${quoted(text)} stays as text: it is a macro of Airflow`,
      severity: 'warning' as const,
      remedy: `Write \`{{${macros[first] ?? 'job.trigger.time.iso_date'}}}\` or another dynamic value reference.`,
    }
  const known = names[first]
  if (first === 'job' && (second === 'start_time' || second === 'trigger')) return unknownTime(steps, text)
  if (!known || second === '' || known.includes(second)) return undefined
  const near = soleClosestTo(second, known)
  return {
    message: `${quoted(text)} is unknown: ${quoted(first)} has no ${quoted(second)}${near === undefined ? '' : `; did you mean ${quoted(near)}?`}`,
  }
}
