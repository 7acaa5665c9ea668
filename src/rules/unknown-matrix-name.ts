import type { Group, Pipeline } from '../core/pipeline.ts'
import { quoted } from '../core/quote.ts'
import type { Site } from '../core/reference.ts'
import { defineRule } from '../core/rule.ts'
import { listNames } from '../core/wording.ts'
import { readerOf } from './parts/referents.ts'
import { soundReferences } from './parts/sound-references.ts'
import { suggestedFix, suggesterFor } from './parts/suggest.ts'

export default defineRule({
  summary: 'MATRIX values are read by the name that the matrix gives them',
  why: 'A matrix has its values under the names in `matrix.inputs` of the own group. Any other name has no value, and the expression fails.',
  remedy: 'Use a name of `matrix.inputs` of the own group, or give the group a matrix.',
  severity: 'error',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const { context, name, nameSpan, site } of soundReferences(pipeline)) {
      if (context !== 'matrix' || name === null) continue
      const group = groupOf(pipeline, site)
      if (group === undefined) continue
      const names = group?.fanOut?.inputs.map((input) => input.name) ?? []
      const hasMatrix = group?.fanOut != null
      if ((hasMatrix && names.length === 0) || names.some((known) => known.toLowerCase() === name.toLowerCase())) continue
      const near = suggesterFor(names)(name)
      const at = { path: site.path, within: nameSpan }
      const fix = suggestedFix(pipeline.document, at, near)
      yield {
        at,
        message: `${readerOf(pipeline, site)} reads MATRIX value ${quoted(name)}, but ${hasMatrix ? `the matrix of its group has ${listNames(names)}` : group ? `its group ${quoted(group.label)} has no matrix` : 'it is in no group that could have a matrix'}`,
        subject: name,
        ...(near && { remedy: `Write ${quoted(near.name)}` }),
        ...(fix && { fix }),
      }
    }
  },
})

/** The group whose matrix the values come from; null for a task without one, undefined where the reader is no task. */
function groupOf(pipeline: Pipeline, site: Site): Group | null | undefined {
  const task = site.reader === null ? undefined : pipeline.nodes.get(site.reader)
  if (task?.kind !== 'task') return undefined
  const group = task.groupKey === null ? null : pipeline.nodes.get(task.groupKey)
  return group?.kind === 'task' ? undefined : group
}
