import { describe, expect, it } from 'vitest'
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

describe('the mask of a report', () => {
  it('looks at each text once, however deep the one lies that it changes', () => {
    let looks = 0
    const leaf = {
      get text() {
        looks++
        return 'the value is hidden-42-word here'
      },
    }
    let value: object = leaf
    for (let depth = 0; depth < 30; depth++) value = depth % 2 === 0 ? { below: value, beside: 'a' } : [value, 'b']
    const mask = credentialMask()
    mask.addValues(['hidden-42-word'])
    const told = mask.data({ value, kept: leaf })
    expect(JSON.stringify(told)).not.toContain('hidden-42-word')
    // Each of the two places is read, and once more where what stands beside a change is put together.
    expect(looks).toBeLessThanOrEqual(4)
  })
})
