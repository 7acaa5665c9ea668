import { describe, expect, it } from 'vitest'
import { databricks } from '../../../src/dialects/databricks/index.ts'
import { findingsIn } from '../contract.ts'

const bundle = (tasks: string, job = '', targets = 'prod: {}') => `bundle:
  name: parcels
targets:
  ${targets}
resources:
  jobs:
    daily:
      name: daily
${job}      tasks:
        - task_key: check
          condition_task: { op: EQUAL_TO, left: "{{job.parameters.full}}", right: "true" }
        - task_key: load
          environment_key: default
${tasks}
      environments:
        - environment_key: default
          spec: { environment_version: "2" }
`

const told = (text: string, rules: readonly string[]) =>
  findingsIn(databricks, { 'databricks.yml': text }).flatMap(({ rule, severity, message }) =>
    rules.includes(rule) ? [`${severity} ${message}`] : [],
  )

const notebook = '          notebook_task: { notebook_path: /Workspace/load }'

describe('values that the service refuses', () => {
  const sql = (body: string) => `          sql_task: { warehouse_id: abc, ${body} }`
  const dbt = (...commands: string[]) =>
    `          dbt_task: { project_directory: /Workspace/dbt, warehouse_id: abc, commands: [${commands.map((text) => `'${text}'`).join(', ')}] }`
  const waitingFor = (entry: string) => `${notebook}\n          depends_on: [{ ${entry} }]`
  const cases: readonly (readonly [string, string, string | undefined])[] = [
    [
      'an outcome in words',
      waitingFor('task_key: check, outcome: yes'),
      '"outcome" is "yes", but a condition is "true" or "false"',
    ],
    ['an outcome', waitingFor('task_key: check, outcome: "false"'), undefined],
    ['an outcome without quotes', waitingFor('task_key: check, outcome: true'), undefined],
    ['no query', sql('parameters: {}'), '"sql_task" needs exactly one of "query", "file", "alert" and "dashboard", and has none'],
    [
      'two queries',
      sql('query: { query_id: a }, alert: { alert_id: b }'),
      '"sql_task" needs exactly one of "query", "file", "alert" and "dashboard", and has "query" and "alert"',
    ],
    ['one query', sql('query: { query_id: a }'), undefined],
    ['a command of a shell', dbt('cd models'), 'The command "cd models" does not begin with "dbt"'],
    ['a chain', dbt('dbt deps && dbt build'), 'The command "dbt deps && dbt build" chains commands, and no shell reads it'],
    ['a semicolon in quotes', dbt('dbt run --vars "{sep: ;}"'), undefined],
    ['many commands', dbt(...Array<string>(11).fill('dbt build')), '"commands" has 11 commands, more than 10'],
  ]

  it.each(cases)('are found: %s', (_, task, expected) => {
    const found = told(bundle(task), ['wrong-value'])
    expect(found).toEqual(expected === undefined ? [] : [`error ${expected}`])
  })

  it('are found: an outcome of no condition', () => {
    const tasks = `${notebook}\n        - task_key: send\n${waitingFor('task_key: load, outcome: "true"')}`
    expect(told(bundle(tasks), ['wrong-value'])).toEqual(['warning "outcome" of "load", which is no condition_task'])
  })

  it('are found: webhooks', () => {
    const hooks = (...ids: string[]) =>
      `      webhook_notifications: { on_failure: [${ids.map((id) => `{ id: "${id}" }`).join(', ')}] }\n`
    expect(told(bundle(notebook, hooks('a', 'b', 'c', 'd')), ['wrong-value'])).toEqual([
      'error "on_failure" has 4 webhooks, more than 3',
    ])
    expect(told(bundle(notebook, hooks('https://chat.example.org/x')), ['wrong-value'])).toEqual([
      'error "id" of a webhook is "https://chat.example.org/x", not the id of a notification destination',
    ])
    expect(told(bundle(notebook, hooks('0481e838-0a59-4eff-9541-a4ca6f149574')), ['wrong-value'])).toEqual([])
  })

  it('are found: a task without a key', () => {
    const tasks = `${notebook}\n        - notebook_task: { notebook_path: /Workspace/send }`
    expect(told(bundle(tasks), ['missing-key', 'duplicate-id'])).toEqual(['error "tasks" has no "task_key"'])
  })
})

it('a Git provider may be written in any case', () => {
  const from = (provider: string) =>
    told(
      bundle(notebook, `      git_source: { git_url: https://git.example.org/a, git_provider: ${provider}, git_branch: main }\n`),
      ['wrong-value'],
    )
  expect(from('github')).toEqual([])
  expect(from('gitHub')).toEqual([])
  expect(from('githup')).toHaveLength(1)
})

describe('conditions', () => {
  const compare = (op: string, left: string) =>
    told(bundle(notebook).replace('op: EQUAL_TO, left: "{{job.parameters.full}}"', `op: ${op}, left: "${left}"`), ['wrong-value'])

  it.each([
    ['EQUAL_TO', '12.0', 'warning The condition compares two fixed values, "12.0" and "true"'],
    ['GREATER_THAN', '{{job.parameters.full}}', 'error "GREATER_THAN" compares numbers, and "true" is none'],
    ['EQUAL_TO', '{{job.parameters.full}}', undefined],
  ])('that a run cannot change are found: %s %s', (op, left, expected) => {
    expect(compare(op, left)).toEqual(expected === undefined ? [] : [expected])
  })
})

