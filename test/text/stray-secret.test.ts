import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../src/text/parse.ts'
import { secretsIn, straySecretsIn } from '../../src/text/secrets/document-secrets.ts'
import { hiddenIn, textWithoutSecrets } from '../../src/text/secrets/hidden.ts'
import { secretsInText } from '../../src/text/secrets/secret.ts'

/** Built at run time, so that no scanner takes this file for a leak. */
const token = `gh${'p_'}${'aB3dE6gH9'.repeat(4)}`
const begin = `-----BEGIN ${'PRIVATE KEY'}-----`
const end = `-----END ${'PRIVATE KEY'}-----`

describe('credentials outside of values', () => {
  it.each([
    ['a comment', `a: 1 # was ${token}\n`],
    ['a key', `opts:\n  ${token}: 1\n`],
    ['a text that cannot be read', `a: [b\nc: ${token}\n`],
  ])('are found in %s', (_, text) => {
    const document = parseDocument({ path: 'a.yml', text })
    const strays = straySecretsIn(document).map(({ span }) => text.slice(span.start, span.end))
    const values = secretsIn(document).map(({ within }) => within)
    expect([...strays, ...values].length).toBe(1)
  })

  it('are not counted again where they stand in a value', () => {
    expect(straySecretsIn(parseDocument({ path: 'a.yml', text: `a: use ${token}\nb: |\n  ${token}\n` }))).toEqual([])
  })
})

it('a private key is hidden to its end', () => {
  const text = `key: "${begin}\\nMIIEvQIBADAN\\n${end}"\nblock: |\n  ${begin}\n  MIIEvQIBADAN\n  ${end}\n  more\n`
  const document = parseDocument({ path: 'a.yml', text })
  const shown = textWithoutSecrets(document, hiddenIn(document, []))
  expect(shown).not.toContain('MIIEvQIBADAN')
  expect(shown).toContain('more')
  expect(shown.split('\n').length).toBe(text.split('\n').length)
})

it.each([
  ['curl -u svc:k9QmZt7RwX2p https://x.example.com', 'k9QmZt7RwX2p'],
  ['/v1/x?api_key=k9QmZt7RwX2p&day=1', 'k9QmZt7RwX2p'],
  ["alter user x identified by 'k9QmZt7RwX2p'", 'k9QmZt7RwX2p'],
  [`AccountName=x;AccountKey=${'aB3d'.repeat(20)}==`, `${'aB3d'.repeat(20)}==`],
])('%s gives away its secret', (text, value) => {
  expect(secretsInText('command', text).map(({ within }) => text.slice(within.start, within.end))).toEqual([value])
})

it.each(["select 1 from t where token = 'revoked'", 'docker run -u 1000:1000 image', 'PWD=/home/loader1'])(
  '%s gives away nothing',
  (text) => expect(secretsInText('command', text)).toEqual([]),
)

it('takes linear time for many keys that never end', () => {
  secretsInText('key', begin.repeat(30_000))
})
