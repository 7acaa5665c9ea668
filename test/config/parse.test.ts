import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { configSchema } from '../../scripts/config-schema.ts'
import { parseConfig } from '../../src/config/parse.ts'
import { rules } from '../../src/rules/index.ts'
import { parseDocument } from '../../src/text/parse.ts'

const isValid = new Ajv2020({ strict: true, allowUnionTypes: true, strictRequired: false }).compile(configSchema(rules))

function problemsIn(text: string): readonly string[] {
  const { problems } = parseConfig(parseDocument({ path: 'c.yml', text }), rules)
  return problems.map(({ line, column, message }) => `${line}:${column} ${message}`)
}

describe('the schema and the reader agree that this is right', () => {
  it.each([
    '',
    '# only a comment\n',
    'profile: strict',
    'profile: minimal\nfail-on: never',
    'rules:\n',
    'rules:\n  retry-missing: error\n  sla-missing: off',
    'rules:\n  retry-missing:\n    severity: note',
    'rules:\n  retry-missing: false',
    'rules:\n  monolithic-pipeline: {}',
    'pipelines:\n  a.yml:\n',
    'pipelines:\n  a.yml:\n    max-duration: 0h90s',
    'secret-prefixes: abc',
    'own-rules:\n  - id: team/owned\n    message: It has no owner\n    each: task\n    where:\n    unless: { name: x }',
    'rules:\n  monolithic-pipeline:\n    tasks: 12',
    'rules:\n  team/target: error',
    'paths:\n  include: [orchestra/**]\n  exclude: legacy/**',
    'overrides:\n  - paths: [prod/**]\n    profile: strict\n    rules:\n      retry-missing: error',
    'overrides:\n  - paths: prod/**',
    'extends: [base.yml]',
    'extends: base.yml',
    'message: Ask in the channel of the platform team.',
    'secret-prefixes: [acme_]',
    'proposals: false',
    'pipelines:\n  orchestra/daily.yml:\n    owners: [team-a]\n    criticality: high\n    max-duration: 1h30m\n    finish-by: "07:30"\n    timezone: Europe/London\n    freshness: 1d',
    'pools:\n  warehouse:\n    slots: 2\n    members: [snowflake_*]',
    'pools:\n  warehouse:\n    members: snowflake_*',
    'own-rules:\n  - id: team/owned\n    message: It has no owner\n    each: pipeline\n    where:\n      name: temp*',
    'own-rules:\n  - id: team/owned\n    message: It has no owner\n    each: task\n    severity: error\n    unless:\n      name: { present: true }\n      timeout: { at-most: 3600 }\n      connection: { one-of: [a, b] }',
  ])('%j', (text) => {
    expect(problemsIn(text)).toEqual(text.includes('team/target:') ? ['2:3 Unknown rule "team/target"'] : [])
    expect(isValid(parse(text)), JSON.stringify(isValid.errors)).toBe(true)
  })
})

