import { defineRule } from '../../../engine/rule.ts'
import { replaceScalar } from '../../../text/edit/scalar-edit.ts'
import { quoted } from '../../../text/quote.ts'
import { flowsOf } from '../read/pipeline.ts'

/** Words of a name that stand for a credential. */
const credential =
  /(?:^|_)(?:password|passwd|passphrase|token|secret|api_?key|access_?key|private_?key|client_?secret|credentials?)$/

export default defineRule({
  summary: 'Inputs for credentials should have the type SECRET',
  why: 'The value of a STRING input is stored with each execution and shown to everyone who may see it. A SECRET input is encrypted and masked.',
  remedy: "Set `type: SECRET`, or read the value with `secret('NAME')` and remove the input.",
  severity: 'warning',
  since: '0.1.0',
  expertise: 'platform',
  sources: ['https://kestra.io/docs/workflow-components/inputs'],
  *check({ pipeline }) {
    for (const flow of flowsOf(pipeline))
      for (const { id, type, path } of flow.inputs) {
        if (type !== 'STRING' || !credential.test(plainName(id))) continue
        const fix = replaceScalar(pipeline.document, [...path, 'type'], 'SECRET')
        yield {
          at: { path: [...path, 'type'] },
          message: `Input ${quoted(id)} holds a credential, but its type STRING shows the value in each execution`,
          subject: id,
          // Only a server with an encryption key has inputs of that type.
          ...(fix && { fix: { ...fix, safety: 'unsafe' as const } }),
        }
      }
  },
})

/** `api_key` for `apiKey`, `api-key` and `api.key`. */
function plainName(id: string): string {
  return id
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[-.]/g, '_')
    .toLowerCase()
}
