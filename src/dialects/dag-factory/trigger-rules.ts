import { type Outcome, outcomes } from '../../model/dialect.ts'

export interface TriggerRule {
  readonly join: 'all' | 'any'
  readonly accepts: readonly Outcome[]
}

const failed: readonly Outcome[] = ['failure', 'timeout']
const notFailed: readonly Outcome[] = ['success', 'warning', 'skipped']

/** How upstream tasks must end for a task to start (Airflow 3.3, `airflow.task.trigger_rule`). */
const rules: Readonly<Record<string, TriggerRule>> = {
  all_success: { join: 'all', accepts: ['success', 'warning'] },
  all_failed: { join: 'all', accepts: failed },
  all_done: { join: 'all', accepts: outcomes },
  all_done_min_one_success: { join: 'all', accepts: outcomes },
  all_done_setup_success: { join: 'all', accepts: outcomes },
  one_success: { join: 'any', accepts: ['success', 'warning'] },
  one_failed: { join: 'any', accepts: failed },
  one_done: { join: 'any', accepts: ['success', 'warning', ...failed] },
  none_failed: { join: 'all', accepts: notFailed },
  none_failed_min_one_success: { join: 'all', accepts: notFailed },
  none_skipped: { join: 'all', accepts: ['success', 'warning', ...failed] },
  all_skipped: { join: 'all', accepts: ['skipped'] },
  always: { join: 'all', accepts: outcomes },
}

/** Names that Airflow 3 refuses, with those that mean the same. */
export const removedRules: Readonly<Record<string, string>> = {
  dummy: 'always',
  none_failed_or_skipped: 'none_failed_min_one_success',
}

export const ruleNames: readonly string[] = Object.keys(rules)

/** What a trigger rule means; undefined for one that Airflow does not know. */
export function ruleNamed(name: string): TriggerRule | undefined {
  return rules[removedRules[name] ?? name]
}
