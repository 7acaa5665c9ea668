import { defineRule } from '../../../engine/rule.ts'
import { together } from '../../../rules/parts/together.ts'
import { quoted } from '../../../text/quote.ts'
import { listNames } from '../../../text/wording.ts'
import { type Dag, tasksOf } from '../dags.ts'
import { dagsIn, placeIn } from '../inspect.ts'
import { movedTo, packageOf } from '../operators.ts'
import { airflowOf, type KnownRelease } from '../releases/releases.ts'
import { textIn, under, type Value } from '../value.ts'

export default defineRule({
  summary: 'Operators should have a path that Airflow 3 knows',
  why: 'Importing a path that is gone fails, and with it every DAG of the file.',
  remedy: 'Write the path of the provider.',
  severity: 'error',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const dag of dagsIn(pipeline)) {
      const airflow = airflowOf(pipeline, dag)
      if (airflow.isBefore('3')) continue
      const uses = usesIn(dag)
      for (const path of new Set(uses.map((use) => use.path)))
        yield* together(
          uses.filter((use) => use.path === path),
          ({ id }) => id,
          (uses) => tell(dag, uses, airflow),
        )
    }
  },
})

/** A task, and the path that Airflow 3 does not have. */
interface Use {
  readonly id: string
  readonly operator: Value
  readonly path: string
  readonly now: string | null
}

function usesIn(dag: Dag): readonly Use[] {
  return tasksOf(dag).flatMap(({ id, value }) => {
    const operator = under(value, 'operator')
    const path = textIn(operator)
    const moved = path === undefined ? undefined : movedTo(path)
    return operator && path !== undefined && moved ? [{ id, operator, path, now: moved.now }] : []
  })
}

function tell(dag: Dag, uses: readonly [Use, ...Use[]], airflow: KnownRelease) {
  const [{ operator, path, now }, ...others] = uses
  const tasks = `task${uses.length > 1 ? 's' : ''} ${listNames(uses.map(({ id }) => id))}`
  return {
    at: placeIn(dag, operator),
    message: `Operator ${quoted(path)} of ${tasks} does not exist in ${airflow.isFrom('3') ? airflow.said : 'Airflow 3'}`,
    ...(now !== null && { remedy: `Write \`${now}\`; it needs the package ${packageOf(now)}.` }),
    ...(!airflow.isFrom('3') && { severity: 'warning' as const }),
    subject: path,
    related: others.slice(0, 5).map((use) => ({ at: placeIn(dag, use.operator), message: 'names it, too' })),
  }
}
