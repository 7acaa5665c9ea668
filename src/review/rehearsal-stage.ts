import { entryWith } from '../dialects/entries.ts'
import type { RehearsalRequest } from '../dialects/service.ts'
import type { Subject } from '../engine/lint-request.ts'
import type { Report } from '../engine/report.ts'
import type { Host } from '../host.ts'
import { quoted } from '../text/quote.ts'

/**
 * Rehearses the pipelines under review and tells what became of it, in sentences. Only after a review that has passed: what fails it
 * would fail or do harm when it runs. Nothing here changes the verdict.
 */
export async function rehearsalNotices(
  host: Host,
  request: RehearsalRequest,
  report: Report,
  subjects: readonly Subject[],
): Promise<readonly string[]> {
  if (report.verdict !== 'pass')
    return [`No rehearsal in ${quoted(request.wish.environment)} was started: the review has not passed.`]
  const pipelines = subjects.flatMap((subject) => subject.pipelines)
  const targets = pipelines.map((pipeline, index) => ({
    pipeline,
    repositoryPath: pipeline.document.source.path,
    history: report.pipelines[index]?.history ?? null,
  }))
  const rehearsals = await entryWith(request.access.dialect).service?.rehearsals?.()
  const told = (await rehearsals?.rehearse(host, request, targets)) ?? []
  return told.flatMap(({ sentences }) => sentences.join(' '))
}
