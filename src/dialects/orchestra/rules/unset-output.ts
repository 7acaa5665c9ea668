import { defineRule } from '../../../engine/rule.ts'
import type { Task } from '../../../model/pipeline.ts'
import { readerOf, referentsOf } from '../../../rules/parts/referents.ts'
import { soundReferences } from '../../../rules/parts/sound-references.ts'
import { quoted } from '../../../text/quote.ts'
import { childOf, isUnset } from '../../../text/tree.ts'

export default defineRule({
  summary: 'Tasks whose outputs are read must store them',
  why: 'A task stores its outputs for later tasks only with `set_outputs: true`. Without it the expression has no value.',
  remedy: 'Set `set_outputs: true` in the parameters of the task that is read.',
  severity: 'warning',
  since: '0.1.0',
  about: ['node-reference'],
  *check({ pipeline }) {
    const told = new Set<string>()
    for (const reference of soundReferences(pipeline)) {
      if (reference.context !== 'task' || reference.member !== 'outputs') continue
      const [task, ...others] = referentsOf(pipeline, reference)
      if (task?.kind !== 'task' || others.length > 0 || !keepsNothing(task)) continue
      const { site, span } = reference
      const key = JSON.stringify([site.reader, task.key])
      if (told.has(key)) continue
      told.add(key)
      yield {
        at: { path: site.path, within: span },
        message: `${readerOf(pipeline, site)} reads outputs of task ${quoted(task.label)}, which does not store outputs`,
        subject: task.key,
        related: [{ at: { path: task.path, part: 'key' }, message: 'lacks `set_outputs: true`' }],
      }
    }
  },
})

/** Only jobs that are known to have the switch can have forgotten it. */
function keepsNothing(task: Task): boolean {
  if (task.parameters?.kind !== 'map' || task.publishesOutputs || task.action.facts?.storesOutputsOnRequest !== true) return false
  const written = childOf(task.parameters, 'set_outputs') ?? childOf(task.parameters, 'setOutputs')
  return isUnset(written) || (written?.kind === 'scalar' && written.value === false)
}
