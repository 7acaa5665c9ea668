import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../../src/text/fix.ts'
import { summaryOf, violationsIn } from './corpus.ts'

function pipeline(integration: string, job: string, parameters = '{}'): string {
  return `version: v1
name: x
pipeline:
  load:
    tasks:
      t:
        name: Work
        integration: ${integration}
        integration_job: ${job}
        parameters: ${parameters}
`
}

const of = (integration: string, job: string, parameters?: string) => summaryOf(pipeline(integration, job, parameters))

describe('integrations and jobs', () => {
  it.each([
    [
      'FIVETRAN',
      'FIVETRAN_SYNC_AL',
      '9 error unknown-job: Unknown job "FIVETRAN_SYNC_AL" in task "Work"; did you mean "FIVETRAN_SYNC_ALL"?',
    ],
    ['HTTP_A', 'HTTP_REQUEST', '8 error unknown-job: Unknown integration "HTTP_A" in task "Work"; did you mean "HTTP"?'],
    [
      'POWER_BI',
      'POWER_BI_DATASET_REFRESH',
      '9 error unknown-job: Unknown job "POWER_BI_DATASET_REFRESH" in task "Work"; did you mean "POWER_BI_REFRESH_DATASET"?',
    ],
    ['POWER_BI', 'POWER_BI_REFRESH_DATAMART', '9 error unknown-job: Unknown job "POWER_BI_REFRESH_DATAMART" in task "Work"'],
    [
      'SLACK',
      'SLACK_SEND_MESSAGE',
      '9 error unknown-job: Unknown job "SLACK_SEND_MESSAGE" in task "Work"; did you mean "SEND_SLACK_MESSAGE"?',
    ],
    [
      'SNOWFLAKE',
      'FIVETRAN_SYNC_ALL',
      '9 error job-mismatch: Job "FIVETRAN_SYNC_ALL" of task "Work" belongs to integration "FIVETRAN", not "SNOWFLAKE"',
    ],
    ['EMAIL', 'SEND_EMAIL', '8 warning job-mismatch: Integration "EMAIL" of task "Work" has no jobs; it sends alerts'],
    ['SNOWFLAKE', 'SNOWFLAKE_CLONE_TABLES', '9 warning unknown-job: Unknown job "SNOWFLAKE_CLONE_TABLES" in task "Work"'],
    ['ACME', 'ACME_RUN', '8 warning unknown-job: Unknown integration "ACME" in task "Work"'],
    [
      'FIVETRANN',
      'FIVETRANN_SYNC',
      '8 error unknown-job: Unknown integration "FIVETRANN" in task "Work"; did you mean "FIVETRAN"?',
    ],
  ])('%s with %s', (integration, job, expected) => {
    expect(of(integration, job)).toEqual([expected])
  })

  it('passes templates', () => {
    expect(of("'${{ inputs.what }}'", 'FIVETRAN_SYNC_ALL', '{ connector_id: a }')).toEqual([])
  })

  it('mends an integration that its job gives away', () => {
    const text = pipeline('HTTP_A', 'HTTP_REQUEST')
    const fix = violationsIn(text)[0]?.fix
    expect(fix?.safety).toBe('safe')
    expect(applyEdits(text, fix?.edits ?? [])).toBe(pipeline('HTTP', 'HTTP_REQUEST'))
  })

  it('passes names that are keys of every object', () => {
    expect(of('constructor', 'toString')).toEqual(['8 warning unknown-job: Unknown integration "constructor" in task "Work"'])
  })
})

