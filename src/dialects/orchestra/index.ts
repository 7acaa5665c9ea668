import { type DialectReader, eachAlone } from '../dialect.ts'
import { orchestraDialect } from './dialect.ts'
import { readPipelines } from './read.ts'
import { recogniseOrchestra } from './recognise.ts'
import { service } from './service.ts'
import { validatePipeline } from './validate.ts'

/** Pipelines of Orchestra (getorchestra.io), `version: v1`. */
export const orchestra: DialectReader = {
  ...orchestraDialect,
  service,
  editor: async () => (await import('./editor/index.ts')).orchestraEditor,
  recognise: recogniseOrchestra,
  projectsIn: eachAlone,
  dialect: orchestraDialect,
  isSelfContained: true,
  validate: ({ documents: [document] }) => validatePipeline(document),
  read: ({ documents: [document] }) => readPipelines(document),
}
