import { childOf } from '../../../text/tree.ts'
import { type FlowTask, ownersOf, type TaskList } from '../flow/flow.ts'
import { isTrue } from '../flow/tasks.ts'
import { loops } from '../types.ts'

/**
 * Whether a task has run when another one reads it. `perhaps`: a condition, a branch or a failure decides. `unknown`: a type of a plug-in
 * or a loop decides, and nothing should be said.
 */
export type Availability =
  | 'surely'
  | 'perhaps'
  /** Of a task that may fail without ending the run, or that a handler reads after a failure. */
  | 'failed'
  | 'later'
  | 'itself'
  | 'sibling'
  | 'other-branch'
  | 'handler'
  | 'disabled'
  | 'unknown'

/** Tells it of the order of lists, the dependencies of a Dag and the nesting (`FlowableUtils`, 0.23). */
export function availabilityOf(target: FlowTask, reader: FlowTask): Availability {
  if (isOff(reader)) return 'unknown'
  if (isOff(target)) return 'disabled'
  if (target === reader) return isRepeated(reader) || isLoop(reader) ? 'unknown' : 'itself'
  const [above, below] = [ownersOf(reader), ownersOf(target)]
  if (above.includes(target)) return 'unknown'
  if (below.includes(reader)) return reader.coreType !== null && !isLoop(reader) && !isRepeated(reader) ? 'later' : 'unknown'
  const [ofReader, ofTarget] = meeting([reader, ...above], [target, ...below])
  if (!ofReader || !ofTarget) return 'unknown'
  if (ofReader.list === ofTarget.list) return amongNeighbours(ofReader, ofTarget, target)
  return acrossLists(ofReader.list, ofTarget, ofReader)
}

/** True where the list continues after a failure. Tasks of plug-ins, scripts above all, may have outputs then. */
function mayFail({ node, coreType }: FlowTask): boolean {
  return coreType !== null && isTrue(childOf(node, 'allowFailure'))
}

/** The two tasks, at the same level, in which reader and target lie. */
function meeting(up: readonly FlowTask[], down: readonly FlowTask[]): readonly [FlowTask?, FlowTask?] {
  for (const one of up) {
    const other = down.find(({ list }) => list === one.list || list.owner === one.list.owner)
    if (other) return [one, other]
  }
  return []
}

function amongNeighbours(reader: FlowTask, target: FlowTask, whole: FlowTask): Availability {
  const { order } = reader.list
  if (order === 'sequence' && target.index < reader.index) return certainty(whole, target)
  if (order === 'graph' && reaches(reader, target)) return certainty(whole, target)
  if (order === 'unknown' || isRepeated(reader)) return 'unknown'
  if (order === 'sequence' || (order === 'graph' && reaches(target, reader))) return 'later'
  return 'sibling'
}

/** True where an entry of a Dag waits for another one, over others too. */
function reaches(from: FlowTask, to: FlowTask): boolean {
  const seen = new Set<FlowTask>()
  const waiting = [from]
  for (let task = waiting.pop(); task; task = waiting.pop()) {
    for (const { name } of task.dependsOn) {
      const next = task.list.tasks.find(({ id }) => id === name)
      if (next === to) return true
      if (next && !seen.has(next)) {
        seen.add(next)
        waiting.push(next)
      }
    }
  }
  return false
}

/** Inside an earlier group a branch or a condition may leave the target out. */
function certainty(target: FlowTask, group: FlowTask): Availability {
  const around = [target, ...ownersOf(target)]
  const inside = around.slice(0, around.indexOf(group) + 1)
  const isConditional = inside.some((task) => task.runIf !== null || (task !== group && task.list.role !== 'tasks'))
  if (isConditional) return 'perhaps'
  return inside.some(mayFail) ? 'failed' : 'surely'
}

function isFirst({ index, list }: FlowTask): boolean {
  return list.owner === null && index === 0
}

function acrossLists(reader: TaskList, ofTarget: FlowTask, level: FlowTask): Availability {
  const target = ofTarget.list
  // What comes first has run or failed itself; a clean-up of what was never started may well fail.
  if (handles(reader)) return reader.role === 'errors' && !isFirst(ofTarget) ? 'failed' : 'perhaps'
  if (isRepeated(level)) return 'unknown'
  if (handles(target)) return 'handler'
  return reader.role === 'branch' && target.role === 'branch' ? 'other-branch' : 'unknown'
}

function handles({ role }: TaskList): boolean {
  return role === 'errors' || role === 'finally' || role === 'afterExecution' || role === 'listeners'
}

function isOff(task: FlowTask): boolean {
  return task.isDisabled || ownersOf(task).some(({ isDisabled }) => isDisabled)
}

/** True inside a loop: what stands later has run in an earlier turn. Plug-ins may loop as well. */
function isRepeated(task: FlowTask): boolean {
  return ownersOf(task).some((owner) => isLoop(owner) || owner.coreType === null)
}

function isLoop({ coreType }: FlowTask): boolean {
  return coreType !== null && (loops.has(coreType) || coreType === 'flow.LoopUntil')
}
