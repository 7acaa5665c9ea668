import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { tasksOf } from '../dags.ts'
import { dagsIn, placeIn } from '../inspect.ts'
import { mapIn, under } from '../value.ts'

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
          const own = mapIn(under(value, 'env'))
          const name = text?.kind === 'unknown' ? [...foreignIn(text.text)].find((one) => !own?.entries.has(one.name)) : undefined
          if (!text || name === undefined) continue
          yield {
            at: placeIn(dag, text),
            message: `${quoted(key)} of task ${quoted(id)} has ${quoted(name.written)}, which is replaced when the file is parsed`,
            subject: key,
          }
        }
  },
})

interface Variable {
  readonly name: string
  readonly written: string
}

/** `$NAME` and `${NAME}`; with anything else in the braces nothing is replaced, because no variable has such a name. */
const reference = /\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/g

/** The variables that a script reads and does not set itself. */
function* foreignIn(script: string): Iterable<Variable> {
  const set = new Set(
    [...script.matchAll(/(?:^|[\s;&|(])(?:(\w+)\+?=|(?:for|read(?:\s+-\w+)*|select)\s+(\w+))/g)].map(([, a, b]) => a ?? b),
  )
  for (const [written, braced, plain] of script.matchAll(reference)) {
    const name = braced ?? plain ?? ''
    if (!set.has(name)) yield { name, written }
  }
}
