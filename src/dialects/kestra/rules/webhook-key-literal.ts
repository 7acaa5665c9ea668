import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { childOf } from '../../../text/tree.ts'
import { flowsOf } from '../read/pipeline.ts'
import { textIn } from '../read/setting.ts'

export default defineRule({
  summary: 'The key of a webhook should be a secret',
  why: 'The key is all that protects the address of the webhook: everyone who can read the repository or its history can start the flow.',
  remedy: "Write another key as a secret, and refer to it as `{{ secret('NAME') }}`.",
  severity: 'warning',
  since: '0.1.0',
  expertise: 'platform',
  sources: ['https://kestra.io/docs/workflow-components/triggers/webhook-trigger'],
  *check({ pipeline }) {
    for (const { triggers } of flowsOf(pipeline))
      for (const { coreType, node, path, id } of triggers) {
        const key = coreType === 'trigger.Webhook' ? childOf(node, 'key') : undefined
        const text = key && textIn(key)
        if (text === undefined || text.trim() === '' || /^<.*>$/.test(text)) continue
        yield {
          at: { path: [...path, 'key'], part: 'key' },
          message: `The key of webhook ${quoted(id ?? '')} is written in the file`,
          subject: id ?? '',
        }
      }
  },
})
