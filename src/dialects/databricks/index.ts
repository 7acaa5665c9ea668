import type { DialectReader } from '../dialect.ts'
import { service } from './api/service.ts'
import { databricksDialect } from './dialect.ts'
import { claimedBy, projectsIn } from './project.ts'
import { bundleOf, readJobs } from './read/index.ts'
import { filesNamedIn } from './read/named-files.ts'
import { recogniseBundle } from './recognise.ts'
import { validateBundle } from './validate.ts'

/** Declarative Automation Bundles of Databricks, formerly Asset Bundles: the jobs of their files. */
export const databricks: DialectReader = {
  ...databricksDialect,
  service,
  recognise: recogniseBundle,
  claims: claimedBy,
  projectsIn,
  validate: validateBundle,
  namedFiles: (project) => filesNamedIn(bundleOf(project)),
  read: (project, variant) => readJobs(databricksDialect, project, variant),
}
