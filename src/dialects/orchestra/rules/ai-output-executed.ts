import { defineRule, type PipelineContext } from '../../../engine/rule.ts'
import { groupsAround } from '../../../model/nesting.ts'
import type { Pipeline, PipelineNode, Task } from '../../../model/pipeline.ts'
import type { Reference } from '../../../model/reference.ts'
import { isActive } from '../../../rules/parts/active-tasks.ts'
import { referentsOf } from '../../../rules/parts/referents.ts'
import { soundReferences } from '../../../rules/parts/sound-references.ts'
import { isAnyUpstream } from '../../../rules/parts/upstream.ts'
import { quoted } from '../../../text/quote.ts'
import { runsAsCode } from './parts/code-places.ts'

/** A pipeline with more approvals than this is not judged. */
const mostApprovals = 50

export default defineRule({
  summary: 'Text from a language model should not run as code without approval',
  why: 'A model can return any statement, including one that a row of data told it to write: DROP, UPDATE, or a copy of data to another system. The task runs it with its own privileges.',
  remedy: 'Add an APPROVAL task between the two, or run fixed statements and pass the answer as a value.',
  severity: 'warning',
  since: '0.1.0',
  about: ['ai', 'node-reference'],
  *check(context) {
    const { pipeline } = context
    const told = new Set<string>()
    const answers = answersOf(pipeline)
    if (answers.size === 0) return
    const approvals = pipeline.tasks.filter((task) => task.action.facts?.family === 'approval' && isActive(pipeline, task))
    for (const reference of soundReferences(pipeline)) {
      const reader = readerOf(pipeline, reference)
      const model = reader && modelBehind(pipeline, reference, reader, answers)
      if (!reader || !model || !runsAsCode(reader, reference) || isApproved(context, approvals, model, reader)) continue
      const key = JSON.stringify([reader.key, model.key])
      if (told.has(key)) continue
      told.add(key)
      yield {
        at: { path: reference.site.path, within: reference.span },
        message: `Task ${quoted(reader.label)} runs the answer of ${quoted(model.label)} as code without approval`,
        subject: [reader.key, model.key],
        related: [{ at: { path: model.path, part: 'key' }, message: 'calls the model' }],
      }
    }
  },
})

function readerOf(pipeline: Pipeline, { site }: Reference): Task | undefined {
  const node = site.reader === null ? undefined : pipeline.nodes.get(site.reader)
  return node?.kind === 'task' && isActive(pipeline, node) ? node : undefined
}

/** The tasks that ask a language model, by the path of each text that reads their outputs. */
function answersOf(pipeline: Pipeline): ReadonlyMap<string, Task> {
  return new Map(
    soundReferences(pipeline).flatMap((reference) => {
      const model =
        reference.context === 'task' && reference.member === 'outputs' ? modelIn(referentsOf(pipeline, reference)) : undefined
      return model ? [[JSON.stringify(reference.site.path), model]] : []
    }),
  )
}

/** The task that asks a language model for what a reference reads, also through a matrix over the answer. */
function modelBehind(
  pipeline: Pipeline,
  reference: Reference,
  reader: Task,
  answers: ReadonlyMap<string, Task>,
): Task | undefined {
  if (reference.context === 'task') return reference.member === 'outputs' ? modelIn(referentsOf(pipeline, reference)) : undefined
  const group = groupsAround(pipeline, reader).find(({ fanOut }) => fanOut !== null)
  if (reference.context !== 'matrix' || !group) return undefined
  const input = group.fanOut?.inputs.find(({ name }) => name.toLowerCase() === reference.name?.toLowerCase())
  return input && input.items === null ? answers.get(JSON.stringify(input.path)) : undefined
}

/** Of the jobs of that family, those for SageMaker train and deploy models and answer nothing. */
function modelIn(nodes: readonly PipelineNode[]): Task | undefined {
  const [task, ...others] = nodes
  if (task?.kind !== 'task' || others.length > 0) return undefined
  return task.action.facts?.family === 'ai' && !task.action.job.startsWith('AWS_SAGEMAKER') ? task : undefined
}

/** True where a person approves between the two, or where the order of the tasks is not known. */
function isApproved(context: PipelineContext, approvals: readonly Task[], model: Task, reader: Task): boolean {
  if (approvals.length > mostApprovals) return true
  return approvals.some(
    (task) => isAnyUpstream(context, [task], reader) !== false && isAnyUpstream(context, [model], task) !== false,
  )
}
