import { type Dag, groupsOf, type Member, tasksOf } from './dags.ts'
import { fullIdIn } from './read/full-id.ts'
import { itemsOf, textIn, under } from './value.ts'

/** The tasks of a DAG in the order in which they are built. */
export interface BuildOrder {
  /** The place of a task; undefined for one in a cycle. */
  readonly placeOf: (task: Member) => number | undefined
  /** The task that results are taken of by a name: with its groups for an operator, plain for a decorated task. */
  readonly taskNamed: (name: string) => Member | undefined
  /** The name by which the result of a task is taken. */
  readonly nameOf: (task: Member) => string
}

/** How dag-factory 1.1.0 sorts tasks (`topological_sort_tasks`): by dependencies on tasks, else in the order of the file. */
export function buildOrderOf(dag: Dag): BuildOrder {
  const groups = new Map(groupsOf(dag).map((group) => [group.id, group]))
  const tasks = tasksOf(dag)
  const nameOf = (task: Member) => (under(task.value, 'operator') === undefined ? task.id : fullIdIn(groups, task))
  const named = new Map(tasks.map((task) => [nameOf(task), task]))
  const places = new Map(sorted(tasks).map(({ id }, place) => [id, place]))
  return { placeOf: ({ id }) => places.get(id), taskNamed: (name) => named.get(name), nameOf }
}

function sorted(tasks: readonly Member[]): readonly Member[] {
  const byId = new Map(tasks.map((task) => [task.id, task]))
  const waiting = new Map<Member, number>()
  const after = new Map<Member, Member[]>()
  for (const task of byId.values()) {
    const upstream = itemsOf(under(task.value, 'dependencies')).flatMap((entry) => byId.get(textIn(entry) ?? '') ?? [])
    waiting.set(task, upstream.length)
    for (const one of upstream) after.set(one, [...(after.get(one) ?? []), task])
  }
  const ready = [...byId.values()].filter((task) => waiting.get(task) === 0)
  for (const task of ready)
    for (const next of after.get(task) ?? []) {
      const left = (waiting.get(next) ?? 0) - 1
      waiting.set(next, left)
      if (left === 0) ready.push(next)
    }
  return ready
}
