import { sentenceOf } from '../changes/change.ts'
import { byGravity, countRisks, countStatuses, type Difference, gravestOf } from '../changes/difference.ts'
import { jsonText } from './safe.ts'

/** The differences for programs: `schemas/diff.schema.json` says what is in it. */
export function diffJson({ base, head, compared, pipelines, blastRadius }: Difference): string {
  return jsonText({
    version: 1,
    base,
    head,
    summary: { compared, ...countStatuses(pipelines), risks: countRisks(pipelines) },
    pipelines: pipelines.map((one) => ({
      path: one.path,
      previousPath: one.previousPath,
      pipeline: one.pipeline,
      status: one.status,
      risk: gravestOf(one),
      lines: one.lines,
      changes: byGravity(one.changes).map((change) => ({
        kind: change.kind,
        text: sentenceOf(change),
        subject: change.subject === '' ? null : change.subject,
        risk: change.risk,
        reasons: change.reasons,
        from: change.from,
        to: change.to,
        names: change.names,
        ...(change.variants && { variants: change.variants }),
      })),
    })),
    blastRadius,
  })
}
