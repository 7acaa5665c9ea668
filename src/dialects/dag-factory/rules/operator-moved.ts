import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { tasksOf } from '../dags.ts'
import { dagsIn, placeIn } from '../inspect.ts'
import { movedTo, packageOf } from '../operators.ts'
import { airflowOf } from '../releases/releases.ts'
import { textIn, under } from '../value.ts'

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
      for (const { id, value } of tasksOf(dag)) {
        const operator = under(value, 'operator')
        const path = textIn(operator)
        const moved = path === undefined ? undefined : movedTo(path)
        if (!operator || path === undefined || !moved) continue
        yield {
          at: placeIn(dag, operator),
          message: `Operator ${quoted(path)} of task ${quoted(id)} does not exist in ${airflow.isFrom('3') ? airflow.said : 'Airflow 3'}`,
          ...(moved.now !== null && { remedy: `Write \`${moved.now}\`; it needs the package ${packageOf(moved.now)}.` }),
          ...(!airflow.isFrom('3') && { severity: 'warning' as const }),
          subject: `${id} ${path}`,
        }
      }
    }
  },
})
