import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { type BuildOrder, buildOrderOf } from '../build-order.ts'
import { type Dag, type Member, tasksOf } from '../dags.ts'
import { dagsIn, placeIn } from '../inspect.ts'
import { sourcesIn } from '../read/nodes.ts'
import { under } from '../value.ts'

export default defineRule({
  summary: 'A task must depend on what it maps over, or stand after it',
  why: 'dag-factory builds tasks in the order of their dependencies, else of the file. The result of a task that is not built yet, or that has another name, stays a text, and the file does not load.',
  remedy: 'Add the task to `dependencies`.',
  severity: 'error',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const dag of dagsIn(pipeline)) {
      const withSources = tasksOf(dag).flatMap((task) => sourcesIn(task.value).map((source) => ({ task, ...source })))
      if (withSources.length === 0) continue
      const order = buildOrderOf(dag)
      for (const { task, name, value } of withSources) {
        const found = told(dag, order, task, name)
        if (found) yield { at: placeIn(dag, value), ...found, subject: `${task.id} ${name}` }
      }
    }
  },
})

function told(
  dag: Dag,
  order: BuildOrder,
  task: Member,
  name: string,
): { readonly message: string; readonly remedy: string } | null {
  const source = order.taskNamed(name)
  const taker = `Task ${quoted(task.id)} takes the result of ${quoted(name)}`
  const isDecorated = (one: Member) => under(one.value, 'decorator') !== undefined
  if (!source) {
    const meant = tasksOf(dag).find(({ id }) => id === name.slice(name.lastIndexOf('.') + 1))
    if (!meant) return { message: `${taker}, and the DAG has no such task`, remedy: 'Write the id of a task of the DAG.' }
    if (isDecorated(task))
      return {
        message: `${taker}, which no decorated task can take: the task lies in a group`,
        remedy: `Move ${quoted(meant.id)} out of its group.`,
      }
    return {
      message: `${taker}, whose name is ${quoted(order.nameOf(meant))}: results are taken by the id with its groups`,
      remedy: `Write \`${order.nameOf(meant)}.output\`.`,
    }
  }
  if (!isDecorated(task) && isDecorated(source))
    return {
      message: `${taker}, which is a decorated task: an operator cannot map over it (dag-factory 1.1.0)`,
      remedy: `Write ${quoted(task.id)} with \`decorator\`, or ${quoted(name)} with \`operator\`.`,
    }
  const [own, other] = [order.placeOf(task), order.placeOf(source)]
  if (own === undefined || other === undefined || other < own) return null
  return {
    message: `${taker}, which is not built before it: it is not in its ${quoted('dependencies')}`,
    remedy: `Add \`dependencies: [${source.id}]\`.`,
  }
}
