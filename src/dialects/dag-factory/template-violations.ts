import type { Pipeline } from '../../model/pipeline.ts'
import type { LanguageViolationKind, Violation } from '../../model/violation.ts'
import { quoted } from '../../text/quote.ts'
import { tasksOf } from './dags.ts'
import { operatorOf } from './read/arguments.ts'
import { dagsIn } from './read/pipeline.ts'
import { refusal } from './refusal.ts'
import { unclosedIn } from './templates.ts'
import { textIn, type Value } from './value.ts'

/** Arguments of Airflow's own operators that are rendered as templates. */
const rendered = ['bash_command', 'sql', 'env', 'op_args', 'op_kwargs', 'templates_dict', 'conf', 'endpoint', 'data']

/** Marks of Jinja in the templates of a task that nothing closes: the task fails in each run. */
export function* templateViolations(pipeline: Pipeline, kind: LanguageViolationKind): Iterable<Violation> {
  if (kind !== 'invalid-expression') return
  for (const dag of dagsIn(pipeline))
    for (const task of tasksOf(dag)) {
      if (!operatorOf(task).startsWith('airflow.')) continue
      for (const key of rendered)
        for (const value of textsIn(task.value.entries.get(key))) {
          const open = unclosedIn(value.kind === 'unknown' ? value.text : (textIn(value) ?? ''))
          if (open !== null)
            yield refusal(dag, value, {
              kind,
              message: `Template of task ${quoted(task.id)} opens ${quoted(open.mark)} and does not close it: Jinja refuses the text`,
              remedy: open.remedy,
            })
        }
    }
}

function textsIn(value: Value | undefined): readonly Value[] {
  if (value?.kind === 'list') return value.items.flatMap(textsIn)
  if (value?.kind === 'map') return [...value.entries.values()].flatMap(textsIn)
  return value ? [value] : []
}
