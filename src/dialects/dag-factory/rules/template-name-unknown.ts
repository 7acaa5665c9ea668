import { defineRule } from '../../../engine/rule.ts'
import { soleClosestTo } from '../../../text/closest.ts'
import { quoted } from '../../../text/quote.ts'
import { tasksOf } from '../dags.ts'
import { dagsIn, placeIn } from '../inspect.ts'
import { contextNames, namesInTemplates, removedNames, templatesIn } from '../templates.ts'
import { mapIn } from '../value.ts'

/** Names that a template may be meant to look up; what Jinja has for its own statements is none of them. */
const offered = [...contextNames].filter(
  (name) => name.length > 1 && !/^(?:end|[A-Z])/.test(name) && !Object.hasOwn(removedNames, name),
)

export default defineRule({
  summary: 'Templates must look up names that the context has',
  why: 'Airflow renders templates with undefined names as errors: the task fails in each run, before it does anything.',
  remedy: 'Write a name of the context, or define it in `user_defined_macros`.',
  severity: 'error',
  since: '0.1.0',
  sources: ['https://airflow.apache.org/docs/apache-airflow/stable/templates-ref.html'],
  *check({ pipeline }) {
    for (const dag of dagsIn(pipeline)) {
      const own = mapIn(dag.value.entries.get('user_defined_macros'))
      for (const { id, value } of tasksOf(dag))
        for (const { value: source, text } of templatesIn(value))
          for (const name of namesInTemplates(text)) {
            if (contextNames.has(name) || own?.entries.has(name)) continue
            const near = nearTo(name)
            if (near === undefined) continue
            yield {
              at: placeIn(dag, source),
              message: `Template of task ${quoted(id)} looks up ${quoted(name)}, which the context does not have; did you mean ${quoted(near)}?`,
              remedy: `Write \`${near}\`.`,
              subject: name,
            }
          }
    }
  },
})

/** Only a slip is told: a plug-in of the server may add names of its own. */
function nearTo(name: string): string | undefined {
  return name.length < 3 ? undefined : soleClosestTo(name, offered)
}
