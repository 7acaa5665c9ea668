import type { DialectEntry } from '../dialect.ts'
import { service } from './api/service.ts'
import { claimedBy, defaultsAbove } from './project.ts'
import { recogniseDags } from './recognise.ts'

/** Loaded for files of any kind. */
export const dagFactoryEntry: DialectEntry = {
  id: 'dag-factory',
  service,
  recognise: recogniseDags,
  claims: claimedBy,
  readBeside: defaultsAbove,
  load: async () => {
    const [{ dagFactory }, { rules }] = await Promise.all([import('./index.ts'), import('./rules/index.ts')])
    return { reader: dagFactory, rules }
  },
}
