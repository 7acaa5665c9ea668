import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { parseConfig } from '../../src/config/parse.ts'
import { settingsFrom } from '../../src/config/settings.ts'
import { defineRule, type RuleRegistry } from '../../src/engine/rule.ts'
import { isLater, majorStart } from '../../src/engine/version.ts'
import { rules as builtIn } from '../../src/rules/index.ts'
import { parseDocument } from '../../src/text/parse.ts'
import { fakeWorld } from '../host.ts'

const about = { summary: 'S', why: 'W', remedy: 'R.', check: () => [] } as const
const rules: RuleRegistry = {
  first: defineRule({ ...about, severity: 'error', since: '0.1.0' }),
  late: defineRule({ ...about, severity: 'error', since: '900.2.0' }),
  later: defineRule({ ...about, severity: 'warning', since: '900.10.0', profile: 'strict' }),
}

function severities(text: string): readonly string[] {
  const { config, problems } = parseConfig(parseDocument({ path: 'c.yml', text }), rules)
  expect(problems).toEqual([])
  return Object.keys(rules).map((id) => settingsFrom(config, rules)(id, 'a.yml').severity)
}

describe('a rule that came with a later release', () => {
  it.each([
    ['', ['error', 'note', 'off']],
    ['profile: strict', ['error', 'note', 'note']],
    ['profile: strict\nrules-as-of: 900.2.0', ['error', 'error', 'note']],
    ['profile: strict\nrules-as-of: 900.10.0', ['error', 'error', 'warning']],
    ['rules-as-of: 0.1.0\nrules:\n  late: error', ['error', 'error', 'off']],
    ['rules:\n  late: off', ['error', 'off', 'off']],
    ['overrides:\n  - paths: [a.yml]\n    rules:\n      late: warning', ['error', 'warning', 'off']],
  ])('is a note until the next major one, unless the configuration says more: %j', (text, expected) => {
    expect(severities(text)).toEqual(expected)
  })

  it.each(['1.4', '"1.4"', 'v1.4.0', 'latest', '1.4.0-rc.1', '[1.4.0]'])('is not pinned by %s', (text) => {
    const { problems } = parseConfig(parseDocument({ path: 'c.yml', text: `rules-as-of: ${text}` }), rules)
    expect(problems.map(({ message }) => message)).toEqual(['A version such as "1.4.0" is expected here'])
  })

  it('is measured from the first release of the major version', () => {
    expect(['0.1.0', '0.7.3', '1.0.0', '1.12.4', '12.3.4'].map(majorStart)).toEqual([
      '0.1.0',
      '0.1.0',
      '1.0.0',
      '1.0.0',
      '12.0.0',
    ])
    expect(isLater('1.10.0', '1.9.9')).toBe(true)
    expect(isLater('1.9.9', '1.10.0')).toBe(false)
    expect(isLater('1.0.0', '1.0.0')).toBe(false)
  })

  it('says since when there is every rule', () => {
    for (const { since } of Object.values(builtIn)) expect(since).toMatch(/^\d+\.\d+\.\d+$/)
  })
})

const own = `own-rules:
  - id: team/dbt-target-missing
    message: A dbt task does not say which target it builds
    each: task
    where:
      integration: DBT_CORE
      configuration.retries: { at-most: 3 }
    unless:
      parameters.commands: '*--target*'
`

describe('a rule of your own', () => {
  const run = async (text: string, ...args: readonly string[]) => {
    const world = fakeWorld({ '.github/pipeline-review.yml': text })
    const exitCode = await main(world.host, args)
    return { exitCode, out: world.out(), err: world.err() }
  }

  it('is listed with the others', async () => {
    expect((await run(own, 'rules')).out).toMatch(/^team\/dbt-target-missing +warning +A dbt task/m)
    const rows = JSON.parse((await run(own, 'rules', '--format', 'json')).out)
    expect(rows.at(-1)).toMatchObject({ id: 'team/dbt-target-missing', severity: 'warning', since: null })
  })

  it('is explained, with its tests and where it is written', async () => {
    const { out, exitCode } = await run(own, 'explain', 'team/dbt-target-missing')
    expect(exitCode).toBe(0)
    expect(out).toContain('A dbt task does not say which target it builds.')
    expect(out).toContain('.github/pipeline-review.yml:2')
    expect(out).toContain('each: task\nwhere:\n  integration: "DBT_CORE"\n  configuration.retries: { at-most: 3 }\nunless:\n')
    expect(await run(own, 'explain', 'team/dbt-target-mising')).toMatchObject({
      exitCode: 2,
      err: expect.stringContaining('Did you mean team/dbt-target-missing?'),
    })
  })

  it('is left out, and the rules of the tool are listed, where the configuration has mistakes', async () => {
    const { exitCode, out, err } = await run(`${own}rulez: {}\n`, 'rules')
    expect({ exitCode, hasOwn: out.includes('team/') }).toEqual({ exitCode: 0, hasOwn: false })
    expect(err).toContain('Your own rules are skipped: .github/pipeline-review.yml:10:1: Unknown key "rulez"')
    expect(await run(own, 'rules', '--config', 'none.yml')).toMatchObject({ exitCode: 2 })
  })
})

describe('the profile minimal', () => {
  it('still tells of suppressions that do not hold', async () => {
    const text = `# pipeline-review: ignore retry-mising -- a slip
version: v1
# pipeline-review: ignore unknown-key -- until 2026-01-31
name: Orders
# pipeline-review: ingore unknown-key
pipeline: {}
`
    const world = fakeWorld({ 'a.yml': text })
    await main(world.host, ['check', '--profile', 'minimal', '--format', 'json', 'a.yml'])
    const told = JSON.parse(world.out()).findings.map(({ rule, line }: { rule: string; line: number }) => `${line} ${rule}`)
    expect(told).toEqual(expect.arrayContaining(['1 suppression-invalid', '3 suppression-expired', '5 suppression-invalid']))
  })

  it('does not call a suppression idle whose rule is off', async () => {
    const text = `# pipeline-review: ignore retry-missing -- cheap to start again\nversion: v1\nname: Orders\npipeline: {}\n`
    const world = fakeWorld({ 'a.yml': text, '.github/pipeline-review.yml': 'rules:\n  retry-missing: off\n' })
    await main(world.host, ['check', '--format', 'json', 'a.yml'])
    expect(world.out()).not.toContain('suppression-unused')
  })
})
