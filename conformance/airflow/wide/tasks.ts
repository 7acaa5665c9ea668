import type { Chance } from '../random/chance.ts'
import type { Mapping, Value } from '../random/yaml.ts'
import { taskArguments } from './arguments.ts'
import { distance } from './values.ts'

export interface Task {
  readonly id: string
  readonly body: Mapping
}

const standard = 'airflow.providers.standard'

type Kind = (chance: Chance, before: readonly Task[]) => Mapping

const kinds: readonly Kind[] = [
  () => ({ operator: `${standard}.operators.bash.BashOperator`, bash_command: 'ls', env: { A: '1' }, append_env: true }),
  (chance) => ({
    operator: chance.one(['airflow.operators.empty.EmptyOperator', `${standard}.operators.empty.EmptyOperator`]),
  }),
  () => ({
    operator: `${standard}.operators.python.PythonOperator`,
    python_callable_name: 'sail',
    python_callable_file: '/fleet/jobs.py',
    op_kwargs: { ship: '{{ ds }}' },
  }),
  () => ({ operator: `${standard}.operators.python.BranchPythonOperator`, python_callable: 'fleet.jobs.choose' }),
  () => ({ operator: `${standard}.operators.python.ShortCircuitOperator`, python_callable: 'fleet.jobs.is_calm' }),
  () => ({ operator: `${standard}.operators.latest_only.LatestOnlyOperator` }),
  (chance) => ({
    operator: `${standard}.operators.trigger_dagrun.TriggerDagRunOperator`,
    trigger_dag_id: 'refit',
    wait_for_completion: chance.percent(50),
    ...(chance.percent(30) && { conf: { ship: 'all' } }),
  }),
  (chance) => ({
    operator: `${standard}.sensors.filesystem.FileSensor`,
    filepath: '/data/manifest.csv',
    ...(chance.percent(50) && { mode: 'reschedule' }),
    ...(chance.percent(50) && { timeout: chance.one<Value>([120, 2.5, distance(chance)]), poke_interval: 30 }),
    ...(chance.percent(30) && { soft_fail: true }),
  }),
  (chance) => ({ operator: `${standard}.sensors.time_delta.TimeDeltaSensor`, delta: distance(chance) }),
  (chance) => ({
    operator: `${standard}.sensors.external_task.ExternalTaskSensor`,
    external_dag_id: 'refit',
    external_task_id: 'paint',
    ...(chance.percent(50) && { execution_delta: chance.one(['30 minutes', '1 day', '2 hours']) }),
    ...(chance.percent(50) && { allowed_states: ['success', 'skipped'], failed_states: ['failed'] }),
  }),
  (chance) => ({ operator: 'fleet.operators.HoistOperator', load: 3, ...(chance.percent(30) && { ignored: true }) }),
  (chance) => ({
    decorator: chance.percent(90) ? 'airflow.decorators.task' : 'airflow.sdk.task',
    python_callable: 'fleet.jobs.list_ships',
  }),
  () => ({ decorator: `${standard}.decorators.branch_python.branch_task`, python_callable: 'fleet.jobs.choose' }),
  () => ({ operator: `${standard}.operators.bash.BashOperator`, expand: { bash_command: ['a', 'b', 'c'] } }),
  () => ({
    operator: `${standard}.operators.bash.BashOperator`,
    partial: { bash_command: 'ls' },
    expand: { env: [{ A: '1' }, { A: '2' }] },
  }),
  (chance) => ({
    operator: `${standard}.operators.python.PythonOperator`,
    python_callable: 'fleet.jobs.sail',
    partial: { ...taskArguments(chance, 2) },
    expand: { op_kwargs: [{ ship: 1 }] },
  }),
]

/** A task that takes what another one returned. */
function reader(chance: Chance, before: readonly Task[]): Mapping | undefined {
  const sources = before.filter(({ body }) => !('task_group_name' in body) && !('expand' in body))
  if (sources.length === 0) return undefined
  const { id, body } = chance.one(sources)
  if (!('decorator' in body))
    return {
      operator: `${standard}.operators.python.PythonOperator`,
      python_callable: 'fleet.jobs.sail',
      expand: { op_args: `${id}.output` },
      ...(chance.percent(85) && { dependencies: [id] }),
    }
  const decorator = 'airflow.decorators.task'
  if (chance.percent(8)) return { decorator, python_callable: 'fleet.jobs.store', ship: `+${id}` }
  return chance.one<Mapping>([
    { decorator, python_callable: 'fleet.jobs.store', ship: `+${id}`, dependencies: [id] },
    { decorator, python_callable: 'fleet.jobs.store', expand: { ship: `+${id}` }, dependencies: [id] },
    {
      decorator,
      python_callable: 'fleet.jobs.store',
      expand: { ship: `+${id}` },
      partial: { port: 'north' },
      dependencies: [id],
    },
  ])
}

const names = ['anchor', 'ballast', 'cargo', 'deck', 'engine', 'fuel', 'galley', 'hull', 'inspect', 'jib'] as const

/** Tasks in an order in which each waits for some before it, or for groups, which are those that no task of them waits for. */
export function tasksOf(chance: Chance, groups: readonly string[]): readonly Task[] {
  const tasks: Task[] = []
  for (const id of names.slice(0, chance.between(2, names.length))) {
    const kind = (chance.percent(35) ? reader(chance, tasks) : undefined) ?? chance.one(kinds)(chance, tasks)
    const group = groups.length > 0 && !('decorator' in kind) && chance.percent(55) ? chance.one(groups) : undefined
    const earlier = chance.some(
      tasks.map((task) => task.id),
      3,
    )
    const known = Array.isArray(kind['dependencies']) ? kind['dependencies'] : []
    // A task outside of all groups may wait for a group whose members are all before it: that is kept simple by the last one.
    const after = [...new Set<Value>([...known, ...earlier])]
    tasks.push({
      id,
      body: {
        ...kind,
        ...taskArguments(chance, chance.percent(40) ? 3 : 0),
        ...(group !== undefined && { task_group_name: group }),
        ...(after.length > 0 && { dependencies: after }),
      },
    })
  }
  const used = groups.filter((group) => tasks.some(({ body }) => body['task_group_name'] === group))
  if (used.length > 0 && chance.percent(60))
    tasks.push({
      id: 'keel',
      body: { operator: `${standard}.operators.empty.EmptyOperator`, dependencies: chance.some(groups, 3) },
    })
  return tasks
}
