import type { Document } from '../../text/document.ts'
import type { Dialect } from '../dialect.ts'
import { readPipelines } from './read.ts'
import { recogniseOrchestra } from './recognise.ts'
import { validatePipeline } from './validate.ts'

/** Pipelines of Orchestra (getorchestra.io), `version: v1`. */
export const orchestra: Dialect = {
  id: 'orchestra',
  title: 'Orchestra',
  recognise: recogniseOrchestra,
  validate: (document: Document) => validatePipeline(document),
  read: readPipelines,
}
