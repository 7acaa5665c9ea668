import type { Account } from '../engine/account.ts'
import { mostReportBytes, type Provenance, type Report } from '../engine/report.ts'
import { log, own } from '../render/safe.ts'
import type { Start } from './before-review.ts'
import type { ReviewContext } from './context.ts'
import type { Runner } from './runner.ts'
import type { Renderers } from './session.ts'

/** The report of a change that touches nothing. */
export function emptyReport(threshold: Report['threshold'], account?: Account): Report {
  const summary = { files: 0, pipelines: 0, tasks: 0, errors: 0, warnings: 0, notes: 0, suppressed: 0 }
  return {
    version: 1,
    verdict: 'pass',
    threshold,
    summary,
    comparison: null,
    changes: [],
    ...(account && { account }),
    findings: [],
    pipelines: [],
    notices: [],
    skipped: [],
    crashed: [],
  }
}

type Paths = Readonly<Partial<Record<'report' | 'sarif' | 'markdown', string | undefined>>>

/** The outputs that say what came of the review: one word and numbers. Written before anything that could fail. */
export function writeCounts(runner: Runner, { verdict, summary }: Report): void {
  runner.output('verdict', verdict)
  runner.output('errors', String(summary.errors))
  runner.output('warnings', String(summary.warnings))
  runner.output('notes', String(summary.notes))
}

/** The outputs that name files of ours. */
export function writePaths(runner: Runner, paths: Paths): void {
  runner.output('report', paths.report ?? '')
  runner.output('sarif', paths.sarif ?? '')
  runner.output('markdown', paths.markdown ?? '')
}

/** The head of the event: a merge commit that GitHub makes for a check is gone soon after. */
export function provenanceOf({ serverUrl, owner, repo, headSha, head, branch }: ReviewContext): Provenance {
  const named = head?.branch ?? branch
  return {
    repositoryUri: `${serverUrl}/${encodeURIComponent(owner)}/${encodeURIComponent(repo)}`,
    ...(headSha !== '' && { revisionId: headSha }),
    ...(named !== null && named !== undefined && { branch: named }),
  }
}

const tooLarge = own`the JSON report is larger than the 32 MiB that the input "fork-report" reads.`

/** All that needs no network: annotations and text in the log, files, outputs, the summary of the job. */
export async function writeReport(
  { host, context }: Pick<Start, 'host' | 'context'>,
  runner: Runner,
  render: Renderers,
  report: Report,
): Promise<void> {
  host.out(render.annotations(report))
  const summary = render.summary(report, provenanceOf(context))
  const text = render.json(report)
  if (Buffer.byteLength(text) > mostReportBytes) host.out(`${log`Note: ${tooLarge}`}\n`)
  const [json, sarif, markdown] = await Promise.all([
    runner.save('report.json', text),
    runner.save('report.sarif', render.sarif(report, provenanceOf(context))),
    runner.save('report.md', summary),
  ])
  writePaths(runner, { report: json, sarif, markdown })
  await runner.summary(summary)
}
