import type { Pipeline } from '../../model/pipeline.ts'
import type { Place } from '../../text/document.ts'
import { childOf, textOf } from '../../text/tree.ts'
import type { Project } from '../dialect.ts'
import { kindsIn } from './kinds.ts'
import { decidersIn } from './project.ts'
import type { Bundle, Job } from './read/bundle.ts'
import { jobOf } from './read/pipeline.ts'
import { placeOf } from './read/setting.ts'
import { tasksIn } from './read/sites.ts'
import { type MapValue, textIn, under, type Value } from './read/value.ts'

/** A task of a job, as the target has it. */
export interface JobTask {
  readonly id: string
  readonly value: MapValue
  readonly kind: string | undefined
  /** True for the task of a loop. */
  readonly isInner: boolean
}

/** The tasks of a job and those of its loops. */
export function jobTasks(job: Job): readonly JobTask[] {
  return tasksIn(job).flatMap((value) => {
    const own = { id: textIn(under(value, 'task_key')) ?? '', value, kind: kindsIn(value)[0], isInner: false }
    const inner = under(value, 'for_each_task', 'task')
    if (inner?.kind !== 'map') return [own]
    return [own, { id: textIn(under(inner, 'task_key')) ?? own.id, value: inner, kind: kindsIn(inner)[0], isInner: true }]
  })
}

/** The jobs of a pipeline: one, or none for a pipeline that was not read from a bundle. */
export function jobsIn(pipeline: Pipeline): readonly Job[] {
  const job = jobOf(pipeline)
  return job ? [job] : []
}

/** The projects that pipelines were read from, each once. */
export function projectsOf(pipelines: readonly Pipeline[]): readonly Project[] {
  return [...new Set(pipelines.flatMap((pipeline) => jobsIn(pipeline).map(({ bundle }) => bundle.project)))]
}

/** Their bundles, each once. */
export function bundlesOf(pipelines: readonly Pipeline[]): readonly Bundle[] {
  return [...new Set(pipelines.flatMap((pipeline) => jobsIn(pipeline).map(({ bundle }) => bundle)))]
}

/** Where a value is written. */
export function placeIn(job: Job, value: Value, part?: Place['part']): Place {
  return placeOf(value.at, job.document, part)
}

/** Where a key of a value is written, or would be. */
export function keyPlace(job: Job, holder: MapValue, key: string): Place {
  const at = holder.entries.get(key)?.at ?? { document: holder.at.document, path: [...holder.at.path, key] }
  return placeOf(at, job.document, 'key')
}

/** Each text below a value, with its references, in the order of the text. */
export function* textsIn(
  value: Value | undefined,
  key = '',
): Iterable<{ readonly text: string; readonly value: Value; readonly key: string }> {
  if (value?.kind === 'map') for (const [name, entry] of value.entries) yield* textsIn(entry, name)
  else if (value?.kind === 'list') for (const item of value.items) yield* textsIn(item, key)
  else if (value?.kind === 'unknown') yield { text: value.text, value, key }
  else if (value?.kind === 'scalar' && typeof value.value === 'string') yield { text: value.value, value, key }
}

/** The targets with `mode: development`. */
export function developmentTargetsOf({ bundle: { project } }: Job): readonly string[] {
  return project.variants.filter((target) =>
    decidersIn(project).some(({ root }) => textOf(childOf(childOf(childOf(root, 'targets'), target), 'mode')) === 'development'),
  )
}
