import { describe, expect, it } from 'vitest'
import { parseDocument } from '../../src/text/parse.ts'
import { secretsIn } from '../../src/text/secrets/document-secrets.ts'
import { isSecretName, secretsInText } from '../../src/text/secrets/secret.ts'

/** Built at run time, so that no scanner takes this file for a leak. */
const fake = (prefix: string, length: number, letters = 'aB3dE6gH9') => prefix + letters.repeat(60).slice(0, length)

describe('known shapes', () => {
  it.each([
    ['an AWS access key', fake('AK' + 'IA', 16, 'AB3DE6GH9')],
    ['a GitHub token', fake('gh' + 'p_', 36)],
    ['a GitHub token', fake('github' + '_pat_', 60)],
    ['a GitLab token', fake('gl' + 'pat-', 20)],
    ['a Slack token', fake('xo' + 'xb-', 30)],
    ['a Slack webhook address', fake('https://hooks.' + 'slack.com/services/', 30)],
    ['a Google API key', fake('AI' + 'za', 35)],
    ['a Databricks token', fake('da' + 'pi', 32, 'ab12cd34')],
    ['a JSON web token', `${fake('e' + 'yJ', 20)}.${fake('e' + 'yJ', 20)}.${fake('', 20)}`],
    ['a private key', '-----BEGIN RSA ' + 'PRIVATE KEY-----'],
    ['a password in an address', 'postgres://loader:' + 'correct9horse@db.example.com/x'],
    ['a bearer token', `Authorization: Bearer ${fake('', 32)}`],
  ])('%s is found anywhere in a text', (kind, value) => {
    const found = secretsInText('statement', `before ${value} after`)
    expect(found.map((secret) => secret.kind)).toEqual([kind])
  })
})

describe('telling names', () => {
  it.each(['password', 'DB_PASSWORD', 'apiKey', 'api-key', 'client_secret', 'accessKey', 'SNOWFLAKE_PRIVATE_KEY', 'auth_token'])(
    '%s bears a secret',
    (name) => expect(isSecretName(name)).toBe(true),
  )
  it.each(['max_tokens', 'token_type', 'secret_name', 'password_file', 'api_key_id', 'secrets_manager', 'name', 'x'.repeat(101)])(
    '%s bears none',
    (name) => expect(isSecretName(name)).toBe(false),
  )
  it.each([
    ['API_KEY=abc123def', 'abc123def'],
    ['run --token abc123def --verbose', 'abc123def'],
    ['{"password": "tr0ub4dor&3"}', 'tr0ub4dor&3'],
    ["password = 'tr0ub4dor&3'", 'tr0ub4dor&3'],
  ])('in %j give away %s', (text, value) => {
    const [found, ...more] = secretsInText('command', text)
    expect(more).toEqual([])
    expect(text.slice(found?.within.start, found?.within.end)).toBe(value)
  })
  it.each([
    'API_KEY=${{ ENV.API_KEY }}',
    'API_KEY=$API_KEY',
    'export TOKEN="$(get-token)"',
    'password: <your password>',
    'password: ********',
    'token: your_token_here1',
    'the password is stored elsewhere',
    'select token_count from tokens where token_type = 3',
    'password=""',
  ])('in %j give away nothing', (text) => {
    expect(secretsInText('command', text)).toEqual([])
  })
})

it('the secrets of a document come in the order of the text, each once, with their paths', () => {
  const text = `a:\n  password: &p tr0ub4dor3\nb:\n  - token: zyx987wvu\n  - again: *p\n`
  const found = secretsIn(parseDocument({ path: 'a.yml', text }))
  expect(found.map(({ path }) => path.join('.'))).toEqual(['a.password', 'b.0.token'])
})

it('very long texts are searched in linear time', () => {
  for (const text of [
    'token '.repeat(100_000),
    'token=a'.repeat(100_000),
    'a://b:'.repeat(100_000),
    'eyJ'.repeat(100_000),
    'Bearer '.repeat(100_000),
    `-----BEGIN ${'A '.repeat(300_000)}`,
  ])
    expect(secretsInText('command', text).length).toBeLessThan(100_001)
})