describe('files that the CLI refuses', () => {
  const withParameters = (text: string) =>
    told(bundle(`          notebook_task: { notebook_path: /Workspace/load, base_parameters: { ${text} } }`), ['wrong-type'])

  it.each(['1: a', 'true: a', '2026-01-01: a', '1.5: a'])('have keys that are no texts: %s', (text) => {
    expect(withParameters(text)).toEqual([`error The key ${text.split(':')[0]} is not a text, and the CLI refuses the file`])
  })
  it.each(['"1": a', 'yes: a', 'v1: a', 'null: a', '1_a: b'])('do not have these: %s', (text) =>
    expect(withParameters(text)).toEqual([]),
  )
})

describe('declarative pipelines', () => {
  const pipeline = (body: string) =>
    told(bundle(notebook).replace('  jobs:', `  pipelines:\n    tables: { name: tables, ${body} }\n  jobs:`), [
      'unknown-key',
      'wrong-value',
    ])

  it('have no schedule', () => {
    expect(pipeline('schedule: { quartz_cron_expression: "0 0 2 * * ?" }')).toEqual([
      'error "tables" of "pipelines" has a "schedule", which the CLI drops: nothing starts it',
    ])
  })
  it('have clusters where they are not serverless', () => {
    expect(pipeline('serverless: true, clusters: [{ label: default }]')).toEqual([
      'error "tables" of "pipelines" is serverless and has "clusters", which the service refuses',
    ])
    expect(pipeline('serverless: false, clusters: [{ label: default }]')).toEqual([])
  })
})

describe('targets that the CLI refuses', () => {
  const cases = [
    [
      '{ dev: { default: true }, prod: { default: yes } }',
      'Targets "dev" and "prod" are both the default, which the CLI refuses',
    ],
    ['{ prod: { mode: prod } }', '"mode" of target "prod" is "prod", which the CLI refuses; did you mean "production"?'],
    ['{ dev: { default: true, mode: development }, prod: { default: false } }', undefined],
  ] as const

  it.each(cases)('are found: %s', (targets, expected) => {
    const found = told(bundle(notebook).replace('targets:\n  prod: {}', `targets: ${targets}`), ['wrong-value'])
    expect(found).toEqual(expected === undefined ? [] : [`error ${expected}`])
  })
})

describe('names of the bundle and of its workspace', () => {
  const withName = (name: string) => bundle(`          notebook_task: { notebook_path: "/Workspace/\${${name}}" }`)

  it.each(['bundle.name', 'bundle.target', 'bundle.git.commit', 'workspace.current_user.userName', 'workspace.file_path'])(
    'are known: %s',
    (name) => expect(told(withName(name), ['unknown-name-in-expression'])).toEqual([]),
  )

  it.each([
    ['bundle.targt', 'error "${bundle.targt}" looks up "targt", which "bundle" does not have; did you mean "target"?'],
    [
      'workspace.fil_path',
      'error "${workspace.fil_path}" looks up "fil_path", which "workspace" does not have; did you mean "file_path"?',
    ],
    ['bundle.constructor', 'warning "${bundle.constructor}" looks up "constructor", which "bundle" does not have'],
  ])('are not known: %s', (name, expected) => {
    expect(told(withName(name), ['unknown-name-in-expression'])).toEqual([expected])
  })
})

describe('time zones of Java', () => {
  const at = (zone: string) =>
    told(bundle(notebook, `      schedule: { quartz_cron_expression: "0 0 2 * * ?", timezone_id: "${zone}" }\n`), [
      'unknown-time-zone',
    ])

  it.each(['Europe/Berlin', 'GMT+2', 'GMT-03:30', 'PST', 'EST', 'UTC'])('are taken: %s', (zone) => expect(at(zone)).toEqual([]))
  it.each(['europe/berlin', 'UTC+2', '+02:00', 'CEST'])('are none: %s', (zone) => expect(at(zone)).toHaveLength(1))
})

describe('keys of the root', () => {
  const withRoot = (text: string) => told(`${text}${bundle(notebook)}`, ['unknown-key'])

  it('that hold anchors may have any name', () => {
    expect(withRoot('common_permissions: &permissions\n  permissions: [{ level: CAN_VIEW, group_name: users }]\n')).toEqual([])
    expect(withRoot('permission:\n  readers: &readers { level: CAN_VIEW, group_name: users }\n')).toEqual([])
    expect(withRoot('permission:\n  - { level: CAN_VIEW, group_name: R&D }\n')).toEqual([
      'error Unknown key "permission", which the CLI drops; did you mean "permissions"?',
    ])
  })

  it('tell of a job of several targets once, at its anchor', () => {
    const text = `bundle: { name: parcels }
job: &job
  scan:
    name: scan
    timeout_second: 60
    tasks: [{ task_key: a, notebook_task: { notebook_path: /Workspace/a } }]
targets:
  dev: { default: true, resources: { jobs: *job } }
  prod: { resources: { jobs: *job } }
`
    expect(told(text, ['unknown-key'])).toEqual([
      'error Unknown key "timeout_second", which the CLI drops; did you mean "timeout_seconds"?',
    ])
  })
})
