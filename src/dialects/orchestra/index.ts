import type { Document } from '../../text/document.ts'
import type { DialectReader } from '../dialect.ts'
import { orchestraDialect } from './dialect.ts'
import { readPipelines } from './read.ts'
import { recogniseOrchestra } from './recognise.ts'
import { validatePipeline } from './validate.ts'

/** Pipelines of Orchestra (getorchestra.io), `version: v1`. */
export const orchestra: DialectReader = {
  ...orchestraDialect,
  recognise: recogniseOrchestra,
  validate: (document: Document) => validatePipeline(document),
  read: readPipelines,
}
