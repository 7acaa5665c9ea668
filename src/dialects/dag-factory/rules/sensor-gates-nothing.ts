import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { tasksOf } from '../dags.ts'
import { dagsIn, placeIn } from '../inspect.ts'
import { isSensor } from '../operators.ts'
import { operatorOf } from '../read/arguments.ts'
import { sourcesIn } from '../read/nodes.ts'
import { itemsOf, textIn, under } from '../value.ts'

export default defineRule({
  summary: 'A sensor should have a task that waits for it',
  why: 'Where no task depends on a sensor, the work starts without waiting.',
  remedy: 'Add the sensor to `dependencies` of the tasks that need what it waits for.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const dag of dagsIn(pipeline)) {
      const tasks = tasksOf(dag)
      if (tasks.length < 2 || pipeline.gaps.has('nodes')) continue
      const named = new Set([
        ...tasks.flatMap(({ value }) => itemsOf(under(value, 'dependencies')).map(textIn)),
        ...tasks.flatMap(({ value }) => sourcesIn(value).map(({ name }) => name)),
      ])
      for (const task of tasks) {
        const { id, value } = task
        const isAlone = itemsOf(under(value, 'dependencies')).length === 0 && !named.has(id) && !under(value, 'task_group_name')
        if (!isSensor(operatorOf(task)) || !isAlone || under(value, 'outlets')) continue
        yield {
          at: placeIn(dag, value, 'key'),
          message: `No task depends on sensor ${quoted(id)}: the other tasks of DAG ${quoted(dag.id)} start without waiting`,
          subject: 'sensor',
        }
      }
    }
  },
})
