import { describe, expect, it } from 'vitest'
import { parseConfig } from '../../src/config/parse.ts'
import { settingsFrom } from '../../src/config/settings.ts'
import { defineRule, type RuleRegistry } from '../../src/engine/rule.ts'
import { parseDocument } from '../../src/text/parse.ts'

const about = { summary: 'S', why: 'W', remedy: 'R.', since: '0.1.0', check: () => [] } as const
const option = { type: 'integer', description: 'Most', default: 3, minimum: 1, maximum: 99 } as const
const rules: RuleRegistry = {
  certain: defineRule({ ...about, severity: 'error' }),
  usual: defineRule({ ...about, severity: 'warning', options: { most: option } }),
  picky: defineRule({ ...about, severity: 'note', profile: 'strict' }),
}

function settings(text: string) {
  const { config, problems } = parseConfig(parseDocument({ path: 'c.yml', text }), rules)
  expect(problems).toEqual([])
  return settingsFrom(config, rules)
}

describe('what a rule is set to', () => {
  it.each([
    ['profile: minimal', ['error', 'off', 'off']],
    ['', ['error', 'warning', 'off']],
    ['profile: strict', ['error', 'warning', 'note']],
    ['rules:\n  picky: error\n  certain: off', ['off', 'warning', 'error']],
    ['rules:\n  certain: false', ['off', 'warning', 'off']],
    ['overrides:\n  - paths: [prod/**]\n    profile: strict', ['error', 'warning', 'note']],
    ['overrides:\n  - paths: [test/**]\n    profile: minimal', ['error', 'warning', 'off']],
    [
      'profile: strict\noverrides:\n  - paths: prod/\n    profile: minimal\n  - paths: daily.yml\n    rules:\n      usual: error',
      ['error', 'error', 'off'],
    ],
    [
      'rules:\n  usual: note\noverrides:\n  - paths: [prod/**]\n    rules:\n      usual: error\n  - paths: [prod/daily.yml]\n    rules:\n      usual: off',
      ['error', 'off', 'off'],
    ],
    [
      'rules:\n  usual: note\noverrides:\n  - paths: [prod/**]\n    rules:\n      usual:\n        most: 5',
      ['error', 'note', 'off'],
    ],
  ])('by %j for prod/daily.yml is %j', (text, expected) => {
    const settingOf = settings(text)
    expect(['certain', 'usual', 'picky'].map((id) => settingOf(id, 'prod/daily.yml').severity)).toEqual(expected)
  })

  it('has the options of the nearest layer, then those above it, then the defaults', () => {
    const settingOf = settings(
      'rules:\n  usual:\n    most: 5\noverrides:\n  - paths: [prod/**]\n    rules:\n      usual:\n        most: 7\n',
    )
    expect(settingOf('usual', 'a.yml').options).toEqual({ most: 5 })
    expect(settingOf('usual', 'prod/a.yml').options).toEqual({ most: 7 })
    expect(settings('')('usual', 'a.yml').options).toEqual({ most: 3 })
  })

  it('is off for a rule that nobody knows', () => {
    expect(settings('')('unheard-of', 'a.yml').severity).toBe('off')
  })
})
