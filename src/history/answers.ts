import type { Baseline } from '../model/baseline.ts'
import type { PipelineHistory, Prediction } from '../model/history.ts'
import type { Pipeline } from '../model/pipeline.ts'
import { count, roughDuration } from '../text/wording.ts'
import { dagFromPipeline } from './dag-from-pipeline.ts'
import { currentSamples, type EnvironmentEvidence, evidenceOf, type PipelineEvidence } from './evidence.ts'
import { historyOf, recoveriesOf } from './history.ts'
import { noHistory } from './no-history.ts'
import { predict } from './prediction.ts'
import type { PipelineRecord } from './records.ts'
import { areKnownByName, resolvePipeline } from './resolve.ts'
import { ruleBaseline } from './rule-baseline.ts'
import type { Snapshot } from './snapshot.ts'
import type { WantedPipeline } from './source.ts'

/** What was read from somewhere, and what could not be had. */
export interface HistorySource {
  readonly snapshot: Snapshot
  readonly calls: number
  readonly missing: readonly string[]
}

/** One pipeline under review, with its version before the change. */
export interface HistorySubject {
  readonly pipeline: Pipeline
  /** Null for a new pipeline; the same one where nothing is compared. */
  readonly before: Pipeline | null
  /** Path of its file from the root of the repository. */
  readonly repositoryPath: string
}

export interface HistoryQuestion {
  readonly repository: string | null
  readonly nowMs: number
  readonly days: number
}

/** What history says of one pipeline: for the report, and for rules. */
export interface PipelineAnswer {
  /** How the service names it; null where it is not registered or not known. */
  readonly names: { readonly id: string; readonly alias: string | null } | null
  readonly history: PipelineHistory
  readonly baseline: Baseline | null
  readonly evidence: PipelineEvidence | null
}

/** Asks a snapshot about pipelines. Pure: the same snapshot, pipelines and question give the same answers, by pipeline key. */
export function answerFrom(
  source: HistorySource,
  subjects: readonly HistorySubject[],
  question: HistoryQuestion,
): ReadonlyMap<string, PipelineAnswer> {
  return new Map(subjects.map((subject) => [subject.pipeline.key, answerOne(source, subject, question)]))
}

/** The same answer for every pipeline, where nothing could be read. */
export function answerNone(
  subjects: readonly HistorySubject[],
  reason: string,
  calls: number,
): ReadonlyMap<string, PipelineAnswer> {
  return new Map(subjects.map(({ pipeline }) => [pipeline.key, silent(noHistory('unavailable', reason, calls))]))
}

/** Ids of the pipelines that are wanted, of those that the workspace has. */
export function wantedIds(
  records: readonly PipelineRecord[],
  subjects: readonly HistorySubject[],
  repository: string | null,
): readonly string[] {
  return subjects.flatMap((subject) => {
    const found = resolve(records, subject, repository)
    return found.status === 'found' ? [found.pipeline.id] : []
  })
}

/** What of a subject finds it in a service. */
export function wantedOf({ pipeline }: HistorySubject): WantedPipeline {
  return { name: registeredNameOf(pipeline), id: pipeline.id }
}

/** The name that a service has for a pipeline; null where it is not known before it is deployed. */
function registeredNameOf({ name, registeredName }: Pipeline): string | null {
  return registeredName === undefined ? name : registeredName
}

function silent(history: PipelineHistory): PipelineAnswer {
  return { names: null, history, baseline: null, evidence: null }
}

function resolve(records: readonly PipelineRecord[], { pipeline, repositoryPath }: HistorySubject, repository: string | null) {
  const named = pipeline.id ?? (areKnownByName(records) ? null : pipeline.alias)
  const name = registeredNameOf(pipeline)
  return resolvePipeline(records, {
    repository,
    service: pipeline.dialect.title,
    path: repositoryPath,
    noun: pipeline.dialect.words.pipeline,
    ...(name !== null && { name }),
    ...(named !== null && { mapping: new Map([[repositoryPath, named]]) }),
  })
}

function answerOne(source: HistorySource, subject: HistorySubject, { repository, nowMs, days }: HistoryQuestion): PipelineAnswer {
  const { snapshot, calls, missing } = source
  const found = resolve(snapshot.pipelines, subject, repository)
  if (found.status !== 'found') return silent(noHistory('not-registered', found.reason, calls))
  const today = subject.before ?? subject.pipeline
  const evidence = evidenceOf(snapshot, found.pipeline, { nowMs, days, dag: dagFromPipeline(today), taskIds: idsInFile(today) })
  const prediction = predictionFor(subject, evidence)
  return {
    names: { id: found.pipeline.id, alias: found.pipeline.alias },
    history: historyOf(evidence, { calls, missing, prediction }),
    baseline: ruleBaseline(evidence, subject.pipeline.promises),
    evidence,
  }
}

/** What the file calls tasks that runs know by another id. */
function idsInFile({ tasks }: Pipeline): ReadonlyMap<string, string> {
  return new Map(tasks.flatMap(({ id, runId }) => (runId === undefined ? [] : [[runId, id] as const])))
}

/** From the environment with most runs. */
function predictionFor({ pipeline, before }: HistorySubject, evidence: PipelineEvidence): Prediction | null {
  const [environment] = evidence.environments
  if (!environment) return null
  const recoveries = recoveriesOf(environment)
  const prediction = predict({
    environment: environment.name,
    samples: currentSamples(environment),
    before: before && dagFromPipeline(before, recoveries),
    after: dagFromPipeline(pipeline, recoveries),
    slaSeconds: pipeline.promises.maxSeconds,
  })
  return prediction && { ...prediction, notes: [...prediction.notes, ...outlierNotes(environment)] }
}

/** Runs that stand out are part of the numbers; they are named so that no one takes them for a trend. */
function outlierNotes({ outliers, judged }: EnvironmentEvidence): readonly string[] {
  const newest = outliers.at(-1)
  if (!newest) return []
  const stand = outliers.length === 1 ? 'stands' : 'stand'
  const day = newest.createdAt.slice(0, 10)
  return [`${outliers.length} of ${count(judged, 'run')} ${stand} out, last on ${day} with ${roughDuration(newest.seconds)}`]
}
