import type { DagNode } from './dag.ts'
import { fanOutSeconds, type NodeTime } from './fan-out.ts'
import type { Plan, Unit } from './scheduling-units.ts'

/** When everything ends if everything starts as early as it may. */
export interface Schedule {
  readonly makespan: number
  readonly finish: readonly number[]
  readonly seconds: readonly number[]
}

/** Runs a plan with the given times. */
export function scheduleOf(plan: Plan, timeOf: (node: DagNode) => NodeTime): Schedule {
  const finish = plan.map(() => 0)
  const seconds = plan.map(() => 0)
  return { makespan: makespanOf(plan, timeOf, { finish, seconds }), finish, seconds }
}

/** When the last unit ends. When each unit ends, and what it takes, is written into lists that may be those of an earlier run. */
export function makespanOf(
  plan: Plan,
  timeOf: (node: DagNode) => NodeTime,
  { finish, seconds }: { readonly finish: number[]; readonly seconds?: number[] },
): number {
  let makespan = 0
  for (let at = 0; at < plan.length; at++) {
    const unit = plan[at] as Unit
    let end = 0
    for (const above of unit.upstream) end = Math.max(end, finish[above] ?? 0)
    const own = unitSeconds(unit, timeOf)
    end += own
    finish[at] = end
    if (seconds) seconds[at] = own
    makespan = Math.max(makespan, end)
  }
  return makespan
}

function unitSeconds(unit: Unit, timeOf: (node: DagNode) => NodeTime): number {
  const only = unit.nodes[0]
  if (unit.limit === null && only) return timeOf(only).seconds
  return fanOutSeconds(unit, unit.nodes.map(timeOf))
}

/** Seconds by which each unit could be later without the whole being later. */
export function slackOf(plan: Plan, schedule: Schedule): number[] {
  const latest = plan.map(() => schedule.makespan)
  for (let at = plan.length - 1; at >= 0; at--) {
    const mustStart = (latest[at] ?? 0) - (schedule.seconds[at] ?? 0)
    for (const above of plan[at]?.upstream ?? []) latest[above] = Math.min(latest[above] ?? 0, mustStart)
  }
  return latest.map((end, at) => Math.max(0, end - (schedule.finish[at] ?? 0)))
}

/** The longest chain of units, first to last: from the one that ends last, always back to what it waited for longest. */
export function criticalUnits(plan: Plan, schedule: Schedule): number[] {
  const path: number[] = []
  let at = schedule.finish.reduce((last, end, index) => (end > (schedule.finish[last] ?? 0) ? index : last), 0)
  while (plan[at]) {
    path.push(at)
    const upstream = plan[at]?.upstream ?? []
    if (upstream.length === 0) break
    at = upstream.reduce(
      (last, index) => ((schedule.finish[index] ?? 0) > (schedule.finish[last] ?? 0) ? index : last),
      upstream[0] ?? 0,
    )
  }
  return path.reverse()
}
