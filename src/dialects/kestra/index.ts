import { type DialectReader, eachAlone } from '../dialect.ts'
import { service } from './api/service.ts'
import { kestraDialect } from './dialect.ts'
import { readFlows } from './read/index.ts'
import { recogniseFlow } from './recognise.ts'
import { validateFlows } from './validate.ts'

/** Flows of Kestra, one or several in a file. */
export const kestra: DialectReader = {
  ...kestraDialect,
  service,
  recognise: recogniseFlow,
  projectsIn: eachAlone,
  validate: validateFlows,
  read: (project) => readFlows(kestraDialect, project),
}
