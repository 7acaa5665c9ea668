import { describe, expect, it } from 'vitest'
import { validatePipeline } from '../../../src/dialects/orchestra/validate.ts'
import { applyEdits } from '../../../src/text/fix.ts'
import { parseDocument } from '../../../src/text/parse.ts'
import { summaryOf, violationsIn } from './corpus.ts'

/** A pipeline of one task, with lines to add at the root, to the group and to the task. */
function pipeline({ root = '', group = '', task = '' }: { root?: string; group?: string; task?: string }): string {
  const indented = (text: string, blanks: number) => text.replace(/^(?=.)/gm, ' '.repeat(blanks))
  return `version: v1
name: Nightly orders
pipeline:
  load:
    name: Load
${indented(group, 4)}
    tasks:
      sync:
        name: Sync orders
        integration: FIVETRAN
        integration_job: FIVETRAN_SYNC_ALL
        parameters: { connector_id: quiet_meadow }
${indented(task, 8)}
${root}`
}

const root = (text: string) => summaryOf(pipeline({ root: text }))
const group = (text: string) => summaryOf(pipeline({ group: text }))
const task = (text: string) => summaryOf(pipeline({ task: text }))

/** The text after its only fix, or undefined. */
function mended(text: string): string | undefined {
  const fixes = violationsIn(text).flatMap(({ fix }) => fix ?? [])
  return fixes.length === 1 ? applyEdits(text, fixes[0]?.edits ?? []) : undefined
}

describe('keys', () => {
  it('a sound pipeline has no violation', () => {
    expect(summaryOf(pipeline({}))).toEqual([])
  })

  it('names the task, and the configuration inside it', () => {
    expect(task('configuration: { retires: 2 }')).toEqual([
      '13 error unknown-key: Unknown key "retires" in the configuration of task "Sync orders"; did you mean "retries"?',
    ])
  })

  it('falls back on the id where the name is empty', () => {
    expect(summaryOf(pipeline({ task: 'tagz: []' }).replace('Sync orders', "''"))).toEqual([
      '13 error unknown-key: Unknown key "tagz" in task "sync"; did you mean "tags"?',
    ])
  })

  it.each([
    ['group', 'tags: [a]', 'Unknown key "tags" in group "Load"; tags belong on tasks'],
    [
      'group',
      'configuration: { retries: 1 }',
      'Unknown key "configuration" in group "Load"; it belongs at the top level or in a task',
    ],
    [
      'group',
      'use_state_orchestration: true',
      'Unknown key "use_state_orchestration" in group "Load"; it is a parameter of dbt tasks',
    ],
    ['task', 'retries: 2', 'Unknown key "retries" in task "Sync orders"; it belongs in "configuration"'],
    ['task', 'resync: true', 'Unknown key "resync" in task "Sync orders"; it belongs in "parameters"'],
    ['root', 'description: x', 'Unknown key "description" at the top level; the format has no description'],
    [
      'root',
      'configuration: { max_active: 1 }',
      'Unknown key "max_active" in the configuration; it belongs in "configuration.concurrency"',
    ],
    [
      'root',
      "schedule: [{ cron: '0 8 ? * * *', enabled: true }]",
      'Unknown key "enabled" in schedule 1; there is no such switch',
    ],
  ] as const)('a key of the %s that belongs elsewhere: %s', (where, text, message) => {
    expect(violationsIn(pipeline({ [where]: text })).map((one) => one.message)).toEqual([message])
  })

  it.each(['depends-on', 'DependsOn', 'dependson'])('knows %s for a spelling of depends_on', (key) => {
    const text = pipeline({ task: `${key}: []` })
    expect(violationsIn(text)[0]?.message).toContain('did you mean "depends_on"?')
    expect(mended(text)).toBe(pipeline({ task: 'depends_on: []' }))
  })

  it('keeps the quotes of a key that it renames', () => {
    expect(mended(pipeline({ task: '"depend_on": []' }))).toBe(pipeline({ task: '"depends_on": []' }))
  })

  it('offers no fix where the right key is there already', () => {
    const [first] = violationsIn(pipeline({ task: 'depend_on: []\ndepends_on: []' }))
    expect(first?.message).toBe('Unknown key "depend_on" in task "Sync orders"')
    expect(first?.fix).toBeUndefined()
  })

  it('takes a group with misspelt tasks for a group, and tells it once', () => {
    expect(summaryOf(pipeline({}).replace('tasks:', 'task:'))).toEqual([
      '7 error unknown-key: Unknown key "task" in group "Load"; did you mean "tasks"?',
    ])
  })

  it('judges a stand-alone task as a task', () => {
    expect(
      summaryOf('version: v1\nname: x\npipeline:\n  dbt:\n    name: dbt build\n    integration: DBT_CORE\n    parameters: {}\n'),
    ).toEqual(['4 error missing-key: Task "dbt build" has no "integration_job"'])
  })

  it('asks for the keys of the file', () => {
    expect(summaryOf('name: x\n')).toEqual([
      '1 error missing-key: The pipeline has no "version"',
      '1 error missing-key: The pipeline has no "pipeline"',
    ])
  })

  it.each([
    ['', 'The file is empty: a pipeline needs "version", "name" and "pipeline"'],
    ['- a\n', 'A pipeline must be a mapping with "version", "name" and "pipeline", not a list'],
  ])('tells %j in one sentence', (text, message) => {
    expect(violationsIn(text).map((one) => one.message)).toEqual([message])
  })

  it('says nothing about a text that cannot be parsed', () => {
    expect(summaryOf('version: v1\nname: [x\n')).toEqual([])
  })

  it('accepts camelCase with one note, keeps free names, and sees misspellings in it', () => {
    const text = pipeline({ task: 'dependsOn: []\ntreatFailureAsWarnin: true', root: 'inputs: { dependsOn: { type: string } }' })
    expect(summaryOf(text)).toEqual([
      '13 note unknown-key: Key "dependsOn" is in camelCase',
      '14 error unknown-key: Unknown key "treatFailureAsWarnin" in task "Sync orders"; did you mean "treat_failure_as_warning"?',
    ])
  })

  it('takes further keys of operation metadata, but not misspelt ones', () => {
    expect(task('operation_metadata: { a: { integration: AWS_S3, bucket_policy: x, branch: y, s3_bucket_nam: z } }')).toEqual([
      '13 warning unknown-key: Unknown key "s3_bucket_nam" in operation metadata "a" of task "Sync orders"; did you mean "s3_bucket_name"?',
    ])
    expect(task('operation_metadata: { a: { connection: null } }')).toEqual([
      '13 error missing-key: Operation metadata "a" of task "Sync orders" has no "integration"',
    ])
  })

  it('is mild where the format is not published', () => {
    expect(root('anomalies: [{ percentage_above_baselin: 30, something_new: 1 }]')).toEqual([
      '14 warning unknown-key: Unknown key "percentage_above_baselin" in anomaly block 1; did you mean "percentage_above_baseline"?',
    ])
  })
})

