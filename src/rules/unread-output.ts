import type { Pipeline, Task } from '../core/pipeline.ts'
import { quoted } from '../core/quote.ts'
import { defineRule } from '../core/rule.ts'
import { nodeAt } from '../core/tree.ts'

export default defineRule({
  summary: 'Outputs are stored only where something reads them',
  why: 'Stored outputs count against the 5 MB of a run, and query results in them may be data that should not leave the warehouse.',
  remedy: 'Remove `set_outputs`, or read the outputs in a later task.',
  severity: 'note',
  since: '0.1.0',
  dialects: ['orchestra'],
  *check({ pipeline }) {
    const read = readTasks(pipeline)
    if (read === undefined) return
    for (const task of pipeline.tasks) {
      if (!task.publishesOutputs || task.paused || read.has(task.id.toLowerCase())) continue
      const path = settingPath(task)
      const node = nodeAt(pipeline.document.root, path)
      yield {
        at: { path, part: 'pair' },
        message: `Task ${quoted(task.label)} stores its outputs and nothing in this file reads them`,
        subject: task.id,
        ...(node && {
          fix: { title: 'Write false', safety: 'unsafe' as const, edits: [{ span: node.span, text: 'false' }] },
        }),
      }
    }
  },
})

/** Ids, in lower case, of the tasks of which outputs or everything is read. Undefined where some read goes by a computed name. */
function readTasks(pipeline: Pipeline): ReadonlySet<string> | undefined {
  const read = new Set<string>()
  for (const { context, name, member } of pipeline.references) {
    if (context === 'orchestra' && name === null) return undefined
    if (context !== 'task') continue
    if (name === null) return undefined
    if (member === null || member === 'outputs') read.add(name.toLowerCase())
  }
  return read
}

function settingPath(task: Task) {
  const parameters = task.parameters
  const key = parameters?.kind === 'map' && !parameters.entries.has('set_outputs') ? 'setOutputs' : 'set_outputs'
  return [...task.parametersPath, key]
}
