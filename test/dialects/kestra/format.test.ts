import { describe, expect, it } from 'vitest'
import { errorsIn } from '../../../conformance/kestra/verdicts.ts'

const core = 'io.kestra.plugin.core.'
const say = `  - id: say\n    type: ${core}log.Log\n    message: moored`

/** What is said of a flow with more keys at its root, or of one task with more keys. */
const ofRoot = (keys: string) => errorsIn('flows/quay.yaml', `id: quay\nnamespace: harbour\n${keys}\ntasks:\n${say}\n`, null)
const ofTask = (type: string, keys: string) =>
  errorsIn('flows/quay.yaml', `id: quay\nnamespace: harbour\ntasks:\n  - id: only\n    type: ${core}${type}\n    ${keys}\n`, null)
const child = `tasks: [{ id: say, type: ${core}log.Log, message: moored }]`

describe('values of keys', () => {
  it.each([
    ['disabled: perhaps', 'wrong-type: "disabled" must be true or false, not "perhaps"'],
    ['description: [a]', 'wrong-type: "description" must be a text, not a list'],
    ['variables: north', 'wrong-type: "variables" must be a mapping, not "north"'],
    ['concurrency: { limit: many }', 'wrong-type: "limit" must be a whole number, not "many"'],
    ['concurrency: { limit: 0 }', 'wrong-value: "limit" must be at least 1, not "0"'],
    ['concurrency: { behavior: QUEUE }', 'missing-key: `concurrency` has no "limit"'],
    [
      'concurrency: { limit: "{{ inputs.x }}" }',
      'wrong-type: "limit" must be a whole number, not an expression, which the server does not render here',
    ],
    [
      'concurrency: { limit: 1, behavior: queue }',
      'wrong-value: "behavior" is "queue", which is none of its values; did you mean "QUEUE"?',
    ],
    ['retry: { type: constant, interval: 10s }', 'wrong-value: "interval" must be an ISO 8601 duration, not "10s"'],
    [
      'retry: { type: constant, interval: PT9S, maxDuration: PT9S }',
      'wrong-value: "interval" of the retry must be shorter than "maxDuration"',
    ],
    ['retry: { type: linear, interval: PT9S }', 'wrong-value: Type of the retry is "linear", which is none of its values'],
    ['sla: [{ id: late, type: MAX_DURATION, duration: PT1H }]', 'missing-key: SLA "late" has no "behavior"'],
    ['inputs: [{ id: quay, type: Text }]', 'wrong-value: Type of the input is "Text", which is none of its values'],
    ['inputs: [{ id: quay, type: STRING, values: [a] }]', 'unknown-key: Unknown key "values" in input "quay"'],
    [
      'inputs: [{ id: quay, type: INT }, { id: quay, type: INT }]',
      'wrong-value: Input id "quay" is already used by an earlier input',
    ],
    [
      'inputs: [{ id: quay, type: STRING, validator: "[a" }]',
      'wrong-value: Input "quay" has a "validator" that is no regular expression: a "[" is never closed',
    ],
    ['labels: quay', 'wrong-type: "labels" must be a mapping, not "quay"'],
    [
      'labels: { system.owner: quay }',
      'wrong-value: Label "system.owner" begins with "system.", which only Kestra itself may set',
    ],
    ['timeout: PT1H', 'unknown-key: Unknown key "timeout" in a flow'],
    ['outputs: [{ id: crates, type: STRING }]', 'missing-key: `outputs` has no "value"'],
  ])('%s', (keys, message) => {
    expect(ofRoot(keys)).toContain(message.replace('`outputs`', 'An output'))
  })

  it.each([
    'disabled: yes',
    'disabled: 1',
    "disabled: 'TRUE'",
    'description: 5',
    'concurrency: { limit: "3" }',
    'concurrency: { limit: 1_000 }',
    'retry: { type: constant, interval: 10, maxAttempts: 3 }',
    'retry: { type: constant, interval: PT90M, maxAttempts: "3" }',
    'labels: [{ key: team, value: 5 }]',
    'labels: { system.readOnly: true }',
    'inputs: [{ id: quay, type: STRING, validator: "(?i)north|sou++th" }]',
    'deleted: false',
    'errors: []',
  ])('%s is taken', (keys) => {
    expect(ofRoot(keys)).toEqual([])
  })

  it('of a literal that is only read when the task runs are checked, expressions are not', () => {
    expect(ofTask('flow.Sleep', 'duration: 30s')).toEqual(['wrong-value: "duration" must be an ISO 8601 duration, not "30s"'])
    expect(ofTask('flow.Sleep', 'duration: "{{ vars.pause ?? \'PT1S\' }}"')).toEqual([])
    expect(ofTask('log.Log', 'message: a\n    level: info')).toEqual([
      'wrong-value: "level" is "info", which is none of its values; did you mean "INFO"?',
    ])
  })
})

