/** Modules of Airflow 1 that Airflow 2 still finds and Airflow 3 does not have, and where their classes are now (Airflow 2.11.2 and 3.3.2: imported). */
const movedModules: Readonly<Record<string, string>> = {
  'airflow.operators.bash_operator': 'airflow.providers.standard.operators.bash',
  'airflow.operators.python_operator': 'airflow.providers.standard.operators.python',
  'airflow.operators.dummy': 'airflow.providers.standard.operators.empty',
  'airflow.operators.dummy_operator': 'airflow.providers.standard.operators.empty',
  'airflow.operators.dagrun_operator': 'airflow.providers.standard.operators.trigger_dagrun',
  'airflow.operators.latest_only_operator': 'airflow.providers.standard.operators.latest_only',
  'airflow.operators.branch_operator': 'airflow.providers.standard.operators.branch',
  'airflow.operators.email_operator': 'airflow.providers.smtp.operators.smtp',
  'airflow.operators.http_operator': 'airflow.providers.http.operators.http',
  'airflow.operators.docker_operator': 'airflow.providers.docker.operators.docker',
  'airflow.operators.sql': 'airflow.providers.common.sql.operators.sql',
  'airflow.operators.sql_branch_operator': 'airflow.providers.common.sql.operators.sql',
  'airflow.operators.check_operator': 'airflow.providers.common.sql.operators.sql',
  'airflow.operators.hive_operator': 'airflow.providers.apache.hive.operators.hive',
  'airflow.operators.papermill_operator': 'airflow.providers.papermill.operators.papermill',
  'airflow.sensors.external_task_sensor': 'airflow.providers.standard.sensors.external_task',
  'airflow.sensors.date_time_sensor': 'airflow.providers.standard.sensors.date_time',
  'airflow.sensors.time_delta_sensor': 'airflow.providers.standard.sensors.time_delta',
  'airflow.sensors.http_sensor': 'airflow.providers.http.sensors.http',
  'airflow.sensors.sql': 'airflow.providers.common.sql.sensors.sql',
  'airflow.sensors.sql_sensor': 'airflow.providers.common.sql.sensors.sql',
  'airflow.sensors.s3_key_sensor': 'airflow.providers.amazon.aws.sensors.s3',
}

const movedClasses: Readonly<Record<string, string>> = {
  DummyOperator: 'EmptyOperator',
  SimpleHttpOperator: 'HttpOperator',
  CheckOperator: 'SQLCheckOperator',
  IntervalCheckOperator: 'SQLIntervalCheckOperator',
  ThresholdCheckOperator: 'SQLThresholdCheckOperator',
  ValueCheckOperator: 'SQLValueCheckOperator',
  BranchSqlOperator: 'BranchSQLOperator',
}

/** Modules right below these that Airflow 3.3.2 has, some as a shim with a warning. */
const keptModules: Readonly<Record<string, ReadonlySet<string>>> = {
  operators: new Set(
    'bash branch datetime email empty generic_transfer latest_only python smooth trigger_dagrun weekday'.split(' '),
  ),
  sensors: new Set('base bash date_time external_task filesystem python time_delta time_sensor weekday'.split(' ')),
}
/** A path that Airflow 3 does not have any more. */
export interface MovedPath {
  /** Where the class is now; null where it is gone, or not known. */
  readonly now: string | null
}

/** True for a path that Airflow 3 does not have; undefined for all others. Only modules of Airflow itself are known for certain. */
export function movedTo(path: string): MovedPath | undefined {
  const [, module = '', name = ''] = /^(.+)\.(\w+)$/.exec(path) ?? []
  const target = movedModules[module]
  if (target !== undefined) return { now: `${target}.${movedClasses[name] ?? name}` }
  const [, kind = '', own = ''] = /^airflow\.(operators|sensors)\.(\w+)$/.exec(module) ?? []
  const isGone = module.startsWith('airflow.contrib.') || (own !== '' && keptModules[kind]?.has(own) === false)
  return isGone ? { now: null } : undefined
}

/** The package that has a path of a provider. */
export function packageOf(path: string): string {
  const [, rest = ''] = /^airflow\.providers\.([\w.]+?)\.(?:operators|sensors|transfers)\./.exec(path) ?? []
  return `apache-airflow-providers-${rest.replaceAll('.', '-').replace('amazon-aws', 'amazon')}`
}

/** True for a class that waits for something. */
export function isSensor(path: string): boolean {
  return /Sensor(?:Async)?$/.test(path)
}

/** True for a class or a decorator that skips what it does not choose. */
export function isBranch(path: string): boolean {
  return /(?:^|\.)Branch\w*Operator$/.test(path) || /\.task\.branch$|\.branch_task$/.test(path)
}
