import type { DialectEntry } from '../dialect.ts'
import { recogniseOrchestra } from './recognise.ts'
import { service } from './service.ts'

/** Pipelines of Orchestra, before any is read. */
export const orchestraEntry: DialectEntry = {
  id: 'orchestra',
  service,
  recognise: recogniseOrchestra,
  load: async () => {
    const [{ orchestra: reader }, { rules }] = await Promise.all([import('./index.ts'), import('./rules/index.ts')])
    return { reader, rules }
  },
}
