import { defineRule } from '../../../engine/rule.ts'
import { together } from '../../../rules/parts/together.ts'
import { listNames } from '../../../text/wording.ts'
import { type ConnectionPlace, connectionPlaces } from './parts/connection-places.ts'
import { isPlaceholder } from './parts/placeholders.ts'

export default defineRule({
  summary: 'Connections must be written with their full id',
  why: 'Orchestra adds an underscore and five digits to the name of each connection. Without them the connection is not found: the file is refused or the task fails.',
  remedy: 'Copy the id from the connections page, for example `warehouse_12345`, or use `${{ ENV.NAME }}`.',
  severity: 'warning',
  since: '0.1.0',
  expertise: 'platform',
  *check({ pipeline }) {
    const bare = connectionPlaces(pipeline).filter(lacksSuffix)
    yield* together(
      bare,
      ({ text }) => text.trim(),
      (bare) => {
        const [first, ...others] = bare
        const names = [...new Set(bare.map(({ text }) => text.trim()))]
        return {
          at: { path: first.path },
          message: `${names.length === 1 ? 'Connection' : 'Connections'} ${listNames(names)} ${names.length === 1 ? 'lacks' : 'lack'} the underscore and five digits at the end of a connection id`,
          subject: 'connections',
          related: others.slice(0, 9).map(({ path }) => ({ at: { path }, message: 'lacks the digits too' })),
        }
      },
    )
  },
})

/** What is left to be filled in has a finding of its own. */
function lacksSuffix({ text }: ConnectionPlace): boolean {
  return !/_\d{5}$/.test(text.trim()) && !text.includes('{{') && !isPlaceholder(text)
}
