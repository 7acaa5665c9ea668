import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { tasksOf } from '../dags.ts'
import { dagsIn, placeIn } from '../inspect.ts'
import { removedRules } from '../trigger-rules.ts'
import { textIn, under } from '../value.ts'

export default defineRule({
  summary: 'Trigger rules should be known to Airflow 3',
  why: 'Airflow 3 refuses names that Airflow 2 took, and the file does not load.',
  remedy: 'Write the name that both know.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const dag of dagsIn(pipeline))
      for (const { id, value } of tasksOf(dag)) {
        const rule = under(value, 'trigger_rule')
        const name = textIn(rule) ?? ''
        const now = removedRules[name]
        if (!rule || now === undefined) continue
        yield {
          at: placeIn(dag, rule),
          message: `Trigger rule ${quoted(name)} of task ${quoted(id)} does not exist in Airflow 3`,
          remedy: `Write \`trigger_rule: ${now}\`.`,
          subject: id,
        }
      }
  },
})
