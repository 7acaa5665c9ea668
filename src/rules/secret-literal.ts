import { defineDocumentRule } from '../engine/rule.ts'
import type { DialectFacts } from '../model/dialect.ts'
import { quoted } from '../text/quote.ts'

export default defineDocumentRule({
  summary: 'Credentials should be stored in connections, not in files',
  why: 'Everyone who can read the repository, its forks or its history can use the credential, and removing the line does not revoke it.',
  remedy: 'Revoke the credential, store the new one in the connection or in an environment variable, and refer to it.',
  severity: 'error',
  since: '0.1.0',
  expertise: 'platform',
  *check({ secrets, straySecrets, nearest }) {
    const advice = nearest && adviceIn(nearest)
    for (const { path, within, kind, name } of secrets) {
      yield {
        at: { path, within },
        message: name === null ? `Possible ${withoutArticle(kind)}` : `Possible ${withoutArticle(kind)} for ${quoted(name)}`,
        subject: `${kind} ${name ?? ''}`,
        ...(advice && { remedy: advice }),
        ...(name !== null && { severity: 'warning' as const }),
      }
    }
    for (const { span, kind } of straySecrets)
      if (kind !== null)
        yield {
          at: { span },
          message: `Possible ${withoutArticle(kind)}`,
          subject: `${kind} outside`,
          ...(advice && { remedy: advice }),
        }
  },
})

function adviceIn({ lookups, asExpression }: DialectFacts): string | undefined {
  const variable = lookups.env?.('NAME')
  if (variable === undefined) return undefined
  return `Revoke the credential, store the new one in the connection or in an environment, and refer to it as \`${asExpression(variable)}\`.`
}

function withoutArticle(kind: string): string {
  return kind.replace(/^an? /, '')
}
