import type { DialectReader } from '../dialect.ts'
import { service } from './api/service.ts'
import { dagFactoryDialect } from './dialect.ts'
import { claimedBy, projectsIn } from './project.ts'
import { readDags } from './read/pipeline.ts'
import { recogniseDags } from './recognise.ts'
import { validateDags } from './validate.ts'

/** DAGs of Airflow that dag-factory builds of YAML. */
export const dagFactory: DialectReader = {
  ...dagFactoryDialect,
  service,
  recognise: recogniseDags,
  claims: claimedBy,
  projectsIn,
  validate: validateDags,
  read: (project) => readDags(dagFactoryDialect, project),
}
