import type { Chance } from './chance.ts'
import { dagKeys, dated, dates, schedule, taskArguments } from './settings.ts'
import type { Mapping, Value } from './yaml.ts'

const taskNames = ['berth', 'count', 'dredge', 'export', 'fetch', 'gauge', 'haul', 'inspect'] as const
const groupNames = ['inner', 'outer', 'quay'] as const

interface Task {
  readonly id: string
  readonly body: Mapping
}

type Kind = (chance: Chance, before: readonly Task[]) => Mapping

const kinds: readonly Kind[] = [
  (chance) => ({
    operator: chance.one(['airflow.providers.standard.operators.bash.BashOperator', 'airflow.operators.bash.BashOperator']),
    bash_command: 'true',
  }),
  () => ({ operator: 'airflow.providers.standard.operators.bash.BashOperator', bash_command: 'echo {{ ds }}' }),
  () => ({
    operator: 'airflow.providers.standard.operators.python.PythonOperator',
    python_callable: 'harbour.jobs.run',
    op_kwargs: { port: 'north' },
  }),
  () => ({ operator: 'airflow.providers.standard.operators.empty.EmptyOperator' }),
  () => ({ operator: 'harbour.operators.DredgeOperator', depth: 12 }),
  (chance) => ({
    operator: 'airflow.providers.standard.sensors.python.PythonSensor',
    python_callable: 'harbour.jobs.is_ready',
    ...(chance.percent(50) && { mode: chance.one(['poke', 'reschedule']) }),
    ...(chance.percent(50) && { timeout: chance.one<Value>([60, 3600, { __type__: 'datetime.timedelta', hours: 2 }]) }),
  }),
  () => ({
    operator: 'airflow.providers.standard.sensors.external_task.ExternalTaskSensor',
    external_dag_id: 'pilots',
    execution_delta: '2 hours',
  }),
  () => ({ decorator: 'airflow.decorators.task', python_callable: 'harbour.jobs.list_ports' }),
  () => ({ operator: 'airflow.providers.standard.operators.bash.BashOperator', expand: { bash_command: ['true', 'false'] } }),
  (chance) => ({
    operator: 'airflow.providers.standard.operators.python.PythonOperator',
    python_callable: 'harbour.jobs.run',
    partial: { ...taskArguments(chance, 2), op_kwargs: { port: 'south' } },
    expand: { op_args: [[1], [2]] },
  }),
]

/** A task that takes what a decorated one returned, where there is one before it. */
function reader(chance: Chance, before: readonly Task[]): Mapping | undefined {
  const sources = before.filter(({ body }) => 'decorator' in body && !('task_group_name' in body))
  if (sources.length === 0) return undefined
  const { id } = chance.one(sources)
  return chance.percent(50)
    ? { decorator: 'airflow.decorators.task', python_callable: 'harbour.jobs.store', port: `+${id}`, dependencies: [id] }
    : {
        decorator: 'airflow.decorators.task',
        python_callable: 'harbour.jobs.store',
        expand: { port: `+${id}` },
        dependencies: [id],
      }
}

function groupsOf(chance: Chance): Readonly<Record<string, Mapping>> {
  if (chance.percent(55)) return {}
  const names = groupNames.slice(0, chance.between(1, 3))
  return Object.fromEntries(
    names.map((name, index) => [
      name,
      {
        ...(chance.percent(40) && { tooltip: 'Works at the quay' }),
        ...(index > 0 && chance.percent(40) && { parent_group_name: names[index - 1] }),
        ...(chance.percent(40) && { default_args: taskArguments(chance, 3) }),
      },
    ]),
  )
}

function tasksOf(chance: Chance, groups: readonly string[]): readonly Task[] {
  const tasks: Task[] = []
  for (const id of taskNames.slice(0, chance.between(1, taskNames.length))) {
    const kind = (chance.percent(50) ? reader(chance, tasks) : undefined) ?? chance.one(kinds)(chance, tasks)
    const isDecorated = 'decorator' in kind
    const group = groups.length > 0 && !isDecorated && chance.percent(50) ? chance.one(groups) : undefined
    const upstream = chance.some(
      tasks.map((task) => task.id),
      3,
    )
    const known = 'dependencies' in kind && Array.isArray(kind['dependencies']) ? kind['dependencies'] : []
    const dependencies = [...new Set([...known, ...upstream])]
    const body = {
      ...kind,
      ...taskArguments(chance, chance.percent(40) ? 4 : 0),
      ...(group !== undefined && { task_group_name: group }),
      ...(dependencies.length > 0 && { dependencies }),
    }
    tasks.push({ id, body })
  }
  return tasks
}

/** Groups wait for tasks outside of all groups, so that no cycle comes of it. */
function withOrder(
  chance: Chance,
  groups: Readonly<Record<string, Mapping>>,
  tasks: readonly Task[],
): Readonly<Record<string, Mapping>> {
  const [first] = tasks
  if (!first || 'task_group_name' in first.body || 'dependencies' in first.body) return groups
  return Object.fromEntries(
    Object.entries(groups).map(([name, body]) => [name, chance.percent(40) ? { ...body, dependencies: [first.id] } : body]),
  )
}

export function dagOf(chance: Chance): Mapping {
  const plainGroups = groupsOf(chance)
  const tasks = tasksOf(chance, Object.keys(plainGroups))
  const groups = withOrder(chance, plainGroups, tasks)
  const isMap = chance.percent(60)
  const isDatedInDefaults = chance.percent(40)
  return {
    ...(chance.percent(80) && { schedule: schedule(chance) }),
    ...dagKeys(chance, 4),
    ...(isDatedInDefaults ? {} : dated(chance)),
    default_args: { ...(isDatedInDefaults ? dated(chance) : {}), ...taskArguments(chance, 5) },
    ...(Object.keys(groups).length > 0 && { task_groups: listed(groups, 'group_name', isMap) }),
    tasks: listed(Object.fromEntries(tasks.map(({ id, body }) => [id, body])), 'task_id', isMap),
  }
}

function listed(members: Readonly<Record<string, Mapping>>, key: string, isMap: boolean): Value {
  return isMap ? members : Object.entries(members).map(([id, body]) => ({ [key]: id, ...body }))
}

/** What a file of defaults, or the block of a file, holds. */
export function defaultsOf(chance: Chance): Mapping {
  return {
    ...dagKeys(chance, 3),
    ...(chance.percent(20) && { start_date: dates(chance) }),
    default_args: taskArguments(chance, 5),
  }
}
