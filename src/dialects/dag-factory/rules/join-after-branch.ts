import { defineRule } from '../../../engine/rule.ts'
import type { NodeKey, Pipeline, Task } from '../../../model/pipeline.ts'
import { quoted } from '../../../text/quote.ts'
import { dagsIn } from '../inspect.ts'
import { isBranch } from '../operators.ts'

/** Most dependencies that are followed in one DAG. */
const mostSteps = 20_000

export default defineRule({
  summary: 'A task after several branches must not need all of them',
  why: 'A branch skips what it does not choose. A task with the default trigger rule is skipped with the first skipped task before it, so it never runs.',
  remedy: 'Set `trigger_rule: none_failed_min_one_success` on the task.',
  severity: 'error',
  since: '0.1.0',
  *check({ pipeline }) {
    if (dagsIn(pipeline).length === 0) return
    for (const branch of pipeline.tasks.filter(({ action }) => isBranch(action.job))) {
      const choices = pipeline.tasks.filter(({ dependencies }) => dependencies.some(({ on }) => on === branch.key))
      if (choices.length < 2) continue
      const chosenBy = choicesBefore(pipeline, choices)
      for (const join of pipeline.tasks) {
        if (join.condition.state !== 'unset') continue
        const sides = join.dependencies.flatMap(({ on }) => (on === null ? [] : [chosenBy.get(on) ?? new Set<NodeKey>()]))
        const [one, other] = [...new Set(sides.flatMap((side) => (side.size === 1 ? [...side] : [])))]
        if (one === undefined || other === undefined) continue
        yield {
          at: { path: join.condition.at.path.length > 0 ? join.path : [], part: 'key' },
          message: `Task ${quoted(join.label)} needs both ${labelOf(pipeline, one)} and ${labelOf(pipeline, other)}, of which ${quoted(branch.label)} skips one: unless it takes both, ${quoted(join.label)} is always skipped`,
          subject: `${join.id} ${branch.id}`,
        }
      }
    }
  },
})

function labelOf({ nodes }: Pipeline, key: NodeKey): string {
  return quoted(nodes.get(key)?.label ?? '')
}

/** For each task the choices of a branch that it needs. A task with another trigger rule needs none. */
function choicesBefore(pipeline: Pipeline, choices: readonly Task[]): ReadonlyMap<NodeKey, ReadonlySet<NodeKey>> {
  const found = new Map<NodeKey, Set<NodeKey>>()
  const followers = followersIn(pipeline)
  let steps = 0
  for (const choice of choices) {
    const waiting: NodeKey[] = [choice.key]
    while (waiting.length > 0 && steps++ < mostSteps) {
      const key = waiting.pop() ?? ''
      const set = found.get(key) ?? new Set()
      if (set.has(choice.key)) continue
      found.set(key, set.add(choice.key))
      for (const follower of followers.get(key) ?? []) if (follower.condition.state === 'unset') waiting.push(follower.key)
    }
  }
  return found
}

function followersIn({ tasks }: Pipeline): ReadonlyMap<NodeKey, readonly Task[]> {
  const followers = new Map<NodeKey, Task[]>()
  for (const task of tasks)
    for (const { on } of task.dependencies) if (on !== null) followers.set(on, [...(followers.get(on) ?? []), task])
  return followers
}
