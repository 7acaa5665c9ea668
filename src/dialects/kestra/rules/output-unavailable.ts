import { defineRule } from '../../../engine/rule.ts'
import { nodeKeyOf } from '../../../model/pipeline.ts'
import { quoted } from '../../../text/quote.ts'
import { type Availability, availabilityOf } from '../expression/availability.ts'
import { lookupsIn } from '../expression/lookups.ts'
import { sitesIn } from '../expression/sites.ts'
import { type Flow, type FlowTask, ownersOf } from '../flow/flow.ts'
import { flowsOf } from '../read/pipeline.ts'

export default defineRule({
  summary: 'Tasks must read outputs of tasks that have run before them',
  why: 'The engine does not check the order when a flow is saved. The expression fails when the task runs: "Unable to find" the name.',
  remedy: 'Move the task that reads the output behind the other one, or provide for a missing value with `??`.',
  severity: 'error',
  since: '0.1.0',
  sources: ['https://kestra.io/docs/workflow-components/outputs'],
  *check({ pipeline }) {
    for (const flow of flowsOf(pipeline))
      for (const { site, task, template } of sitesIn(flow)) {
        if (!task) continue
        for (const { root, steps, isGuarded, isFallback, span } of lookupsIn(template).lookups) {
          const name = root === 'outputs' && !isGuarded ? steps[0]?.name : undefined
          const target = name == null ? undefined : soleTask(flow, name)
          const told = target && tellings[verdictOf(target, task, isFallback)]
          if (!told || !target) continue
          yield {
            at: { path: site.path, within: span },
            message: `Task ${quoted(task.id ?? '')} reads outputs of task ${quoted(target.id ?? '')}, ${told.because}`,
            remedy: told.remedy,
            subject: nodeKeyOf(target.path),
            related: [{ at: { path: target.path, part: 'key' as const }, message: 'is read' }],
            ...(told.isMild && { severity: 'warning' as const }),
          }
        }
      }
  },
})

/** The task of an id that only one task has. */
function soleTask({ tasks, taskById }: Flow, name: string): FlowTask | undefined {
  return tasks.filter(({ id }) => id === name).length === 1 ? taskById.get(name) : undefined
}

/** A reader that has a condition of its own, or stands in a branch or a handler, may well know that the other has run; so may what follows `??`. */
function verdictOf(target: FlowTask, reader: FlowTask, isFallback: boolean): Availability {
  const found = availabilityOf(target, reader)
  const around = [reader, ...ownersOf(reader)]
  const isConditional = isFallback || around.some((task) => task.runIf !== null || task.list.role === 'branch')
  const isHandler = around.some(({ list }) => list.role !== 'tasks')
  if (found === 'failed' && isHandler && isConditional) return 'unknown'
  return (found === 'perhaps' && (isConditional || isHandler)) || (found === 'failed' && isConditional) ? 'unknown' : found
}

interface Telling {
  readonly because: string
  readonly remedy: string
  readonly isMild?: true
}

const withDefault = 'or write a default after `??`.'

const tellings: Readonly<Partial<Record<Availability, Telling>>> = {
  later: { because: 'which runs later', remedy: `Move it behind that task, ${withDefault}` },
  itself: { because: 'which is itself: they do not exist before it has run', remedy: 'Read the outputs in a later task.' },
  sibling: { because: 'which runs at the same time', remedy: `Let it run after that task, ${withDefault}` },
  'other-branch': {
    because: 'which is in another branch: only one of the two runs',
    remedy: `Read a task that runs in both cases, ${withDefault}`,
  },
  handler: {
    because: 'which runs only when the tasks before it are over',
    remedy: `Read them in a handler, ${withDefault}`,
  },
  disabled: { because: 'which is disabled and has no outputs', remedy: `Enable the task, ${withDefault}` },
  failed: {
    because: 'which may have failed or not have run',
    remedy: 'Write a default after `??`: without outputs the expression fails.',
    isMild: true,
  },
  perhaps: {
    because: 'which a condition may skip',
    remedy: `Give the reader the same condition, ${withDefault}`,
    isMild: true,
  },
}
