import { definePlatformRule } from '../engine/rule.ts'
import type { KnownConnection } from '../model/platform.ts'
import { quoted } from '../text/quote.ts'
import { connectionPlaces } from './parts/connection-places.ts'

const sentences: Readonly<Record<Exclude<KnownConnection['health'], 'unknown'>, (id: string) => string>> = {
  failed: (id) => `The platform could not sign in with connection ${id} when it last tried`,
  deprecated: (id) => `The platform calls connection ${id} deprecated`,
}

export default definePlatformRule({
  summary: 'The connections that a file names can sign in',
  why: 'A connection whose credentials are refused fails every task that uses it, whatever the task does.',
  remedy: 'Renew the credentials of the connection in the workspace, or name another one.',
  severity: 'warning',
  since: '0.1.0',
  dialects: ['orchestra'],
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
