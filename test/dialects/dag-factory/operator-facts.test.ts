import { expect, it } from 'vitest'
import { dagFactory } from '../../../src/dialects/dag-factory/index.ts'
import { factsOf, methodOf } from '../../../src/dialects/dag-factory/operator-facts.ts'
import { parseDocument } from '../../../src/text/parse.ts'

it.each([
  ['airflow.providers.http.operators.http.HttpOperator', 'http', true, null],
  ['airflow.providers.http.sensors.http.HttpSensor', 'sensor', true, true],
  ['airflow.providers.slack.operators.slack_webhook.SlackWebhookOperator', 'notify', true, false],
  ['airflow.operators.email.EmailOperator', 'notify', true, false],
  ['airflow.providers.common.sql.operators.sql.SQLExecuteQueryOperator', 'sql', true, null],
  ['airflow.providers.common.sql.operators.sql.SQLColumnCheckOperator', 'test', true, true],
  ['airflow.providers.google.cloud.operators.bigquery.BigQueryInsertJobOperator', 'sql', true, null],
  ['airflow.providers.google.cloud.operators.bigquery.BigQueryCheckOperator', 'test', true, true],
  ['airflow.providers.airbyte.operators.airbyte.AirbyteTriggerSyncOperator', 'ingest', true, true],
  ['airflow.providers.cncf.kubernetes.operators.pod.KubernetesPodOperator', 'container', true, null],
  ['airflow.providers.docker.operators.docker.DockerOperator', 'container', false, null],
  ['airflow.providers.google.cloud.transfers.gcs_to_bigquery.GCSToBigQueryOperator', 'ingest', true, null],
  ['airflow.decorators.task', 'python', false, null],
  ['airflow.decorators.task.branch', 'branch', false, true],
  ['airflow.providers.standard.operators.bash.BashOperator', 'shell', false, null],
  ['airflow.providers.standard.operators.python.BranchPythonOperator', 'branch', false, true],
])('knows what %s does', (path, family, crossesNetwork, idempotent) => {
  expect(factsOf(path)).toMatchObject({ family, crossesNetwork, idempotent })
})

it.each(['kitchen.operators.HttpOperator', 'airflow.providers.acme.operators.acme.AcmeOperator', 'x', ''])(
  'knows nothing about %s',
  (path) => {
    expect(factsOf(path)).toBeNull()
  },
)

it('reads the method of a request, which is POST where none is written', () => {
  const path = 'airflow.providers.http.operators.http.HttpOperator'
  expect([methodOf(path, undefined), methodOf(path, 'get'), methodOf('airflow.decorators.task', 'GET')]).toEqual([
    'POST',
    'GET',
    null,
  ])
})

it('reads SQL, connections and targets of tasks', () => {
  const text = `moorings:
  schedule: None
  tasks:
    load:
      operator: airflow.providers.snowflake.operators.snowflake.SnowflakeOperator
      sql: INSERT INTO berths SELECT * FROM stage
      snowflake_conn_id: warehouse
    file:
      operator: airflow.providers.common.sql.operators.sql.SQLExecuteQueryOperator
      sql: sql/berths.sql
    sync:
      operator: airflow.providers.airbyte.operators.airbyte.AirbyteTriggerSyncOperator
      connection_id: harbour
`
  const [pipeline] = dagFactory
    .projectsIn([parseDocument({ path: 'dags.yml', text })])
    .flatMap((project) => dagFactory.read(project))
  const [load, file, sync] = pipeline?.tasks ?? []
  expect(load?.code).toMatchObject([{ kind: 'sql', path: ['moorings', 'tasks', 'load', 'sql'] }])
  expect(load?.connection).toMatchObject({ state: 'set', value: 'warehouse' })
  expect(load?.action.facts?.writes).toBe(true)
  expect(file?.code).toEqual([])
  expect(sync?.action.target).toMatchObject({ state: 'set', value: 'harbour' })
})
