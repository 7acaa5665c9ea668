import { defineRule } from '../engine/rule.ts'
import type { Group, Pipeline, Task } from '../model/pipeline.ts'
import { quoted } from '../text/quote.ts'

export default defineRule({
  summary: 'A task that depends on a whole group should be in its own group',
  why: 'A list of all tasks of the group must be updated with each new task. If one is missing, the last step starts before the data is complete.',
  remedy: 'Move the task to a new group that depends on this group.',
  severity: 'note',
  since: '0.1.0',
  about: ['group'],
  formerIds: ['waits-for-every-sibling'],
  options: {
    siblings: {
      type: 'integer',
      description: 'Maximum number of tasks of its group that a task may list',
      default: 3,
      minimum: 1,
      maximum: 1000,
    },
  },
  *check({ pipeline, options }) {
    for (const group of pipeline.groups) {
      const others = group.children.length - 1
      if (others <= options.siblings || group.fanOut !== null) continue
      for (const task of gathererOf(pipeline, group)) {
        const remedy = pipeline.dialect.remedyFor(pipeline, { kind: 'own-group', on: task })
        if (!remedy) return
        yield {
          at: { path: task.dependenciesPath, part: 'key' },
          message: `Task ${quoted(task.label)} lists all ${others} other tasks of its group as dependencies`,
          subject: 'siblings',
          remedy,
        }
      }
    }
  },
})

/** The one task that lists all others. */
function gathererOf(pipeline: Pipeline, group: Group): readonly Task[] {
  return group.children.flatMap((key) => {
    const task = pipeline.nodes.get(key)
    if (task?.kind !== 'task' || task.dependencies.length < group.children.length - 1) return []
    const named = new Set(task.dependencies.flatMap(({ on, reason }) => (reason === 'declared' ? [on] : [])))
    return group.children.every((other) => other === key || named.has(other)) ? [task] : []
  })
}
