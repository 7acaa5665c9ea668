import { definePlatformRule } from '../../../engine/rule.ts'
import type { KnownConnection } from '../../../model/platform.ts'
import { closestTo } from '../../../text/closest.ts'
import { quoted } from '../../../text/quote.ts'
import { connectionPlaces } from './parts/connection-places.ts'

export default definePlatformRule({
  summary: 'Connections must exist in the workspace',
  why: 'A task whose connection does not exist is refused, or fails when it starts.',
  remedy: 'Copy the id from the connections page of the workspace, or create the connection before you merge the change.',
  severity: 'warning',
  since: '0.1.0',
  expertise: 'platform',
  *check({ pipeline, platform }) {
    const { connections } = platform
    if (!connections) return
    const ids = new Set(connections.map(({ id }) => id))
    for (const { path, text } of connectionPlaces(pipeline)) {
      const id = text.trim()
      if (id.includes('{{') || isDefault(id) || ids.has(id)) continue
      const subject = `connection ${id}`
      yield { at: { path }, message: `The workspace has no connection ${quoted(id)}${hintFor(id, connections)}`, subject }
    }
  },
})

/** `default_00000` stands for what every workspace has. */
function isDefault(id: string): boolean {
  return /^default_0{5}$/.test(id)
}

/** What was meant: a name in the place of an id, or a near miss. */
function hintFor(text: string, connections: readonly KnownConnection[]): string {
  const named = connections.filter(({ name }) => name === text)
  if (named.length === 1 && named[0]) return `; the connection of that name has the id ${quoted(named[0].id)}`
  const [near] = closestTo(
    text,
    connections.map(({ id }) => id),
    1,
  )
  return near === undefined ? '' : `; did you mean ${quoted(near)}?`
}