describe('keys of groups', () => {
  it.each([
    ['flow.Sequential', 'tasks: []', 'missing-key: Task "only" has no "tasks"'],
    ['flow.If', `condition: "{{ true }}"\n    else: ${child.slice(7)}`, 'missing-key: Task "only" has no "then"'],
    ['flow.Switch', 'value: "{{ flow.id }}"', 'missing-key: Task "only" has neither "cases" nor "defaults" with tasks'],
    ['flow.Dag', child, 'missing-key: Entry "say" of the Dag has no "task"'],
    [
      'flow.Dag',
      `tasks: [{ task: { id: say, type: ${core}log.Log, message: a, dependsOn: [] } }]`,
      'unknown-key: Unknown key "dependsOn" in Log',
    ],
    [
      'flow.LoopUntil',
      `condition: "{{ true }}"\n    checkFrequency: { intervall: PT1M }\n    ${child}`,
      'unknown-key: Unknown key "intervall" in `checkFrequency`; did you mean "interval"?',
    ],
    [
      'flow.Pause',
      'onResume: [{ id: go, type: BOOLEEN }]',
      'wrong-value: Type of the input is "BOOLEEN", which is none of its values',
    ],
  ])('%s with %s', (type, keys, message) => {
    expect(ofTask(type, keys).map((one) => one.replace(/; did you mean "BOOL.*/, ''))).toContain(message)
  })
})

describe('types', () => {
  const ofType = (type: string) =>
    errorsIn('f.yaml', `id: quay\nnamespace: harbour\ntasks:\n  - id: only\n    type: ${type}\n    message: a\n`, null)

  it.each([
    ['Log', `unknown-job: Type "Log" is no full name of a task; did you mean "${core}log.Log"?`],
    [`${core}log.Lgo`, `unknown-job: Unknown type "${core}log.Lgo"; did you mean "${core}log.Log"?`],
    [`${core}trigger.Webhook`, `unknown-job: Type "${core}trigger.Webhook" is a trigger, not a task`],
    [`${core}flow.Fork`, `unknown-job: Unknown type "${core}flow.Fork": no release up to 2.0 has it`],
    [
      'io.kestra.core.tasks.scripts.Bash',
      'unknown-job: Unknown type "io.kestra.core.tasks.scripts.Bash": no release since 0.20 has it',
    ],
  ])('%s', (type, message) => {
    expect(ofType(type)).toContain(message)
  })

  it('of plug-ins and older names of the engine are taken', () => {
    expect(ofType('org.example.harbour.Moor')).toEqual([])
    expect(ofType('io.kestra.core.tasks.log.Log')).toEqual([])
  })
})

describe('aliases', () => {
  it('are texts for the engine, and merge keys are keys', () => {
    const flow = `id: quay\nnamespace: harbour\nvariables:\n  north: &north { berth: 1 }\n  south: *north\n  east: { <<: *north, crane: 2 }\ntasks:\n${say}\n`
    expect(errorsIn('f.yaml', flow, null)).toEqual([
      'wrong-value: "south" is the alias `*north`, which Kestra reads as the text "north"',
      'wrong-value: Kestra does not merge: it reads `<<` as a key of that name',
    ])
  })
})

describe('cron expressions with the last day of a month', () => {
  const ofCron = (version: string | null) =>
    errorsIn(
      'f.yaml',
      `id: quay\nnamespace: harbour\ntasks:\n${say}\ntriggers:\n  - id: end\n    type: ${core}trigger.Schedule\n    cron: 0 6 L * *\n    timezone: UTC\n`,
      version,
    )

  it('are refused by releases before 2.0', () => {
    expect(ofCron('1.3')).toEqual(['invalid-cron: Cron expression "0 6 L * *" has "L", which releases before 2.0 refuse'])
    expect(ofCron('2.0')).toEqual([])
    expect(ofCron(null)).toEqual([])
  })
})
