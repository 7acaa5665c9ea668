import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { tasksOf } from '../dags.ts'
import { dagsIn, placeIn } from '../inspect.ts'
import { under, variable } from '../value.ts'

/** Arguments that run on the worker. */
const code = ['bash_command', 'sql', 'query', 'hql', 'cmds', 'arguments']

export default defineRule({
  summary: 'Variables of a shell are replaced when the file is parsed',
  why: 'dag-factory replaces `$NAME` in the whole file by the value of the process that parses it, not of the worker that runs the task. Names that are not set there stay.',
  remedy: 'Read the value on the worker, in a script or through `{{ var.value.name }}`.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const dag of dagsIn(pipeline))
      for (const { id, value } of tasksOf(dag))
        for (const key of code) {
          const text = under(value, key)
          const name = text?.kind === 'unknown' ? variable.exec(text.text)?.[0] : undefined
          if (!text || name === undefined || /^\$\d/.test(name)) continue
          yield {
            at: placeIn(dag, text),
            message: `${quoted(key)} of task ${quoted(id)} has ${quoted(name)}, which is replaced when the file is parsed`,
            subject: key,
          }
        }
  },
})