describe('the schema and the reader agree that this is wrong', () => {
  it.each<readonly [string, string]>([
    ['[]', '1:1 A mapping is expected here'],
    ['word', '1:1 A mapping is expected here'],
    ['profil: strict', '1:1 Unknown key "profil"; did you mean "profile"?'],
    ['profile: strickt', '1:10 One of "minimal", "recommended", "strict" is expected here; did you mean "strict"?'],
    ['profile: 3', '1:10 One of "minimal", "recommended", "strict" is expected here'],
    ['fail-on: off', '1:10 One of "error", "warning", "note", "never" is expected here'],
    ['rules: [retry-missing]', '1:8 A mapping is expected here'],
    ['rules:\n  retry-mising: error', '2:3 Unknown rule "retry-mising"; did you mean "retry-missing"?'],
    ['rules:\n  retry-missing: loud', '2:18 One of "error", "warning", "note", "off" is expected here'],
    ['rules:\n  retry-missing:\n    level: error', '3:5 Unknown key "level"'],
    ['rules:\n  monolithic-pipeline:\n    tasks: 1', '3:12 A whole number from 2 to 100000 is expected here'],
    ['rules:\n  monolithic-pipeline:\n    tasks: many', '3:12 A whole number from 2 to 100000 is expected here'],
    ['rules:\n  monolithic-pipeline:\n    tasks: 12.5', '3:12 A whole number from 2 to 100000 is expected here'],
    ['rules:\n  retry-missing:\n', '2:3 One of "error", "warning", "note", "off" is expected here'],
    ['secret-prefixes: [ab]', '1:18 A prefix of at least 3 characters is expected here'],
    ['secret-prefixes: ab', '1:18 A prefix of at least 3 characters is expected here'],
    [`secret-prefixes: [${'abc, '.repeat(101)}]`, '1:18 At most 100 prefixes are expected here'],
    ['overrides:\n  - paths: []', '2:12 An override needs "paths": the files that it holds for'],
    ['pipelines:\n  a.yml:\n    max-duration: 0m', '3:19 A duration such as "45m" or "1h30m" is expected here'],
    ['rules-as-of: 1.4', '1:14 A version such as "1.4.0" is expected here'],
    [
      'own-rules:\n  - id: team/a\n    message: m\n    each: task\n    where: {}',
      '2:5 A rule of your own needs "where" or "unless"',
    ],
    [
      'own-rules:\n  - id: team/a\n    message: m\n    each: task\n    where: { a: "" }',
      '5:17 A text of at most 500 characters is expected here',
    ],
    [
      'own-rules:\n  - id: team/a\n    message: m\n    each: task\n    where: { a: { present: true, at-most: 3 } }',
      '5:17 Exactly one of "present", "one-of", "at-least", "at-most" is expected here',
    ],
    ['paths: orchestra', '1:8 A mapping is expected here'],
    ['paths:\n  includes: [a]', '2:3 Unknown key "includes"; did you mean "include"?'],
    ['paths:\n  include: [1]', '2:13 A text of at most 500 characters is expected here'],
    ['overrides:\n  paths: [a]', '2:3 A list is expected here'],
    ['overrides:\n  - profile: strict', '2:5 An override needs "paths": the files that it holds for'],
    ['proposals: maybe', '1:12 "true" or "false" is expected here'],
    ['pipelines:\n  a.yml:\n    max-duration: 90', '3:19 A duration such as "45m" or "1h30m" is expected here'],
    ['pipelines:\n  a.yml:\n    max-duration: ""', '3:19 A duration such as "45m" or "1h30m" is expected here'],
    ['pipelines:\n  a.yml:\n    finish-by: "25:00"', '3:16 A time such as "07:30" is expected here, in quotes'],
    ['pipelines:\n  a.yml:\n    criticality: urgent', '3:18 One of "high", "medium", "low" is expected here'],
    ['pools:\n  w:\n    slots: 0\n    members: [a]', '3:12 A whole number from 1 to 1000 is expected here'],
    ['own-rules:\n  - message: m\n    each: task\n    where: { a: b }', '2:5 A rule of your own needs "id"'],
    [
      'own-rules:\n  - id: nogroup\n    message: m\n    each: task\n    where: { a: b }',
      '2:9 An id such as "team/target-missing" is expected here',
    ],
    [
      'own-rules:\n  - id: team/a\n    message: m\n    each: tusk\n    where: { a: b }',
      '4:11 One of "pipeline", "group", "task", "schedule", "sensor", "alert", "input" is expected here; did you mean "task"?',
    ],
    ['own-rules:\n  - id: team/a\n    message: m\n    each: task', '2:5 A rule of your own needs "where" or "unless"'],
    [
      'own-rules:\n  - id: team/a\n    message: m\n    each: task\n    where: { a: { at-most: x } }',
      '5:28 A number is expected here',
    ],
  ])('%j', (text, problem) => {
    expect(problemsIn(text)).toContain(problem)
    expect(isValid(parse(text))).toBe(false)
  })
})

describe('the reader alone', () => {
  it.each<readonly [string, string]>([
    [
      'profile: strict\nprofile: minimal',
      '2:1 This mapping already has the same key profile on line 1, and YAML readers keep only the last or refuse the file; remove one',
    ],
    ['api-key: abc', '1:1 Unknown key "api-key"; addresses and keys come from the environment only'],
    ['base-url: https://x', '1:1 Unknown key "base-url"; addresses and keys come from the environment only'],
    [
      'pipelines:\n  a.yml:\n    timezone: Europe/Londn',
      '3:15 The name of a time zone is expected here, for example "Europe/London"',
    ],
  ])('says of %j where and what', (text, problem) => {
    expect(problemsIn(text)).toContain(problem)
  })

  it('names every mistake, each in its place', () => {
    expect(problemsIn('profle: x\nrules:\n  a: b\n  retry-missing: 1\n')).toHaveLength(3)
  })

  it('keeps what could be read', () => {
    const { config } = parseConfig(parseDocument({ path: 'c.yml', text: 'profile: strict\nrulez: {}\n' }), rules)
    expect(config).toMatchObject({ profile: 'strict', files: ['c.yml'] })
  })
})
