import { docsOf } from '../project.ts'
import { rules } from './index.ts'

/** What SARIF and other catalogues say of every rule. */
export function ruleHelp() {
  return Object.entries(rules).map(([id, { formerIds = [], summary, why, remedy, severity }]) => ({
    id,
    formerIds,
    summary,
    why,
    remedy,
    severity,
    docs: docsOf(id),
  }))
}
