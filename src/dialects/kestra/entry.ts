import type { DialectEntry } from '../dialect.ts'
import { service } from './api/service.ts'
import { recogniseFlow } from './recognise.ts'

/** Flows of Kestra, before any is read. */
export const kestraEntry: DialectEntry = {
  id: 'kestra',
  service,
  recognise: recogniseFlow,
  load: async () => {
    const [{ kestra: reader }, { rules }] = await Promise.all([import('./index.ts'), import('./rules/index.ts')])
    return { reader, rules }
  },
}