describe('values', () => {
  it.each([
    [
      'retry_delay: "00:05:00"',
      'must be a whole number of minutes, not the text "00:05:00"; this would be 5 minutes',
      'retry_delay: 5',
    ],
    [
      'timeout: "02:00:00"',
      'must be a whole number of seconds, not the text "02:00:00"; this would be 7200 seconds',
      'timeout: 7200',
    ],
    ['timeout: 2h', 'must be a whole number of seconds, not the text "2h"; this would be 7200 seconds', 'timeout: 7200'],
    ['retries: "3"', 'must be a whole number, not the text "3"', 'retries: 3'],
    [
      'retry_delay: 300',
      'is 300; at most 120 minutes are allowed, and 300 looks like seconds, which would be 5',
      'retry_delay: 5',
    ],
  ])('%s in a configuration', (line, message, mend) => {
    const text = pipeline({ task: `configuration: { ${line} }` })
    expect(
      violationsIn(text).map((one) => one.message.replace(/^"\w+" in the configuration of task "Sync orders" /, '')),
    ).toEqual([message])
    expect(mended(text)).toBe(pipeline({ task: `configuration: { ${mend} }` }))
  })

  it('leaves a guess about units to a person', () => {
    expect(violationsIn(pipeline({ task: 'configuration: { retry_delay: 300 }' }))[0]?.fix?.safety).toBe('unsafe')
  })

  it.each([
    ['version: v1', 'version: 1'],
    ['version: "v1"', 'version: "V1"'],
  ])('mends %s', (right, wrong) => {
    const text = pipeline({}).replace('version: v1', wrong)
    expect(violationsIn(text).map(({ kind }) => kind)).toEqual(['wrong-value'])
    expect(mended(text)).toBe(pipeline({}).replace('version: v1', right))
  })

  it.each(['paused: yes', 'name: "${{ inputs.x }}"', 'tags: "${{ inputs.x }}"', 'treat_failure_as_warning: "${{ ENV.X }}"'])(
    'passes %s: a template, or a matter of the text itself',
    (line) => {
      expect(task(line).filter((one) => !one.includes('name'))).toEqual([])
    },
  )

  it.each([
    ['depends_on: load', 'depends_on: [load]'],
    ['paused: "true"', 'paused: true'],
    ['connection: 12345', "connection: '12345'"],
  ])('turns %s into %s', (wrong, right) => {
    expect(mended(pipeline({ task: wrong }))).toBe(pipeline({ task: right }))
  })

  it('tells an empty value where none may be', () => {
    expect(group('depends_on:')).toEqual(['6 error wrong-type: "depends_on" in group "Load" must be a list, not empty'])
  })

  it('takes leftover empty lists of older files for what they are', () => {
    expect(root('sensors: []\ninputs: []\nschedule: []\ntrigger_events: []')).toEqual([
      '14 note wrong-type: "sensors" at the top level must be a mapping, not a list',
      '15 note wrong-type: "inputs" at the top level must be a mapping, not a list',
    ])
  })

  it('is mild about the list of sensors that older files have', () => {
    expect(root('sensors: [{ name: S }]')).toEqual([
      '14 warning wrong-type: "sensors" at the top level must be a mapping, not a list',
    ])
  })

  it('counts characters as people do', () => {
    expect(root('').concat(summaryOf(pipeline({}).replace('Nightly orders', '🌙'.repeat(100))))).toEqual([])
    expect(summaryOf(pipeline({}).replace('Nightly orders', '🌙'.repeat(101)))).toEqual([
      '2 error wrong-value: "name" at the top level has 101 characters; at most 100 are allowed',
    ])
  })

  it('judges statuses, of sensors too', () => {
    const alert = (statuses: string) =>
      `alerts: [{ name: Late, statuses: [${statuses}], destinations: [{ integration: SLACK }] }]`
    expect(task(alert('failed, FAILURE, RUNNING_TIMEOUT'))).toEqual([
      '13 error wrong-value: "statuses" in alert "Late" of task "Sync orders" cannot be "failed"; did you mean "FAILED"?',
      '13 error wrong-value: "statuses" in alert "Late" of task "Sync orders" cannot be "FAILURE"; did you mean "FAILED"?',
      '13 warning wrong-value: "statuses" in alert "Late" of task "Sync orders" contains "RUNNING_TIMEOUT", which is not in the documented list of statuses',
    ])
    const sensor = `sensors:\n  s: { name: S, cron: x, timezone: UTC, timeout_mins: 5, ${alert('SUCCEEDED')}, checks: { c: { integration: AWS_S3, sensor_type: AWS_S3_FILE, parameters: {} } } }`
    expect(root(sensor)).toEqual([
      '15 error wrong-value: "statuses" in alert "Late" of sensor "S" must be "FAILED": sensors send alerts for no other status',
    ])
  })

  it('names at most three values of a long list', () => {
    const [first] = violationsIn(pipeline({ root: 'inputs: { day: { type: date } }' }))
    expect(first?.remedy).toMatch(/^Use "\w+", "\w+", "\w+" or one of 2 more$/)
  })

  it('shows hidden characters of the file as marks', () => {
    expect(task('"ret\\u202Eries": 1')[0]).toContain('⟨U+202E⟩')
  })
})

describe('size', () => {
  it('stays linear in tasks and defects: ten thousands of them are no hang', () => {
    const tasks = Array.from({ length: 20_000 }, (_, id) => `      t${id}: { a: 1 }`).join('\n')
    const document = parseDocument({
      path: 'pipeline.yml',
      text: `version: v1\nname: x\npipeline:\n  load:\n    tasks:\n${tasks}\n`,
    })
    expect(validatePipeline(document)).toHaveLength(1_001)
  })

  it('lists a thousand violations and says that there are more', () => {
    const keys = Array.from({ length: 5_000 }, (_, index) => `unknown_${index}: 1`).join('\n')
    const violations = violationsIn(pipeline({ root: keys }))
    expect(violations).toHaveLength(1_001)
    expect(violations.at(-1)?.message).toBe('Only the first 1000 format errors are listed')
  })
})
