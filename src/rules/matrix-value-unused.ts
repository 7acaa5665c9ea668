import type { Problem } from '../engine/problem.ts'
import { defineRule } from '../engine/rule.ts'
import { tasksIn } from '../model/nesting.ts'
import { type NodeKey, nodeKeyOf, type Pipeline, type Task } from '../model/pipeline.ts'
import { quoted } from '../text/quote.ts'
import { count, listNames } from '../text/wording.ts'
import { continued, orElse } from './parts/advice.ts'
import { type Matrix, matricesOf } from './parts/matrices.ts'
import { referentsOf } from './parts/referents.ts'
import { together } from './parts/together.ts'

export default defineRule({
  summary: 'Tasks of a matrix group should use the matrix value',
  why: 'A task that does not read the value does exactly the same work for each item: an INSERT adds the same rows again, an approval asks the same question again.',
  remedy: 'Read the value in the tasks of the group, or remove the matrix.',
  severity: 'warning',
  since: '0.1.0',
  about: ['fan-out'],
  *check({ pipeline }) {
    if (pipeline.gaps.has('reads')) return
    const readers = readersOfMatrix(pipeline)
    for (const matrix of matricesOf(pipeline)) {
      const { group, input } = matrix
      const tasks = tasksIn(pipeline, group)
      if (tasks.length === 0 || input.items?.length === 0 || tasks.some(({ parameters }) => parameters?.kind !== 'map')) continue
      if ([group, ...tasks].some(({ key }) => readers.has(key))) yield* idleTasks(pipeline, matrix, tasks, readers)
      else {
        const remedy = pipeline.dialect.remedyFor(pipeline, { kind: 'read-fan-out-value', of: group })
        if (!remedy) continue
        yield {
          at: { path: input.path, part: 'key' },
          message: `No task of group ${quoted(group.label)} reads the matrix value ${quoted(input.name)}: it does the same work for each item`,
          remedy: continued(remedy, ' in the tasks of the group, or remove the matrix'),
          subject: 'value',
        }
      }
    }
  },
})

/** What reads any matrix value; a wrong name has a rule of its own. */
function readersOfMatrix(pipeline: Pipeline): ReadonlySet<NodeKey> {
  const reads = pipeline.references.filter(({ context }) => context === 'matrix')
  return new Set(reads.flatMap(({ site }) => site.reader ?? []))
}

/** The tasks of a matrix that do the same for each item although others of the group read the value. */
function* idleTasks(
  pipeline: Pipeline,
  { group, input, fanOut }: Matrix,
  tasks: readonly Task[],
  readers: ReadonlySet<NodeKey>,
): Iterable<Problem> {
  if (input.items?.length === 1) return
  const busy = linkedByOutputs(pipeline, tasks, readers)
  const isSerial = fanOut.sequential || fanOut.maxParallel.value === 1
  const steps = isSerial ? linkedByOrder(tasks, busy) : busy
  const idle = tasks.filter((task) => !steps.has(task.key) && !task.paused && task.action.facts?.family !== 'wait')
  // Where every reader is the condition of the group, the value chooses the items and the tasks may well do the same.
  if (tasks.every(({ key }) => !readers.has(key))) return
  const remedy = pipeline.dialect.remedyFor(pipeline, { kind: 'read-fan-out-value', of: group })
  if (!remedy) return
  const times = input.items ? count(input.items.length, 'time') : 'once for each item'
  yield* together(
    idle,
    ({ key }) => key,
    (idle) => ({
      at: { path: idle[0].path, part: 'key' },
      message: `${idle.length === 1 ? 'Task' : 'Tasks'} ${listNames(idle.map(({ label }) => label))} of group ${quoted(group.label)} ${idle.length === 1 ? 'does not read' : 'do not read'} the matrix value ${quoted(input.name)}, so the same work runs ${times}`,
      remedy: orElse(remedy, 'move the task to a group without the matrix'),
      subject: ['idle', nodeKeyOf(input.path)],
      related: idle
        .slice(1, 6)
        .map(({ path }) => ({ at: { path, part: 'key' as const }, message: 'also does the same work each time' })),
    }),
  )
}

/** With the readers of the value those that look at a task of theirs, or that one of theirs looks at: they work on the item as well. */
function linkedByOutputs(pipeline: Pipeline, tasks: readonly Task[], readers: ReadonlySet<NodeKey>): ReadonlySet<NodeKey> {
  const keys = new Set(tasks.map(({ key }) => key))
  const links = pipeline.references.flatMap((reference) => {
    const { reader } = reference.site
    if (reader === null || !keys.has(reader)) return []
    return referentsOf(pipeline, reference).flatMap(({ key }) => (keys.has(key) ? [[reader, key] as const] : []))
  })
  return spread(readers, links)
}

/** One item after the other: a step before or after a reader, such as emptying the table that it loads, is part of the item's work. */
function linkedByOrder(tasks: readonly Task[], from: ReadonlySet<NodeKey>): ReadonlySet<NodeKey> {
  const links = tasks.flatMap(({ key, dependencies }) =>
    dependencies.flatMap(({ on }) => (on === null ? [] : [[key, on] as const])),
  )
  return spread(from, links)
}

/** All that the links, taken in both directions, reach. */
function spread(from: ReadonlySet<NodeKey>, links: readonly (readonly [NodeKey, NodeKey])[]): ReadonlySet<NodeKey> {
  const neighbours = new Map<NodeKey, NodeKey[]>()
  for (const [a, b] of links) {
    neighbours.set(a, [...(neighbours.get(a) ?? []), b])
    neighbours.set(b, [...(neighbours.get(b) ?? []), a])
  }
  const reached = new Set(from)
  for (const key of reached) for (const next of neighbours.get(key) ?? []) reached.add(next)
  return reached
}
