import { definePlatformRule } from '../../../engine/rule.ts'
import type { KnownConnection } from '../../../model/platform.ts'
import { quoted } from '../../../text/quote.ts'
import { connectionPlaces } from './parts/connection-places.ts'

const sentences: Readonly<Record<Exclude<KnownConnection['health'], 'unknown'>, (id: string) => string>> = {
  failed: (id) => `The last sign-in with connection ${id} failed`,
  deprecated: (id) => `Connection ${id} is deprecated`,
}

export default definePlatformRule({
  summary: 'Connections should be able to sign in',
  why: 'Every task that uses a connection with rejected credentials fails.',
  remedy: 'Renew the credentials of the connection in the workspace, or use another connection.',
  severity: 'warning',
  since: '0.1.0',
  expertise: 'platform',
  *check({ pipeline, platform }) {
    const byId = new Map(platform.connections?.map((connection) => [connection.id, connection]))
    const told = new Set<string>()
    for (const { path, text } of connectionPlaces(pipeline)) {
      const found = byId.get(text.trim())
      if (!found || found.health === 'unknown' || told.has(found.id)) continue
      told.add(found.id)
      yield { at: { path }, message: sentences[found.health](quoted(found.id)), subject: `connection ${found.id}` }
    }
  },
})
