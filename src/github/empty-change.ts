import type { Report } from '../engine/report.ts'
import { informationUri, version } from '../project.ts'
import type { Session } from './before-review.ts'
import { provenanceOf, writePaths } from './deliver.ts'
import type { Runner } from './runner.ts'

/**
 * The files of a change that has nothing to review. The SARIF log has no results, because a ruleset of code scanning waits for one, and no
 * catalogue of rules: most pull requests touch no pipeline, and loading the rules would take longer than all the rest.
 */
export async function writeEmptyFiles({ context }: Pick<Session, 'context'>, runner: Runner, report: Report): Promise<void> {
  const { renderJson } = await import('../render/json.ts')
  const { renderSarif } = await import('../render/sarif.ts')
  const log = renderSarif(report, { version, informationUri, rules: [], provenance: provenanceOf(context) })
  const [json, sarif] = await Promise.all([runner.save('report.json', renderJson(report)), runner.save('report.sarif', log)])
  writePaths(runner, { report: json, sarif })
}
