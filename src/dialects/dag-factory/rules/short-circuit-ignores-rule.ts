import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { dagsIn } from '../inspect.ts'
import { isShortCircuit, mindsRules, ruleOf, shortCircuitCut } from '../states/scenarios.ts'
import { taskGraphOf } from '../states/task-graph.ts'

/** Rules that are written so that a task runs after a skipped one. */
const afterSkipped: ReadonlySet<string> = new Set([
  'all_done',
  'always',
  'none_failed',
  'none_failed_min_one_success',
  'all_skipped',
])

export default defineRule({
  summary: 'A short circuit skips tasks whatever their trigger rule',
  why: 'Where its function returns false, a short circuit skips every task below it. A task that cleans up or joins is skipped too, although its trigger rule lets it run after skipped tasks.',
  remedy: 'Set `ignore_downstream_trigger_rules: false` on the short circuit.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline }) {
    if (dagsIn(pipeline).length === 0) return
    const gates = pipeline.tasks.filter(({ action }) => isShortCircuit(action.job))
    if (gates.length === 0) return
    const graph = taskGraphOf(pipeline)
    for (const gate of gates) {
      if (mindsRules(gate)) continue
      for (const index of shortCircuitCut(graph, graph.tasks.indexOf(gate)).keys()) {
        const task = graph.tasks[index]
        if (!task || !afterSkipped.has(ruleOf(task))) continue
        yield {
          at: task.condition.at,
          message: `Short circuit ${quoted(gate.label)} skips task ${quoted(task.label)}, although its trigger rule is ${quoted(task.condition.value ?? '')}`,
          subject: 'task',
        }
      }
    }
  },
})
