import type { Problem } from '../../../engine/problem.ts'
import { defineRule } from '../../../engine/rule.ts'
import type { Pipeline } from '../../../model/pipeline.ts'
import { quoted } from '../../../text/quote.ts'
import { type Dag, tasksOf } from '../dags.ts'
import { typeIn } from '../duration.ts'
import { dagsIn, placeIn } from '../inspect.ts'
import { schedulesOf } from '../read/schedule.ts'
import { airflowOf } from '../releases/releases.ts'
import { itemsOf, textIn, under, type Value } from '../value.ts'

export default defineRule({
  summary: 'A schedule of assets has a form for each version of Airflow',
  why: 'Airflow 2 refuses a list, Airflow 3 a mapping of `datasets`, and each the classes of the other: the file does not load.',
  remedy: 'Write the form of the version that runs it.',
  severity: 'error',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const dag of dagsIn(pipeline)) {
      for (const schedule of schedulesOf(dag)) if (schedule.kind === 'data') yield* formProblems(pipeline, dag, schedule.value)
      yield* classProblems(pipeline, dag)
    }
  },
})

function* formProblems(pipeline: Pipeline, dag: Dag, value: Value): Iterable<Problem> {
  const airflow = airflowOf(pipeline, dag)
  const [is2, is3] = [airflow.isBefore('3'), airflow.isFrom('3')]
  if (value.kind === 'map' && value.entries.has('datasets') && typeIn(value) === undefined && !is2)
    yield {
      at: placeIn(dag, value.entries.get('datasets') ?? value, 'key'),
      message: `Schedule of DAG ${quoted(dag.id)} is a mapping of ${quoted('datasets')}, which ${is3 ? `${airflow.said} refuses` : 'Airflow 3 refuses and Airflow 2 reads'}`,
      ...(!is3 && { severity: 'warning' as const }),
      remedy: 'For Airflow 3 write a list of URIs, or `__and__` and `__or__` over `airflow.sdk.Asset` objects.',
      subject: 'schedule',
    }
  // The list below a mapping or in the arguments of a timetable is another one.
  if (value !== dag.value.entries.get('schedule') || is3) return
  const items = typeIn(value) === 'builtins.list' ? itemsOf(under(value, 'items')) : itemsOf(value)
  if (items.length === 0) return
  if (items.some((item) => textIn(item) !== undefined))
    yield {
      at: placeIn(dag, value),
      message: `Schedule of DAG ${quoted(dag.id)} is a list of URIs, which ${is2 ? `${airflow.said} refuses` : 'Airflow 2 refuses and Airflow 3 reads'}`,
      ...(!is2 && { severity: 'warning' as const }),
      remedy: 'For Airflow 2 write a mapping with `datasets` and the list below it.',
      subject: 'schedule',
    }
  else if (is2)
    yield {
      at: placeIn(dag, value),
      message: `Schedule of DAG ${quoted(dag.id)} is a list of objects, which dag-factory refuses with ${airflow.said}`,
      remedy: 'For Airflow 2 write `__and__` with the list below it.',
      subject: 'schedule',
    }
}

/** Modules of assets by the version that has them: neither has those of the other (2.11.2 and 3.3.2: imported). */
const only2 = /^airflow\.(?:datasets|timetables\.datasets)\b/
const only3 = /^airflow\.(?:sdk|timetables\.assets)\b/

function* classProblems(pipeline: Pipeline, dag: Dag): Iterable<Problem> {
  const airflow = airflowOf(pipeline, dag)
  const lacking = airflow.isFrom('3') ? only2 : airflow.isBefore('3') ? only3 : undefined
  if (!lacking) return
  const values = [dag.value.entries.get('schedule'), ...tasksOf(dag).map(({ value }) => value.entries.get('outlets'))]
  for (const value of values)
    for (const [path, at] of classesIn(value)) {
      // Timetables without assets are told elsewhere.
      if (!lacking.test(path) || !/(?:Asset|Dataset)\w*$/.test(path)) continue
      yield {
        at: placeIn(dag, at),
        message: `${airflow.said} has no ${quoted(path)}: the file does not load`,
        remedy: `Write \`${renamed(path)}\`.`,
        subject: path,
      }
    }
}

function* classesIn(value: Value | undefined): Iterable<readonly [string, Value]> {
  if (value?.kind === 'list') for (const item of value.items) yield* classesIn(item)
  if (value?.kind !== 'map') return
  const type = value.entries.get('__type__')
  const path = textIn(type)
  if (type && path !== undefined) yield [path, type]
  for (const entry of value.entries.values()) yield* classesIn(entry)
}

function renamed(path: string): string {
  const name = path.slice(path.lastIndexOf('.') + 1)
  const isTimetable = name.endsWith('Schedule')
  return only2.test(path)
    ? `${isTimetable ? 'airflow.timetables.assets' : 'airflow.sdk'}.${name.replace('Dataset', 'Asset')}`
    : `${isTimetable ? 'airflow.timetables.datasets' : 'airflow.datasets'}.${name.replace('Asset', 'Dataset')}`
}
