import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { tasksOf } from '../dags.ts'
import { dagsIn, placeIn } from '../inspect.ts'
import { airflowOf } from '../releases/releases.ts'
import { removedRules } from '../trigger-rules.ts'
import { textIn, under } from '../value.ts'

export default defineRule({
  summary: 'Trigger rules should be known to Airflow 3',
  why: 'Airflow 3 refuses names that Airflow 2 took, and the file does not load.',
  remedy: 'Write the name that both know.',
  severity: 'error',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const dag of dagsIn(pipeline)) {
      const airflow = airflowOf(pipeline, dag)
      const severity = airflow.isFrom('3') ? 'error' : airflow.isBefore('3') ? 'note' : 'warning'
      for (const { id, value } of tasksOf(dag)) {
        const rule = under(value, 'trigger_rule')
        const name = textIn(rule) ?? ''
        const now = removedRules[name]
        if (!rule || now === undefined) continue
        yield {
          at: placeIn(dag, rule),
          message: `Trigger rule ${quoted(name)} of task ${quoted(id)} does not exist in ${(severity === 'error' && airflow.said) || 'Airflow 3'}`,
          remedy: `Write \`trigger_rule: ${now}\`.`,
          severity,
          subject: 'rule',
        }
      }
    }
  },
})
