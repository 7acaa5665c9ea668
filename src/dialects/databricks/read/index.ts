import type { Dialect, Pipeline } from '../../../model/pipeline.ts'
import type { Project } from '../../dialect.ts'
import { type Bundle, jobsOf, readBundle } from './bundle.ts'
import { keyOf, pipelineOf } from './pipeline.ts'
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
  const callees = {
    keyOf: (key: string) => {
      const raw = under(bundle.resources, 'jobs', key)
      return raw && keyOf({ document: raw.at.document, key })
    },
  }
  return jobsOf(bundle).map((job) => pipelineOf(dialect, job, callees))
}
