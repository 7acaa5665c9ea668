import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { tasksOf } from '../dags.ts'
import { dagsIn, placeIn } from '../inspect.ts'
import { sourcesIn } from '../read/nodes.ts'
import { itemsOf, textIn, under } from '../value.ts'

export default defineRule({
  summary: 'A task must depend on what it maps over, or stand after it',
  why: 'dag-factory builds tasks in the order of their dependencies, else of the file. The result of a task that is not built yet stays a text, and the file does not load.',
  remedy: 'Add the task to `dependencies`.',
  severity: 'error',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const dag of dagsIn(pipeline)) {
      const tasks = tasksOf(dag)
      const places = new Map(tasks.map(({ id }, index) => [id, index]))
      for (const [index, { id, value }] of tasks.entries()) {
        const declared = itemsOf(under(value, 'dependencies')).map(textIn)
        for (const { name, value: source } of sourcesIn(value)) {
          const plain = name.slice(name.lastIndexOf('.') + 1)
          const place = places.get(plain)
          if (place === undefined || place < index || declared.length > 0) continue
          yield {
            at: placeIn(dag, source),
            message: `Task ${quoted(id)} takes the result of ${quoted(plain)}, which stands after it and is not in its ${quoted('dependencies')}`,
            remedy: `Add \`dependencies: [${plain}]\`.`,
            subject: `${id} ${plain}`,
          }
        }
      }
    }
  },
})
