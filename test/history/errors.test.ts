import { describe, expect, it } from 'vitest'
import { classify } from '../../src/history/errors/classify.ts'
import { errorFacts } from '../../src/history/errors/kinds.ts'
import { normalise } from '../../src/history/errors/normalise.ts'
import { redact } from '../../src/history/errors/redact.ts'

describe('error texts', () => {
  it.each([
    ['Request failed: 401 Unauthorized', null, 'auth'],
    ['The security token included in the request is expired', null, 'auth'],
    ['User does not have privileges on schema MARTS', null, 'permission'],
    ['An error occurred (AccessDeniedException) when calling StartJobRun', null, 'permission'],
    ['Request timed out', null, 'timeout'],
    ['504 Deadline Exceeded', null, 'timeout'],
    ['connect ECONNREFUSED 10.0.0.5:5432', null, 'network'],
    ['ConcurrentRunsExceededException: Concurrent runs exceeded for bread', null, 'resource-conflict'],
    ['A sync is already running for this connection', null, 'resource-conflict'],
    ['Sync failed: HTTP 429 from the source', null, 'rate-limit'],
    ['503 Service Unavailable', null, 'service-outage'],
    ['', '503', 'service-outage'],
    ['', '429', 'rate-limit'],
    ['', '404', 'missing-object'],
    ['container exited: OOMKilled', null, 'capacity'],
    ["Object 'MARTS.LOAVES' does not exist or not authorized.", null, 'missing-object'],
    ['Compilation Error in model loaves: Undefined variable', null, 'dbt-compilation'],
    ['Got 3 results, configured to fail if != 0', null, 'data-test'],
    ['Source oven.batches has become stale', null, 'stale-source'],
    ['SQL compilation error: invalid identifier FLUOR', null, 'sql'],
    ["ModuleNotFoundError: No module named 'pandas'", null, 'python-dependency'],
    ["Traceback (most recent call last)\nKeyError: 'OVEN_TOKEN'", null, 'missing-secret'],
    ["Traceback (most recent call last)\nKeyError: 'loaf'", null, 'python-code'],
    ['Connector is broken: setup incomplete', null, 'connector'],
    ['Essential container in task exited', null, 'container'],
    ['Something odd', null, 'unknown'],
  ])('%j (%s) is %s', (text, status, kind) => {
    const found = classify({ text, status })
    expect(found).toBe(kind)
    expect(errorFacts[found].cause).not.toBe('')
  })

  it('become equal where only ids, numbers, times, names and paths differ', () => {
    const one =
      "Query 01be7082-0605-2b8c-0000-7adf04bae3b7 failed at 2026-08-11T00:13:14Z after 600 s: 'ORDERS' in models/a/b.sql, run deadbeef01"
    const two =
      "Query 99be7082-0605-2b8c-0000-7adf04bae3b7 failed at 2026-09-30T10:00:00.123Z after 31 s: 'LOAVES' in models/c/d/e.sql, run 0123abcd99"
    expect(normalise(one)).toBe(normalise(two))
    expect(normalise(one)).toBe("Query <id> failed at <time> after <n> s: '<name>' in <path>, run <id>")
    expect(normalise('HTTP 503 after 3 tries')).toBe('HTTP 503 after <n> tries')
    expect(normalise('x'.repeat(5000)).length).toBeLessThanOrEqual(300)
  })

  it.each([
    'password=Sup3rSecretValue',
    'Authorization: Bearer abcdef1234567890abcdef',
    'postgres://loader:Sup3rSecretValue@db.example.com/x',
    'token: ghp_abcdefghijklmnopqrstuvwxyz0123456789',
    '{"api_key":"Sup3rSecretValue9"}',
  ])('lose their secrets: %s', (text) => {
    expect(redact(`failed with ${text} in step 2`)).not.toMatch(/Sup3rSecret|abcdef1234567890|abcdefghij/)
    expect(redact(`failed with ${text} in step 2`)).toMatch(/^failed with .*\*\*\*.* in step 2$/)
  })

  it('are handled in linear time, whatever they are', () => {
    for (const piece of [
      'a/',
      "'",
      '"',
      '1.',
      '2026-01-01T',
      '0x',
      'deadbeef',
      'lock ',
      'environment variable ',
      '://',
      'password=',
    ])
      for (const text of [piece.repeat(2000), `${piece.repeat(2000)}!`])
        classify({ text: normalise(redact(text)) + text, status: text })
  })
})
