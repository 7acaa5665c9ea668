import type { DialectEntry } from '../dialect.ts'
import { service } from './api/service.ts'
import { claimedBy } from './project.ts'
import { recogniseBundle } from './recognise.ts'

/** Bundles of Databricks, before any is read. */
export const databricksEntry: DialectEntry = {
  id: 'databricks',
  service,
  recognise: recogniseBundle,
  claims: claimedBy,
  load: async () => {
    const [{ databricks: reader }, { rules }] = await Promise.all([import('./index.ts'), import('./rules/index.ts')])
    return { reader, rules }
  },
}
