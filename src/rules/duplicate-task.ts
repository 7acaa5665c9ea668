import type { Problem } from '../engine/problem.ts'
import { defineRule, type PipelineContext } from '../engine/rule.ts'
import { claimsOf } from '../model/exclusive.ts'
import { type JobFacts, type Pipeline, type Task, writtenPath } from '../model/pipeline.ts'
import { quoted } from '../text/quote.ts'
import { nodeAt, textOf } from '../text/tree.ts'
import { joined } from '../text/wording.ts'
import { haveOneCondition, isActive } from './parts/active-tasks.ts'
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
    const alike = alikeIn(pipeline)
    if (alike.length === 0) return
    let claimed: ReadonlySet<Task> | undefined
    for (const copies of copiesAmong(context, alike)) {
      const [first] = copies
      const isAtOnce = firstUnordered(context, copies) !== undefined
      if (isAtOnce) claimed ??= new Set(claimsOf(pipeline).map(({ task }) => task))
      if (isAtOnce ? claimed?.has(first) : first.action.facts?.family === 'test') continue
      yield problemOf(context, copies, isAtOnce)
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

type Tasks = readonly [Task, ...Task[]]

/** Tasks that may be copies of each other, by their outlines. */
function alikeIn(pipeline: Pipeline): readonly Tasks[] {
  const byOutline = new Map<number, [Task, ...Task[]]>()
  const alike: Tasks[] = []
  for (const task of pipeline.tasks) {
    if (!canBeCopy(task) || !isActive(pipeline, task)) continue
    const outline = outlineOf(task)
    const others = byOutline.get(outline)
    if (!others) byOutline.set(outline, [task])
    else if (others.push(task) === 2) alike.push(others)
  }
  return alike
}

/** Equal for tasks of equal content, and cheap: a number of the job and of its texts, in any order of their keys. */
function outlineOf({ action: { job }, parameters }: Task): number {
  let outline = signOf(job)
  if (parameters?.kind === 'map')
    for (const { value } of parameters.entries.list) outline = (outline + 1 + signOf(textOf(value) ?? '')) | 0
  return outline
}

/** A number of a text: its length and some twenty of its characters, most of them at its end, where names differ most often. */
function signOf(text: string): number {
  let sign = text.length
  for (let back = 1; back <= text.length; back += 1 + (back >> 2))
    sign = (Math.imul(sign, 31) + text.charCodeAt(text.length - back)) | 0
  return sign
}

/** Tasks of equal content, in the order of the first of each; a value of the matrix means another thing in every group. */
function copiesAmong({ pipeline }: PipelineContext, alike: readonly Tasks[]): readonly Tasks[] {
  const readers = new Set<string | null>()
  for (const { context, site } of pipeline.references) if (context === 'matrix') readers.add(site.reader)
  const scopeOf = ({ key, parent }: Task) => (readers.has(key) ? parent : null)
  const connectionOf = ({ connection }: Task) => {
    const path = writtenPath(connection)
    return path ? (textOf(nodeAt(pipeline.document.root, path)) ?? null) : null
  }
  const areCopies = (one: Task, other: Task) =>
    isSameJob(one, other) && scopeOf(one) === scopeOf(other) && connectionOf(one) === connectionOf(other)
      ? areSameValues(one.parameters, other.parameters)
      : false
  const copies: Tasks[] = []
  let numberOf: ReturnType<typeof valueNumbers> | undefined
  for (const tasks of alike) {
    const classes = classesBy(tasks, areCopies) ?? classesByContent(tasks)
    for (const members of classes) if (members.length > 1) copies.push(members)
  }
  return inOrder(pipeline, copies)

  function classesByContent(tasks: Tasks): Iterable<Tasks> {
    numberOf ??= valueNumbers()
    const number = numberOf
    return gather(tasks, (task) => {
      const { integration, job } = task.action
      return JSON.stringify([integration, job, number(task.parameters), connectionOf(task), scopeOf(task)])
    }).values()
  }
}

function isSameJob({ action: one }: Task, { action: other }: Task): boolean {
  return one.job === other.job && one.integration === other.integration
}

/** In the order of the first of each. */
function inOrder(pipeline: Pipeline, copies: readonly Tasks[]): readonly Tasks[] {
  if (copies.length < 2) return copies
  const byFirst = new Map(copies.map((tasks) => [tasks[0], tasks]))
  return pipeline.tasks.flatMap((task) => {
    const tasks = byFirst.get(task)
    return tasks ? [tasks] : []
  })
}

/** Classes that are looked through for each task; among more of them, numbers are found at less cost. */
const mostClasses = 4

/** Tasks that are the same as the first of their class; undefined where one cannot be told, or where there are many classes. */
function classesBy(tasks: Tasks, areSame: (one: Task, other: Task) => boolean | undefined): readonly Tasks[] | undefined {
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

function problemOf(context: PipelineContext, copies: Tasks, isAtOnce: boolean): Problem {
  const [first, ...others] = copies
  const hasOneCondition = !isAtOnce || haveOneCondition(context.pipeline, copies)
  const labels = others.every(({ label }) => label === first.label) ? [first.label] : new Set(copies.map(({ label }) => label))
  const names = [...new Set(Array.from(labels, quoted))]
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
