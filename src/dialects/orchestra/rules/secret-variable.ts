import { defineRule } from '../../../engine/rule.ts'
import type { Reference } from '../../../model/reference.ts'
import { together } from '../../../rules/parts/together.ts'
import { isSecretName } from '../../../text/secrets/secret.ts'
import { listNames } from '../../../text/wording.ts'

export default defineRule({
  summary: 'Credentials should be stored in connections, not in plain environment variables',
  why: 'An environment variable is plain text for everyone who can see the environment, and it appears in the parameters of every run.',
  remedy: 'Store the value in the connection of the task or in a vault, where only the task can read it.',
  severity: 'note',
  profile: 'strict',
  since: '0.1.0',
  about: ['variable-reference'],
  expertise: 'platform',
  *check({ pipeline }) {
    const reads = pipeline.references.filter(isSecretRead)
    const byName = [...new Map([...reads].reverse().map((read) => [read.name ?? '', read])).values()].reverse()
    yield* together(
      byName,
      ({ name }) => name ?? '',
      ([first, ...others]) => {
        const names = [first, ...others].map(({ name }) => name ?? '')
        return {
          at: { path: first.site.path, within: first.span },
          message: `${names.length === 1 ? 'Variable' : 'Variables'} ${listNames(names)} of the environment ${names.length === 1 ? 'probably contains a credential' : 'probably contain credentials'} as plain text`,
          subject: 'variables',
          related: others
            .slice(0, 9)
            .map(({ site, span }) => ({ at: { path: site.path, within: span }, message: 'is read here' })),
        }
      },
    )
  },
})

/** Access tokens that the product's own names speak of, such as a personal access token. */
const alsoSecret = /(?:^|_)PAT$/i

function isSecretRead({ context, name, site }: Reference): boolean {
  return (
    context === 'env' &&
    name !== null &&
    site.reader !== null &&
    !site.isCondition &&
    (isSecretName(name) || alsoSecret.test(name))
  )
}
