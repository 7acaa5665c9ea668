import { defineRule } from '../../../engine/rule.ts'
import type { Pipeline, Task } from '../../../model/pipeline.ts'
import { nodesById } from '../../../rules/parts/referents.ts'
import { suggesterFor } from '../../../rules/parts/suggest.ts'
import { quoted } from '../../../text/quote.ts'
import { nodeAt } from '../../../text/tree.ts'

export default defineRule({
  summary: 'Stored outputs should be read by a task',
  why: 'Stored outputs count toward the 5 MB limit of a run, and query results in them may be data that should not leave the warehouse.',
  remedy: 'Remove `set_outputs`, or read the outputs in a later task.',
  severity: 'note',
  since: '0.1.0',
  about: ['output'],
  *check({ pipeline }) {
    const read = readTasks(pipeline)
    if (read === undefined) return
    for (const task of pipeline.tasks) {
      if (!task.publishesOutputs || task.paused || read.has(task.id.toLowerCase())) continue
      const path = settingPath(task)
      const node = nodeAt(pipeline.document.root, path)
      yield {
        at: { path, part: 'pair' },
        message: `Task ${quoted(task.label)} stores its outputs, but no task in this file reads them`,
        subject: 'outputs',
        ...(node && {
          fix: { title: 'Write false', safety: 'unsafe' as const, edits: [{ span: node.span, text: 'false' }] },
        }),
      }
    }
  },
})

/** Ids, in lower case, of the tasks of which outputs or everything is read. Undefined where some read goes by a computed name. A misspelt id reads what it was meant to be. */
function readTasks(pipeline: Pipeline): ReadonlySet<string> | undefined {
  if (pipeline.gaps.has('reads')) return undefined
  const read = new Set<string>()
  const suggest = suggesterFor(pipeline.tasks.map(({ id }) => id))
  for (const { context, name, member } of pipeline.references) {
    if (context === 'run' && name === null) return undefined
    if (context !== 'task') continue
    if (name === null) return undefined
    const id = nodesById(pipeline).task.has(name.toLowerCase()) ? name : (suggest(name)?.name ?? name)
    if (member === null || member === 'outputs') read.add(id.toLowerCase())
  }
  return read
}

function settingPath(task: Task) {
  const parameters = task.parameters
  const key = parameters?.kind === 'map' && !parameters.entries.has('set_outputs') ? 'setOutputs' : 'set_outputs'
  return [...task.parametersPath, key]
}
