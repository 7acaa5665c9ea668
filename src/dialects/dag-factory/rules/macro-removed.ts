import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { tasksOf } from '../dags.ts'
import { dagsIn, placeIn } from '../inspect.ts'
import { airflowOf } from '../releases/releases.ts'
import { namesInTemplates, removedNames, templatesIn } from '../templates.ts'
import { mapIn } from '../value.ts'

export default defineRule({
  summary: 'Templates must use names that Airflow 3 has',
  why: 'Airflow 3 dropped names of the context such as `execution_date` and `prev_ds`: the task fails when its template is rendered.',
  remedy: 'Use a name that both versions have.',
  severity: 'error',
  since: '0.1.0',
  sources: ['https://airflow.apache.org/docs/apache-airflow/stable/templates-ref.html'],
  *check({ pipeline }) {
    for (const dag of dagsIn(pipeline)) {
      const airflow = airflowOf(pipeline, dag)
      const severity = airflow.isFrom('3') ? 'error' : airflow.isBefore('3') ? 'note' : 'warning'
      const own = new Set(mapIn(dag.value.entries.get('user_defined_macros'))?.entries.keys())
      for (const { id, value } of tasksOf(dag))
        for (const { value: source, text } of templatesIn(value))
          for (const name of namesInTemplates(text)) {
            const removed = Object.hasOwn(removedNames, name) ? removedNames[name] : undefined
            if (removed === undefined || own.has(name)) continue
            yield {
              at: placeIn(dag, source),
              message: `Template of task ${quoted(id)} uses ${quoted(name)}, which ${(severity === 'error' && airflow.said) || 'Airflow 3'} does not have`,
              ...(removed !== null && { remedy: `Write ${removed}.` }),
              severity,
              subject: name,
            }
          }
    }
  },
})
