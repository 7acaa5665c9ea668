/** Module paths that Airflow 3 does not have any more, and where their classes are now (Airflow 3.3.2: importing them fails). */
const movedModules: Readonly<Record<string, string>> = {
  'airflow.operators.bash_operator': 'airflow.providers.standard.operators.bash',
  'airflow.operators.python_operator': 'airflow.providers.standard.operators.python',
  'airflow.operators.dummy_operator': 'airflow.providers.standard.operators.empty',
  'airflow.operators.dagrun_operator': 'airflow.providers.standard.operators.trigger_dagrun',
  'airflow.operators.latest_only_operator': 'airflow.providers.standard.operators.latest_only',
  'airflow.sensors.external_task_sensor': 'airflow.providers.standard.sensors.external_task',
}

const movedClasses: Readonly<Record<string, string>> = { DummyOperator: 'EmptyOperator' }

/** The path of Airflow 3 for one that it does not have any more; undefined for all others. */
export function movedTo(path: string): string | undefined {
  const [, module = '', name = ''] = /^(.+)\.(\w+)$/.exec(path) ?? []
  const target = movedModules[module]
  return target === undefined ? undefined : `${target}.${movedClasses[name] ?? name}`
}

/** True for a class that waits for something. */
export function isSensor(path: string): boolean {
  return /Sensor(?:Async)?$/.test(path)
}

/** True for a class or a decorator that skips what it does not choose. */
export function isBranch(path: string): boolean {
  return /(?:^|\.)Branch\w*Operator$/.test(path) || /\.task\.branch$|\.branch_task$/.test(path)
}
