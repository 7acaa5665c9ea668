import type { Problem } from '../../../engine/problem.ts'
import { defineWorkspaceRule } from '../../../engine/rule.ts'
import type { Pipeline } from '../../../model/pipeline.ts'
import { soleClosestTo } from '../../../text/closest.ts'
import { quoted } from '../../../text/quote.ts'
import { tasksOf } from '../dags.ts'
import { dagsById, type ExternalSensor, externalSensorsIn, tasksNamedBy } from '../external-sensors.ts'
import { dagsIn, placeIn } from '../inspect.ts'
import { fullIdOf } from '../read/full-id.ts'

export default defineWorkspaceRule({
  summary: 'An external task sensor must name a DAG and a task that exist',
  why: 'Airflow does not look whether the other DAG exists unless `check_existence` is true: the sensor waits until its timeout.',
  remedy: 'Write the id as Airflow shows it.',
  severity: 'error',
  since: '0.1.0',
  *check({ pipelines, isReviewed }) {
    const byId = dagsById(pipelines)
    for (const sensor of externalSensorsIn(pipelines)) {
      if (!isReviewed(sensor.dag.document)) continue
      const other = byId.get(sensor.dagId)
      if (other) yield* tasksMissing(sensor, other)
      else if (other === undefined) yield* dagMissing(sensor, [...byId.keys()])
    }
  },
})

/** Another repository may have a DAG of any name; one that differs by a slip from one here is meant to be that one. */
function* dagMissing({ dag, task, named, dagId }: ExternalSensor, known: readonly string[]): Iterable<Problem> {
  const near = soleClosestTo(dagId, known)
  if (near === undefined || !isSlip(dagId, near)) return
  yield {
    document: dag.document,
    at: placeIn(dag, named),
    message: `Sensor ${quoted(task.id)} waits for DAG ${quoted(dagId)}, which does not exist here; did you mean ${quoted(near)}?`,
    remedy: `Write \`external_dag_id: ${near}\`.`,
    subject: 'dag',
  }
}

/** True where one long word differs, by letters: `load_de` and `load_fr`, `orders_v1` and `orders_v2` are meant to be two. */
function isSlip(id: string, near: string): boolean {
  const [words, others] = [id, near].map((name) => name.toLowerCase().split(/[^a-z0-9]+/))
  if (!words || words.length !== others?.length) return true
  const different = words.filter((word, index) => word !== others[index])
  return different.every((word) => word.length > 3) && id.replace(/\D/g, '') === near.replace(/\D/g, '')
}

function* tasksMissing({ dag, task, dagId }: ExternalSensor, other: Pipeline): Iterable<Problem> {
  if (other.gaps.has('nodes')) return
  const known = dagsIn(other).flatMap((one) => tasksOf(one).map((member) => ({ plain: member.id, full: fullIdOf(one, member) })))
  const ids = known.map(({ full }) => full)
  for (const { id, value } of tasksNamedBy(task)) {
    if (ids.length === 0 || ids.includes(id)) continue
    const grouped = known.filter(({ plain }) => plain === id)
    const near = grouped.length === 1 ? grouped[0]?.full : soleClosestTo(id, ids)
    yield {
      document: dag.document,
      at: placeIn(dag, value),
      message: `Sensor ${quoted(task.id)} waits for task ${quoted(id)}, which DAG ${quoted(dagId)} does not have${near === undefined ? '' : `; did you mean ${quoted(near)}?`}`,
      ...(near !== undefined && {
        remedy: `Write ${quoted(near)}${grouped.length === 1 ? ', as Airflow shows it' : ''}.`,
      }),
      subject: 'task',
    }
  }
}
