import type { Family, JobFacts } from '../../model/pipeline.ts'

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

interface Kind {
  readonly pattern: RegExp
  readonly family: Family
  readonly facts?: Partial<JobFacts>
}

const kinds: readonly Kind[] = [
  { pattern: /Sensor(?:Async)?$/, family: 'sensor', facts: { idempotent: true } },
  { pattern: /Branch\w*Operator$|\.task\.branch$/, family: 'branch', facts: { idempotent: true, crossesNetwork: false } },
  { pattern: /(?:Empty|Dummy|LatestOnly)Operator$/, family: 'other', facts: { idempotent: true, crossesNetwork: false } },
  { pattern: /BashOperator$/, family: 'shell' },
  { pattern: /PythonOperator$|\.task$|VirtualenvOperator$/, family: 'python', facts: { expertise: 'python' } },
  { pattern: /TriggerDagRunOperator$/, family: 'sub-pipeline', facts: { crossesNetwork: false } },
  { pattern: /(?:Kubernetes\w*|Docker)Operator$/, family: 'container' },
  { pattern: /HttpOperator$/, family: 'http' },
  { pattern: /(?:Email|Slack\w*)Operator$/, family: 'notify', facts: { exports: true } },
  { pattern: /(?:SQL\w*Check|CheckOperator)\w*$/, family: 'test', facts: { idempotent: true } },
  { pattern: /(?:SQL\w*|Snowflake|BigQuery\w*|Postgres|MySql)Operator$/, family: 'sql', facts: { expertise: 'warehouse' } },
]

/** What an operator does, as far as its name says it; null for one that is not known. */
export function factsOf(path: string): JobFacts | null {
  const kind = kinds.find(({ pattern }) => pattern.test(path))
  if (!kind) return null
  return {
    title: path.slice(path.lastIndexOf('.') + 1),
    family: kind.family,
    crossesNetwork: false,
    idempotent: null,
    rateLimited: false,
    writes: false,
    exports: false,
    expertise: null,
    storesOutputsOnRequest: false,
    takesDbtCommands: false,
    ...kind.facts,
  }
}
