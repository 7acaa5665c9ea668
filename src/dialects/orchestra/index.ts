import { type DialectReader, eachAlone } from '../dialect.ts'
import { orchestraDialect } from './dialect.ts'
import { readPipelines } from './read.ts'
import { recogniseOrchestra } from './recognise.ts'
import { validatePipeline } from './validate.ts'

/** Pipelines of Orchestra (getorchestra.io), `version: v1`. */
export const orchestra: DialectReader = {
  ...orchestraDialect,
  service: {
    rows: async () => (await import('./api/rows.ts')).rows,
    history: async () => (await import('./api/history-source.ts')).historySource,
    lookups: async () => (await import('./api/lookups.ts')).openLookups,
    live: async () => (await import('./live/stage.ts')).liveChecks,
    rehearsals: async () => (await import('./live/rehearsals.ts')).rehearsals,
  },
  editor: async () => (await import('./editor/index.ts')).orchestraEditor,
  recognise: recogniseOrchestra,
  projectsIn: eachAlone,
  validate: ({ documents: [document] }) => validatePipeline(document),
  read: ({ documents: [document] }) => readPipelines(document),
}
