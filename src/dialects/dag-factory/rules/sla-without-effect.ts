import type { Problem } from '../../../engine/problem.ts'
import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { type Dag, tasksOf } from '../dags.ts'
import { refusedBy } from '../format/refused.ts'
import { dagsIn, isToldHere, placeIn } from '../inspect.ts'
import { scheduleOf } from '../read/schedule.ts'
import { airflowOf, type KnownRelease } from '../releases/releases.ts'
import { under, type Value } from '../value.ts'

export default defineRule({
  summary: 'SLAs must be set where something watches them',
  why: 'Airflow 3 has no SLAs: it ignores `sla`, and dag-factory drops `sla_miss_callback`. Airflow 2 watches them for scheduled runs only.',
  remedy: 'Set `dagrun_timeout` with `on_failure_callback` on the DAG, so that a late run is told of.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const dag of dagsIn(pipeline)) {
      const reason = reasonOf(dag, airflowOf(pipeline, dag))
      if (reason === null) continue
      const [first] = [...slasIn(dag)]
      if (first) yield problemOf(dag, first, reason)
    }
  },
})

/** Why an SLA of a DAG has no effect; null where it has one. */
function reasonOf(dag: Dag, airflow: KnownRelease): string | null {
  if (airflow.isFrom('3')) return `${airflow.said} has no SLAs`
  const isUnwatched = ['none', 'once', 'data'].includes(scheduleOf(dag).kind)
  if (isUnwatched) return 'SLAs are watched for scheduled runs only'
  return airflow.isBefore('3') ? null : 'Airflow 3 has no SLAs'
}

interface Sla {
  readonly key: string
  readonly value: Value
}

function* slasIn(dag: Dag): Iterable<Sla> {
  const holders: readonly ((other: Dag) => Value | undefined)[] = [
    (other) => other.value,
    (other) => under(other.value, 'default_args'),
    ...tasksOf(dag).map(
      ({ id }) =>
        (other: Dag) =>
          tasksOf(other).find((task) => task.id === id)?.value,
    ),
  ]
  for (const [index, holderIn] of holders.entries())
    for (const key of index === 0 ? ['sla_miss_callback'] : ['sla']) {
      const value = under(holderIn(dag), key)
      // Another rule tells of a value that Airflow 2 refuses.
      if (value && key === 'sla_miss_callback' && refusedBy('dag', key, value) !== null) continue
      if (value && isToldHere(dag, value, (other) => under(holderIn(other), key))) yield { key, value }
    }
}

function problemOf(dag: Dag, { key, value }: Sla, reason: string): Problem {
  return {
    at: placeIn(dag, value, 'key'),
    message: `${quoted(key)} of DAG ${quoted(dag.id)} has no effect: ${reason}`,
    subject: key,
  }
}
