import { defineRule } from '../../../engine/rule.ts'
import type { Pipeline } from '../../../model/pipeline.ts'
import { quoted } from '../../../text/quote.ts'
import { listNames } from '../../../text/wording.ts'
import { dagsIn } from '../inspect.ts'
import { isBranch } from '../operators.ts'
import { whereFollows } from '../states/scenarios.ts'
import { type TaskGraph, taskGraphOf } from '../states/task-graph.ts'

/** Most choices of one branch, and most branches of one DAG, that are played through. */
const mostChoices = 20
const mostBranches = 50

export default defineRule({
  summary: 'A task after several branches must not need all of them',
  why: 'A branch skips what it does not choose. A task with the default trigger rule is skipped with the first skipped task before it, so it never runs.',
  remedy: 'Set `trigger_rule: none_failed_min_one_success` on the task.',
  severity: 'error',
  since: '0.1.0',
  *check({ pipeline }) {
    if (dagsIn(pipeline).length === 0) return
    const branches = pipeline.tasks.filter(({ action }) => isBranch(action.job)).slice(0, mostBranches)
    if (branches.length === 0) return
    const graph = taskGraphOf(pipeline)
    for (const branch of branches)
      for (const { join, needed } of neverJoined(pipeline, graph, graph.tasks.indexOf(branch))) {
        const [task, names] = [graph.tasks[join], needed.map((index) => graph.tasks[index]?.label ?? '')]
        if (!task) continue
        const isPair = names.length === 2
        yield {
          at: { path: task.condition.at.path.length > 0 ? task.path : [], part: 'key' },
          message: `Task ${quoted(task.label)} needs ${isPair ? 'both' : 'all of'} ${listNames(names)}, of which ${quoted(branch.label)} skips ${isPair ? 'one' : 'some'}: unless it takes ${isPair ? 'both' : 'them all'}, ${quoted(task.label)} is always skipped`,
          subject: 'join',
        }
      }
  },
})

/** Tasks that run with no single choice of a branch and with several of them; what comes after such a task is not told. */
function* neverJoined(pipeline: Pipeline, graph: TaskGraph, branch: number) {
  const choices = graph.below[branch] ?? []
  if (choices.length < 2 || choices.length > mostChoices) return
  const runsWith = (followed: readonly number[]) => whereFollows(pipeline, branch, followed).mayRun
  const single = choices.map((choice) => runsWith([choice]))
  const never = new Set(graph.order.filter((index) => single.every((mayRun) => mayRun[index] === false)))
  const all = never.size === 0 ? [] : runsWith(choices)
  for (const join of graph.order) {
    if (!never.has(join) || all[join] !== true || graph.above[join]?.some((index) => never.has(index))) continue
    const needed = choices.reduce<readonly number[]>((left, choice) => {
      const rest = left.filter((one) => one !== choice)
      return rest.length > 0 && runsWith(rest)[join] === true ? rest : left
    }, choices)
    yield { join, needed }
  }
}
