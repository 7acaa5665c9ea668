/** Where an editor is asked: `|` is the cursor. */
export interface Place {
  readonly name: string
  readonly text: string
  /** Absent: only completion is asked for. */
  readonly hover?: true
}

const head = 'version: v1\nname: Orders\n'
const task = (lines: string) => `${head}pipeline:\n  load:\n    tasks:\n      sync:\n${lines.replace(/^/gm, '        ')}`
const sensor = (lines: string) => `${head}pipeline: {}\nsensors:\n  files:\n${lines.replace(/^/gm, '    ')}`

/** Thirty places of a pipeline, by name. */
export const places: readonly Place[] = [
  { name: 'root key', text: `${head}|` },
  { name: 'version', text: 'version: |\nname: Orders\n' },
  { name: 'schedule key', text: `${head}schedule:\n  - |` },
  { name: 'cron', text: `${head}schedule:\n  - cron: |` },
  { name: 'time zone', text: `${head}schedule:\n  - cron: 0 6 ? * * *\n    timezone: |` },
  { name: 'group key', text: `${head}pipeline:\n  load:\n    tasks: {}\n    |` },
  { name: 'task key', text: task('integration: FIVETRAN\n|') },
  { name: 'integration', text: task('integration: |') },
  { name: 'job of FIVETRAN', text: task('integration: FIVETRAN\nintegration_job: |') },
  { name: 'job of SNOWFLAKE', text: task('integration: SNOWFLAKE\nintegration_job: |') },
  { name: 'job of DBT_CORE', text: task('integration: DBT_CORE\nintegration_job: |') },
  {
    name: 'parameters of FIVETRAN_SYNC_ALL',
    text: task('integration: FIVETRAN\nintegration_job: FIVETRAN_SYNC_ALL\nparameters:\n  |'),
  },
  {
    name: 'parameters of DBT_CORE_EXECUTE',
    text: task('integration: DBT_CORE\nintegration_job: DBT_CORE_EXECUTE\nparameters:\n  |'),
  },
  {
    name: 'value of package_manager',
    text: task('integration: DBT_CORE\nintegration_job: DBT_CORE_EXECUTE\nparameters:\n  package_manager: |'),
  },
  { name: 'task configuration', text: task('integration: FIVETRAN\nconfiguration:\n  |') },
  { name: 'paused', text: task('integration: FIVETRAN\npaused: |') },
  { name: 'matrix key', text: `${head}pipeline:\n  load:\n    tasks: {}\n    matrix:\n      |` },
  { name: 'alert key', text: `${head}alerts:\n  - |` },
  { name: 'alert status', text: `${head}alerts:\n  - name: Failed\n    statuses:\n      - |` },
  { name: 'alert channel', text: `${head}alerts:\n  - name: Failed\n    destinations:\n      - integration: |` },
  { name: 'sensor key', text: sensor('name: Files\n|') },
  { name: 'check key', text: sensor('checks:\n  one:\n    integration: AWS_S3\n    |') },
  { name: 'sensor type of AWS_S3', text: sensor('checks:\n  one:\n    integration: AWS_S3\n    sensor_type: |') },
  {
    name: 'parameters of AWS_S3_FILE',
    text: sensor('checks:\n  one:\n    integration: AWS_S3\n    sensor_type: AWS_S3_FILE\n    parameters:\n      |'),
  },
  { name: 'input type', text: `${head}inputs:\n  day:\n    type: |` },
  { name: 'trigger event status', text: `${head}trigger_events:\n  - type: pipeline\n    statuses:\n      - |` },
  { name: 'hover integration', text: task('integra|tion: FIVETRAN'), hover: true },
  { name: 'hover retry_delay', text: `${head}configuration:\n  retry_d|elay: 5`, hover: true },
  {
    name: 'hover connector_id',
    text: task('integration: FIVETRAN\nintegration_job: FIVETRAN_SYNC_ALL\nparameters:\n  connector|_id: x'),
    hover: true,
  },
  { name: 'hover cron', text: `${head}schedule:\n  - cr|on: 0 6 ? * * *`, hover: true },
]