describe('parameters', () => {
  it.each([
    [
      'FIVETRAN',
      'FIVETRAN_SYNC_ALL',
      '{}',
      ['10 error missing-parameter: Task "Work" is missing parameter "connector_id" of FIVETRAN_SYNC_ALL'],
    ],
    [
      'FIVETRAN',
      'FIVETRAN_SYNC_ALL',
      '{ conector_id: a }',
      ['10 error unknown-parameter: Unknown parameter "conector_id" in task "Work"; did you mean "connector_id"?'],
    ],
    [
      'DBT_CORE',
      'DBT_CORE_EXECUTE',
      '{ comands: dbt build }',
      ['10 warning unknown-parameter: Unknown parameter "comands" in task "Work"; did you mean "commands"?'],
    ],
    ['DBT_CORE', 'DBT_CORE_EXECUTE', '{ something_new: 1 }', []],
    [
      'DBT_CORE',
      'DBT_CORE_EXECUTE',
      '{ commands: [dbt build] }',
      ['10 note wrong-type: "commands" in task "Work" must be a text, not a list'],
    ],
    [
      'DBT_CORE',
      'DBT_CORE_EXECUTE',
      // The reader of the file says what becomes of it.
      '{ python_version: 3.10 }',
      [],
    ],
    [
      'DBT_CORE',
      'DBT_CORE_EXECUTE',
      '{ python_version: 3.12 }',
      ['10 note wrong-type: "python_version" in task "Work" is a number, so trailing zeros are lost; versions must be texts'],
    ],
    [
      'PYTHON',
      'PYTHON_EXECUTE_SCRIPT',
      '{ environment_variables: { A: b } }',
      ['10 warning wrong-type: "environment_variables" in task "Work" must be a text, not a mapping'],
    ],
    [
      'PYTHON',
      'PYTHON_EXECUTE_SCRIPT',
      '{ source: GIT }',
      ['10 warning missing-parameter: Task "Work" is missing parameter "command", which is required because "source" is "GIT"'],
    ],
    [
      'PYTHON',
      'PYTHON_EXECUTE_SCRIPT',
      '{ source: GIT, comand: python a.py }',
      ['10 warning unknown-parameter: Unknown parameter "comand" in task "Work"; did you mean "command"?'],
    ],
    [
      'PYTHON',
      'PYTHON_EXECUTE_SCRIPT',
      '{ package_manager: pip }',
      ['10 error wrong-value: "package_manager" in task "Work" cannot be "pip"; did you mean "PIP"?'],
    ],
    ['HTTP', 'HTTP_REQUEST', '{ method: DELETE }', ['10 error wrong-value: "method" in task "Work" cannot be "DELETE"']],
    ['HTTP', 'HTTP_REQUEST', "{ method: '${{ inputs.m }}', set_outputs: null }", []],
    [
      'SNOWFLAKE',
      'SNOWFLAKE_RUN_QUERY',
      '{ query: select 1 }',
      ['10 warning unknown-parameter: Unknown parameter "query" in task "Work"; did you mean "statement"?'],
    ],
    [
      'SLACK',
      'SEND_SLACK_MESSAGE',
      '{ channel_name: a }',
      ['10 warning missing-parameter: Task "Work" needs one of "text", "blocks", "attachments"'],
    ],
    [
      'OMNI',
      'OMNI_TRIGGER_SCHEDULE',
      '{ schedule_id: a, other: 1 }',
      ['10 error unknown-parameter: Unknown parameter "other" in task "Work"'],
    ],
    [
      'ESTUARY',
      'ESTUARY_CHECK_FLOW',
      '{ error_threshold: "5", warn_threshold: many }',
      ['10 error wrong-type: "warn_threshold" in task "Work" must be a number, not the text "many"'],
    ],
    ['ESTUARY', 'ESTUARY_CHECK_FLOW', '{ latency_threshold: many }', []],
  ])('%s %s %s', (integration, job, parameters, expected) => {
    expect(of(integration, job, parameters)).toEqual(expected)
  })
})

describe('sensor checks', () => {
  const sensor = (integration: string, type: string) =>
    summaryOf(`version: v1
name: x
pipeline: { load: { tasks: { t: { integration: ORCHESTRA, integration_job: WAIT, parameters: { wait_minutes: 1 } } } } }
sensors:
  s:
    { name: New file, cron: x, timezone: UTC, timeout_mins: 5, checks: { c: { integration: ${integration}, sensor_type: ${type}, parameters: {} } } }
`)

  it.each([
    ['AWS_S3', 'AWS_S3_FILE', []],
    [
      'AWS_S3',
      'AWS_S3_FIEL',
      ['6 error unknown-job: Unknown sensor type "AWS_S3_FIEL" in check "c" of sensor "New file"; did you mean "AWS_S3_FILE"?'],
    ],
    [
      'SNOWFLAKE',
      'AWS_S3_FILE',
      [
        '6 error job-mismatch: Sensor type "AWS_S3_FILE" of check "c" of sensor "New file" belongs to integration "AWS_S3", not "SNOWFLAKE"',
      ],
    ],
    [
      'FIVETRAN',
      'FIVETRAN_DONE',
      ['6 warning job-mismatch: Integration "FIVETRAN" of check "c" of sensor "New file" has no sensor types'],
    ],
  ])('%s with %s', (integration, type, expected) => {
    expect(sensor(integration, type)).toEqual(expected)
  })
})
