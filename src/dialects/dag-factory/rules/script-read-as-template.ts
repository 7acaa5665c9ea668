import { defineRule } from '../../../engine/rule.ts'
import { replaceScalar } from '../../../text/edit/scalar-edit.ts'
import { quoted } from '../../../text/quote.ts'
import { tasksOf } from '../dags.ts'
import { dagsIn, placeIn } from '../inspect.ts'
import { argumentOf, operatorOf } from '../read/arguments.ts'
import { under } from '../value.ts'

export default defineRule({
  summary: 'A shell command must not end in `.sh` or `.bash`',
  why: 'Airflow takes such a text for the name of a template file beside the loader: the task fails with `TemplateNotFound` before the command runs.',
  remedy: 'Put a blank behind the command.',
  severity: 'warning',
  since: '0.1.0',
  sources: ['https://airflow.apache.org/docs/apache-airflow-providers-standard/stable/operators/bash.html'],
  *check({ pipeline }) {
    for (const dag of dagsIn(pipeline))
      for (const task of tasksOf(dag)) {
        if (!/^airflow\..*\.Bash(?:Operator|Sensor)$/.test(operatorOf(task))) continue
        const value = argumentOf(dag, task, 'bash_command')
        const text = value?.kind === 'unknown' ? value.text : value?.kind === 'scalar' ? String(value.value) : ''
        // A path below the folder of the loader, or below one of `template_searchpath`, is a template that is meant.
        const mayBeFile = !/\s/.test(text) && (!/^[/~$]/.test(text) || under(dag.value, 'template_searchpath') !== undefined)
        if (!value || !/\.(?:sh|bash)$/.test(text) || mayBeFile) continue
        const fix = value.at.document === dag.document ? replaceScalar(dag.document, value.at.path, `${text} `) : undefined
        yield {
          at: placeIn(dag, value),
          message: `Command of task ${quoted(task.id)} ends in ${quoted(text.slice(text.lastIndexOf('.')))}: Airflow looks for a template file of that name, and finds none`,
          remedy: `Write a blank at the end: \`bash_command: "… ${text.slice(text.lastIndexOf('/') + 1).slice(-40)} "\`.`,
          ...(fix && { fix }),
          subject: 'command',
        }
      }
  },
})
