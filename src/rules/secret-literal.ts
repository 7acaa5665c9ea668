import { defineDocumentRule } from '../engine/rule.ts'
import { quoted } from '../text/quote.ts'

export default defineDocumentRule({
  summary: 'Credentials live in connections, not in files',
  why: 'Whoever can read the repository, its forks or its history can use the credential, and removing the line does not take it back.',
  remedy: 'Revoke it, keep the new one in the connection or in an environment, and refer to it as `${{ ENV.NAME }}`.',
  severity: 'error',
  since: '0.1.0',
  expertise: 'platform',
  *check({ secrets, straySecrets }) {
    for (const { path, within, kind, name } of secrets) {
      yield {
        at: { path, within },
        message:
          name === null ? `The file holds what looks like ${kind}` : `The file holds what looks like ${kind} for ${quoted(name)}`,
        subject: `${kind} ${name ?? ''}`,
        ...(name !== null && { severity: 'warning' as const }),
      }
    }
    for (const { span, kind } of straySecrets)
      if (kind !== null) yield { at: { span }, message: `The file holds what looks like ${kind}`, subject: `${kind} outside` }
  },
})
