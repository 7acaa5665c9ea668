import type { Dag, DagNode } from './dag.ts'
import type { NodeTime } from './fan-out.ts'
import { median, rounded } from './metrics/quantile.ts'
import type { RunSample } from './samples.ts'
import { criticalUnits, type Schedule, scheduleOf, slackOf } from './schedule.ts'
import { type Plan, planOf } from './scheduling-units.ts'

/** Where a task stands in the order of execution, over the runs of its history. */
export interface TaskPosition {
  readonly task: string
  /** Share of runs in which it lay on the critical path. */
  readonly criticalShare: number
  /** Median of the seconds by which it could have ended later without the run ending later. */
  readonly slackSeconds: number
}

/** The chain of tasks that decides how long runs take. */
export interface CriticalPath {
  /** Runs it rests on: those that succeeded. */
  readonly runs: number
  /** Median of the longest chain, without what the orchestrator adds between tasks. */
  readonly makespanSeconds: number
  /** Keys of the tasks of the chain that was longest most often, first to last. */
  readonly path: readonly string[]
  readonly tasks: readonly TaskPosition[]
}

const nothing: NodeTime = { seconds: 0, items: [] }

/** Critical path, slack and makespan of a graph from runs that succeeded; null where there is a circle or no such run. */
export function criticalPathOf(dag: Dag, samples: readonly RunSample[]): CriticalPath | null {
  const plan = planOf(dag)
  const succeeded = samples.filter((sample) => sample.succeeded)
  if (!plan || succeeded.length === 0) return null
  const schedules = succeeded.map((sample) => scheduleOf(plan, (node) => ownTime(node, sample)))
  const paths = schedules.map((schedule) => criticalUnits(plan, schedule))
  return {
    runs: succeeded.length,
    makespanSeconds: rounded(median(schedules.map(({ makespan }) => makespan)) ?? 0),
    path: mostFrequent(plan, schedules, paths),
    tasks: positions(plan, schedules, paths),
  }
}

/** What a task took in this very run; nothing where it did not run. */
export function ownTime(node: DagNode, sample: RunSample): NodeTime {
  return (node.task === null ? undefined : sample.tasks.get(node.task)) ?? nothing
}

function positions(plan: Plan, schedules: readonly Schedule[], paths: readonly (readonly number[])[]): TaskPosition[] {
  const critical = plan.map(() => 0)
  // A unit that took no time in a run, for instance one that was skipped, made no one wait.
  for (const [run, path] of paths.entries()) {
    for (const unit of path) if ((schedules[run]?.seconds[unit] ?? 0) > 0) critical[unit] = (critical[unit] ?? 0) + 1
  }
  const slacks = schedules.map((schedule) => slackOf(plan, schedule))
  return plan.flatMap((unit, index) => {
    const criticalShare = rounded((critical[index] ?? 0) / schedules.length, 4)
    const slackSeconds = rounded(median(slacks.map((slack) => slack[index] ?? 0)) ?? 0)
    return unit.nodes.flatMap((node) => (node.task === null ? [] : [{ task: node.task, criticalShare, slackSeconds }]))
  })
}

function mostFrequent(plan: Plan, schedules: readonly Schedule[], paths: readonly (readonly number[])[]): string[] {
  const counts = new Map<string, { count: number; path: string[] }>()
  for (const [run, units] of paths.entries()) {
    const spent = units.filter((unit) => (schedules[run]?.seconds[unit] ?? 0) > 0)
    const path = spent.flatMap((unit) => plan[unit]?.nodes.flatMap((node) => node.task ?? []) ?? [])
    const key = path.join('\n')
    counts.set(key, { count: (counts.get(key)?.count ?? 0) + 1, path })
  }
  return [...counts.values()].reduce((best, next) => (next.count > best.count ? next : best), { count: 0, path: [] as string[] })
    .path
}
