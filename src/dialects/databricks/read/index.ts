import type { Dialect, Pipeline } from '../../../model/pipeline.ts'
import type { Project } from '../../dialect.ts'
import { type Bundle, type Job, jobsOf, readBundle } from './bundle.ts'
import { keyOf, pipelineOf } from './pipeline.ts'
import { resolvedPipeline } from './resolved-job.ts'
import type { Callees } from './tasks.ts'
import { under } from './value.ts'

const bundles = new WeakMap<Project, Map<string | undefined, Bundle>>()

/** The bundle of a project for a target, put together once. */
export function bundleOf(project: Project, variant?: string): Bundle {
  const known = bundles.get(project) ?? new Map<string | undefined, Bundle>()
  bundles.set(project, known)
  const bundle = known.get(variant) ?? readBundle(project, variant)
  known.set(variant, bundle)
  return bundle
}

/** The jobs of a project as pipelines. */
export function readJobs(dialect: Dialect, project: Project, variant?: string): readonly Pipeline[] {
  const bundle = bundleOf(project, variant)
  const callees = calleesOf(bundle)
  return jobsOf(bundle).map((job) => ({
    ...pipelineOf(dialect, job, callees),
    inVariants: () => inTargets(dialect, project, job),
  }))
}

/** A job in each target that has it, that of the job first. */
function inTargets(dialect: Dialect, project: Project, { key, bundle }: Job): readonly Pipeline[] {
  const others = project.variants.filter((target) => target !== bundle.target)
  const bundles = [bundle, ...others.map((target) => bundleOf(project, target))]
  return bundles.flatMap((one) => {
    const job = jobsByKey(one).get(key)
    return job ? [resolvedPipeline(dialect, job, calleesOf(one))] : []
  })
}

const jobs = new WeakMap<Bundle, ReadonlyMap<string, Job>>()

function jobsByKey(bundle: Bundle): ReadonlyMap<string, Job> {
  const known = jobs.get(bundle) ?? new Map(jobsOf(bundle).map((job) => [job.key, job]))
  jobs.set(bundle, known)
  return known
}

function calleesOf(bundle: Bundle): Callees {
  return {
    keyOf: (key) => {
      const raw = under(bundle.resources, 'jobs', key)
      return raw && keyOf({ document: raw.at.document, key })
    },
  }
}
