import { neighbourhoodOf } from '../changes/reach/neighbourhood.ts'
import { type Touched, touchedBy } from '../changes/reach/touched.ts'
import { withPipelines } from '../discover/subject.ts'
import { messageOf } from '../engine/errors.ts'
import type { Subject } from '../engine/lint-request.ts'
import type { NeighbourhoodPicture, PipelineSummary, Report } from '../engine/report.ts'
import type { Host } from '../host.ts'
import { drawingOf } from '../model/draw.ts'
import type { TaskMarks } from '../model/drawing.ts'
import { taskMarksOf } from '../model/history-marks.ts'
import type { Pipeline } from '../model/pipeline.ts'
import { type ExpectedSeconds, expectedOf } from '../schedule/durations.ts'
import { withNames } from '../schedule/identity.ts'
import { withoutSecrets } from '../text/secrets/secret.ts'
import { mostFollowed, radiiOf } from './radii.ts'

/** What the stage needs of the review so far. */
interface Sides {
  readonly before: readonly Subject[] | undefined
  readonly after: readonly Subject[]
}

/** Adds what depends on what the change touches. It decides on nothing: whatever goes wrong here is a sentence in the report. */
export async function addReach(host: Host, report: Report, { before, after }: Sides): Promise<Report> {
  if (!before) return report
  try {
    const told = summariesOf(report)
    const named = after.map((subject) =>
      withPipelines(
        subject,
        subject.pipelines.map((one) => withNames(one, told(one)?.names)),
      ),
    )
    const touched = touchedBy(before, named).slice(0, mostFollowed)
    if (touched.length === 0) return { ...report, blastRadius: [], neighbourhoods: [] }
    return { ...report, ...(await reachOf(host, told, touched, named)) }
  } catch (error) {
    return { ...report, notices: [...report.notices, `The blast radius is skipped because of an error: ${messageOf(error)}`] }
  }
}

/** The pipelines under review as the report tells of them, for a pipeline of the model. */
type Told = (pipeline: Pipeline) => PipelineSummary | undefined

function summariesOf({ pipelines }: Report): Told {
  const keyOf = (path: string, name: string) => JSON.stringify([path, name])
  const known = new Map(pipelines.map((one) => [keyOf(one.path, one.name), one] as const))
  return ({ document, name }) => known.get(keyOf(document.source.path, withoutSecrets(name)))
}

async function reachOf(host: Host, told: Told, touched: readonly Touched[], after: readonly Subject[]) {
  const pipelines = after.flatMap((subject) => subject.pipelines)
  const known = { now: host.now().getTime(), expected: expectedIn(told) }
  return {
    blastRadius: await radiiOf(host, touched, pipelines, known),
    neighbourhoods: touched.flatMap((one) => pictureOf(one, taskMarksOf(told(one.pipeline)?.history))),
  }
}

/** How long runs take, from the history in the report, else from what the team expects. */
function expectedIn(told: Told): ExpectedSeconds {
  return (pipeline) => {
    const [environment] = told(pipeline)?.history?.environments ?? []
    const { p50 = null, p95 = null, max = null } = environment?.durationSeconds ?? {}
    const slow = p95 ?? max
    if (environment && p50 !== null && slow !== null) return { p50, p95: slow, n: environment.succeeded }
    return expectedOf(pipeline, null)
  }
}

function pictureOf(touched: Touched, marks: TaskMarks): readonly NeighbourhoodPicture[] {
  const found = neighbourhoodOf(touched)
  if (!found) return []
  const drawing = drawingOf(found.sketch, { show: withoutSecrets, marks })
  const { pipeline } = touched
  return [{ path: pipeline.document.source.path, pipeline: withoutSecrets(pipeline.name), drawing, rest: found.rest }]
}
