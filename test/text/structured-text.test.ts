import { expect, it } from 'vitest'
import { credentialMask } from '../../src/text/secrets/credential-mask.ts'

const secret = `pa$$w0rd'"Zq7Lm2`

function masks() {
  const credentials = credentialMask()
  credentials.learn(`--password "tr0ub4dor3-and-more"`)
  credentials.addValues([secret])
  return credentials
}

it('masks the texts of JSON, and no name of a member', () => {
  const shown = masks().output(JSON.stringify({ 'tr0ub4dor3-and-more': `is tr0ub4dor3-and-more`, b: [secret] }))
  expect(JSON.parse(shown)).toEqual({ 'tr0ub4dor3-and-more': 'is •••••', b: ['•••••'] })
})

it('masks the texts and attributes of XML, as they are read', () => {
  const shown = masks().output(`<svg aria-label="tr0ub4dor3-and-more"><text>a &#38; pa$$w0rd&#39;&#34;Zq7Lm2</text></svg>`)
  expect(shown).toBe('<svg aria-label="•••••"><text>a &#38; •••••</text></svg>')
})

it('leaves a report as it is whose facts are masked', () => {
  const text = JSON.stringify({ $schema: 'tr0ub4dor3-and-more' })
  expect(masks().report(text)).toBe(text)
})
