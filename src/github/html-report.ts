import type { Report } from '../engine/report.ts'
import { reportHtml } from '../report/html.ts'
import { credentialMask } from '../text/secrets/credential-mask.ts'
import type { Start } from './before-review.ts'
import { provenanceOf } from './deliver.ts'
import type { Runner } from './runner.ts'
import type { ActionReview } from './session.ts'

/** Writes the HTML report beside the other files, and names it in the output `html`. */
export async function writeHtml(
  { host, context }: Pick<Start, 'host' | 'context'>,
  runner: Runner,
  report: Report,
  material: ActionReview['material'],
): Promise<void> {
  const title = `${context.owner}/${context.repo}`
  const source = provenanceOf(context)
  const dbt = await material.dbtReaches()
  const text = reportHtml({ ...material, dbt, report, now: host.now(), source, title }, host.credentials ?? credentialMask())
  runner.output('html', (await runner.save('report.html', text)) ?? '')
}
