import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { tasksOf } from '../dags.ts'
import { dagsIn, placeIn } from '../inspect.ts'
import { movedTo } from '../operators.ts'
import { textIn, under } from '../value.ts'

export default defineRule({
  summary: 'Operators should have a path that Airflow 3 knows',
  why: 'Importing a path that is gone fails, and with it every DAG of the file.',
  remedy: 'Write the path of the provider.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const dag of dagsIn(pipeline))
      for (const { id, value } of tasksOf(dag)) {
        const operator = under(value, 'operator')
        const path = textIn(operator)
        const target = path === undefined ? undefined : movedTo(path)
        if (!operator || path === undefined || target === undefined) continue
        yield {
          at: placeIn(dag, operator),
          message: `Operator ${quoted(path)} of task ${quoted(id)} does not exist in Airflow 3`,
          remedy: `Write \`${target}\`; it needs the package apache-airflow-providers-standard.`,
          subject: `${id} ${path}`,
        }
      }
  },
})
