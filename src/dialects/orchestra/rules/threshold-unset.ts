import { defineRule } from '../../../engine/rule.ts'
import type { Task } from '../../../model/pipeline.ts'
import { together } from '../../../rules/parts/together.ts'
import { quoted } from '../../../text/quote.ts'
import { isUnset } from '../../../text/tree.ts'
import { listNames } from '../../../text/wording.ts'
import { fieldIn } from './parts/keys.ts'

/** The one test whose thresholds have no default. */
const reconciliation = 'DATA_RECONCILIATION_MANUAL_QUERY'

export default defineRule({
  summary: 'Reconciliations should have an error threshold',
  why: 'A reconciliation by queries has no default threshold. Without one it always succeeds, and looks like a test that passes.',
  remedy: 'Set `error_threshold_expression`, such as `> 0`, in the parameters of the task.',
  severity: 'note',
  since: '0.1.0',
  about: ['test'],
  *check({ pipeline }) {
    const silent = pipeline.tasks.filter((task) => task.action.job === reconciliation && !task.paused && lacksThresholds(task))
    yield* together(
      silent,
      ({ key }) => key,
      (silent) => ({
        at: { path: silent[0].path, part: 'key' },
        message:
          silent.length === 1
            ? `Reconciliation ${quoted(silent[0].label)} has no threshold, so it never fails`
            : `Reconciliations without a threshold never fail: ${listNames(silent.map((task) => task.label))}`,
        subject: 'pipeline',
      }),
    )
  },
})

function lacksThresholds({ parameters }: Task): boolean {
  if (parameters?.kind !== 'map') return false
  return ['error_threshold_expression', 'warn_threshold_expression'].every((key) => isUnset(fieldIn(parameters, key)?.node))
}
