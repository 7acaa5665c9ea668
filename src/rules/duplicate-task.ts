import type { Problem } from '../engine/problem.ts'
import { defineRule, type PipelineContext } from '../engine/rule.ts'
import { claimsOf } from '../model/exclusive.ts'
import { type JobFacts, type Task, writtenPath } from '../model/pipeline.ts'
import { quoted } from '../text/quote.ts'
import { nodeAt, textOf } from '../text/tree.ts'
import { joined } from '../text/wording.ts'
import { conditionsOf, isActive } from './parts/active-tasks.ts'
import { gather } from './parts/gather.ts'
import { areSameValues, valueNumbers } from './parts/same-value.ts'
import { firstUnordered } from './parts/unordered.ts'

export default defineRule({
  summary: 'Tasks should not be duplicated',
  why: 'A task that was copied and not changed does its work twice: double load, double cost, and often the intended task is missing.',
  remedy: 'Remove the copy, or change its parameters.',
  severity: 'warning',
  since: '0.1.0',
  *check(context) {
    const { pipeline } = context
    const candidates = pipeline.tasks.filter((task) => canBeCopy(task) && isActive(pipeline, task))
    if (candidates.length < 2) return
    const alike = [...gather(candidates, outlineOf).values()].filter((tasks) => tasks.length > 1)
    if (alike.length === 0) return
    const claimed = new Set(claimsOf(pipeline).map(({ task }) => task))
    for (const copies of copiesAmong(context, alike)) {
      const [first, ...others] = copies
      if (!first || others.length === 0) continue
      const isAtOnce = firstUnordered(context, copies) !== undefined
      if (isAtOnce ? claimed.has(first) : first.action.facts?.family === 'test') continue
      yield problemOf(context, [first, ...others], isAtOnce)
    }
  },
})

/** Waits, approvals, messages and marks may well be repeated, and a job without parameters says nothing. */
function canBeCopy({ action: { facts }, parameters }: Task): boolean {
  if (facts === null || facts.idempotent === false || isMark(facts)) return false
  if (['wait', 'approval', 'notify'].includes(facts.family)) return false
  return parameters?.kind === 'map' && parameters.entries.size > 0
}

/** A step that does no work of its own, such as the start of a graph or the choice of a branch. */
function isMark({ family, idempotent, crossesNetwork, writes, exports }: JobFacts): boolean {
  return (family === 'other' || family === 'branch') && idempotent === true && !crossesNetwork && !writes && !exports
}

/** Equal for tasks of equal content, and cheap: the job, and how long its texts are together. */
function outlineOf({ action: { integration, job }, parameters }: Task): string {
  let length = 0
  if (parameters?.kind === 'map')
    for (const { value } of parameters.entries.list) length += 1000 * (textOf(value)?.length ?? 0) + 1
  return `${integration} ${job} ${length}`
}

/** Tasks of equal content, in the order of the first of each; a value of the matrix means another thing in every group. */
function copiesAmong({ pipeline }: PipelineContext, alike: readonly (readonly Task[])[]): readonly (readonly Task[])[] {
  const readers = new Set(pipeline.references.filter(({ context }) => context === 'matrix').map(({ site }) => site.reader))
  const scopeOf = ({ key, parent }: Task) => (readers.has(key) ? parent : null)
  const connectionOf = ({ connection }: Task) => {
    const path = writtenPath(connection)
    return path ? (textOf(nodeAt(pipeline.document.root, path)) ?? null) : null
  }
  const areCopies = (one: Task, other: Task) =>
    scopeOf(one) === scopeOf(other) && connectionOf(one) === connectionOf(other)
      ? areSameValues(one.parameters, other.parameters)
      : false
  const numberOf = valueNumbers()
  const contentOf = (task: Task) => JSON.stringify([numberOf(task.parameters), connectionOf(task), scopeOf(task)])
  const copies = alike.flatMap((tasks) => classesBy(tasks, areCopies) ?? [...gather(tasks, contentOf).values()])
  const places = new Map(copies.length > 1 ? pipeline.tasks.map((task, place) => [task, place]) : [])
  const placeOf = ([first]: readonly Task[]) => (first && places.get(first)) ?? 0
  return copies.sort((one, other) => placeOf(one) - placeOf(other))
}

/** Classes that are looked through for each task; among more of them, numbers are found at less cost. */
const mostClasses = 4

/** Tasks that are the same as the first of their class; undefined where one cannot be told, or where there are many classes. */
function classesBy(
  tasks: readonly Task[],
  areSame: (one: Task, other: Task) => boolean | undefined,
): readonly (readonly Task[])[] | undefined {
  const classes: [Task, ...Task[]][] = []
  for (const task of tasks) {
    let own: [Task, ...Task[]] | undefined
    for (const members of classes) {
      const isSame = areSame(members[0], task)
      if (isSame === undefined) return undefined
      if (isSame) own = members
      if (own) break
    }
    if (!own && classes.length === mostClasses) return undefined
    if (own) own.push(task)
    else classes.push([task])
  }
  return classes
}

function problemOf(context: PipelineContext, copies: readonly [Task, ...Task[]], isAtOnce: boolean): Problem {
  const { pipeline } = context
  const [first, ...others] = copies
  const hasOneCondition = !isAtOnce || new Set(copies.map((task) => conditionsOf(pipeline, task))).size === 1
  const names = [...new Set(copies.map((task) => quoted(task.label)))]
  const who = names.length === 1 ? `${copies.length} tasks named ${names[0]}` : `Tasks ${joined(names.slice(0, 4))}`
  const rest = names.length > 4 ? ` and ${names.length - 4} more` : ''
  return {
    at: { path: (others[0] ?? first).path, part: 'key' as const },
    message: `${who}${rest} run ${quoted(first.action.job)} with the same parameters`,
    subject: 'copies',
    members: copies.map((task) => task.key),
    among: (isWanted) => problemAmong(context, copies, isAtOnce, isWanted),
    ...(!(isAtOnce && hasOneCondition) && { severity: 'note' as const }),
    related: [first, ...others.slice(1, 5)].map((task) => ({
      at: { path: task.path, part: 'key' as const },
      message: 'does the same work',
    })),
  }
}

/** Copies among themselves; a single one is told beside what it is a copy of. */
function problemAmong(
  context: PipelineContext,
  copies: readonly Task[],
  isAtOnce: boolean,
  isWanted: (key: string) => boolean,
): Problem | undefined {
  const wanted = copies.filter(({ key }) => isWanted(key))
  const original = wanted.length === 1 ? copies.find(({ key }) => !isWanted(key)) : undefined
  const [first, ...others] = original ? [original, ...wanted] : wanted
  return first && others.length > 0 ? problemOf(context, [first, ...others], isAtOnce) : undefined
}
