import type { Family, JobFacts } from '../../model/pipeline.ts'

interface Kind {
  /** The names of classes, without their module. */
  readonly classes: RegExp
  readonly family: Family
  readonly network: boolean
  readonly more?: Partial<JobFacts>
  /** The argument that names what it works on. */
  readonly target?: string
}

const kind = (classes: RegExp, family: Family, network: boolean, more: Partial<JobFacts> = {}, target?: string): Kind => ({
  classes,
  family,
  network,
  more,
  ...(target !== undefined && { target }),
})

const loads = { writes: true, idempotent: true, expertise: 'ingestion' } as const
const models = { writes: true, idempotent: true, expertise: 'dbt' } as const
const messages = { exports: true, idempotent: false } as const

/** What classes of the providers do, by their names (documentation of the providers, 2026). The first that fits decides. */
const kinds: readonly Kind[] = [
  kind(/Sensor(?:Async)?$/, 'sensor', true, { idempotent: true }),
  kind(/^Branch\w*Operator$|^branch(?:_task)?$/, 'branch', false, { idempotent: true }),
  kind(/^(?:Empty|Dummy|LatestOnly)Operator$/, 'other', false, { idempotent: true }),
  kind(/^TriggerDagRunOperator$/, 'sub-pipeline', false, {}, 'trigger_dag_id'),
  kind(/Check(?:Operator|Async)?$|^SQL\w*CheckOperator$|^GreatExpectationsOperator$/, 'test', true, { idempotent: true }),
  kind(/^(?:BashOperator|bash)$/, 'shell', false),
  kind(/^SSHOperator$/, 'shell', true),
  kind(/^(?:Python|\w*PythonVirtualenv|ExternalPython)Operator$|^(?:task|python|virtualenv|external_python)$/, 'python', false, {
    expertise: 'python',
  }),
  kind(/^AirbyteTriggerSyncOperator$/, 'ingest', true, loads, 'connection_id'),
  kind(/^FivetranOperator(?:Async)?$/, 'ingest', true, loads, 'connector_id'),
  kind(/^DbtCloudRunJobOperator$/, 'transform', true, models, 'job_id'),
  kind(/^Dbt(?:Build|Run|Seed|Snapshot)\w*Operator$/, 'transform', true, models),
  kind(/^DbtTest\w*Operator$/, 'test', true, { idempotent: true, expertise: 'dbt' }),
  kind(/^Databricks(?:RunNow|SubmitRun|Notebook)\w*Operator$/, 'notebook', true, {}, 'job_id'),
  kind(
    /^(?:SQLExecuteQuery|Snowflake(?:SqlApi)?|Postgres|MySql|MsSql|Oracle|Trino|Presto|Redshift(?:SQL|Data)|Athena|DatabricksSql|Vertica|Sqlite|Jdbc|Exasol|Teradata|ClickHouse|BigQuery(?:InsertJob|ExecuteQuery))Operator$/,
    'sql',
    true,
    { expertise: 'warehouse' },
  ),
  kind(/^\w+To(?:GCS|S3|SFTP|Local\w*|AzureBlob\w*)Operator$/, 'other', true),
  kind(/^\w+To(?:Snowflake|BigQuery|Redshift|Postgres|MySql|Hive|Teradata|ClickHouse)Operator$/, 'ingest', true, {
    writes: true,
    expertise: 'ingestion',
  }),
  kind(/^(?:Simple)?HttpOperator$/, 'http', true, { expertise: 'platform' }, 'endpoint'),
  kind(
    /^(?:Email|Smtp\w*|Slack\w*|Discord\w*|Telegram|MSTeams\w*|OpsgenieCreateAlert|Pagerduty\w*)Operator$/,
    'notify',
    true,
    messages,
  ),
  kind(
    /^(?:KubernetesPod|KubernetesJob|EksPod|GKEStartPod|EcsRunTask|CloudRunExecuteJob|BatchOperator|Batch)\w*$/,
    'container',
    true,
  ),
  kind(/^Docker\w*Operator$|^docker$|^kubernetes$/, 'container', false),
  kind(/^(?:Spark\w+|Livy|Glue\w+|Emr\w+|Dataproc\w+|Dataflow\w+)Operator$/, 'other', true),
]

/** The name of a class, or of a decorator, without the module: `task.branch` is `branch`. */
function classOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1)
}

/** What an operator does, as far as its name says it; null for one that is not known. */
export function factsOf(path: string): JobFacts | null {
  const found = kindOf(path)
  if (!found) return null
  return {
    title: classOf(path),
    family: found.family,
    crossesNetwork: found.network,
    idempotent: null,
    rateLimited: false,
    writes: false,
    exports: false,
    expertise: null,
    storesOutputsOnRequest: false,
    takesDbtCommands: false,
    ...found.more,
  }
}

/** The argument that names what an operator works on, such as a connection of Airbyte; undefined where none is known. */
export function targetKeyOf(path: string): string | undefined {
  return kindOf(path)?.target
}

/** The method of an operator that sends a request, in capitals; it is POST where none is written (provider http). Null for all others. */
export function methodOf(path: string, written: string | undefined): string | null {
  return kindOf(path)?.family === 'http' ? (written ?? 'POST').toUpperCase() : null
}

/** A class outside of packages that everybody has may do anything, whatever its name. */
function kindOf(path: string): Kind | undefined {
  if (!/^(?:airflow|astronomer|cosmos|airflow_dbt|fivetran_provider\w*|great_expectations_provider)\./.test(path))
    return undefined
  const name = classOf(path)
  return kinds.find(({ classes }) => classes.test(name))
}
