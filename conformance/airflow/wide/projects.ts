import { type Chance, chanceOf } from '../random/chance.ts'
import { anchored, type Mapping, plain, textOf, type Value } from '../random/yaml.ts'
import { dagKeys, dated, taskArguments } from './arguments.ts'
import { withDefect } from './defects.ts'
import { type Task, tasksOf } from './tasks.ts'
import { schedule } from './values.ts'

const groupNames = ['bow', 'midship', 'stern', 'mast'] as const

/** Groups within groups; some wait for a task or a group. */
function groupsOf(chance: Chance): Readonly<Record<string, Mapping>> {
  if (chance.percent(45)) return {}
  const names = groupNames.slice(0, chance.between(1, groupNames.length))
  return Object.fromEntries(
    names.map((name, index) => [
      name,
      {
        tooltip: `The ${name}`,
        ...(index > 0 && chance.percent(50) && { parent_group_name: chance.one(names.slice(0, index)) }),
        ...(chance.percent(40) && { default_args: taskArguments(chance, 3) }),
        ...(chance.percent(15) && { prefix_group_id: true }),
        ...(chance.percent(15) && { ui_color: '#aabbcc' }),
      },
    ]),
  )
}

function withOrder(
  chance: Chance,
  groups: Readonly<Record<string, Mapping>>,
  tasks: readonly Task[],
): Readonly<Record<string, Mapping>> {
  const [first] = tasks
  const isFree = first && !('task_group_name' in first.body) && !('dependencies' in first.body)
  const names = Object.keys(groups)
  const tied = tasks.some(({ body }) => 'task_group_name' in body && 'dependencies' in body)
  return Object.fromEntries(
    Object.entries(groups).map(([name, body], index) => {
      const before = names[index - 1]
      const isAfterGroup = !tied && before !== undefined && !('parent_group_name' in body) && chance.percent(50)
      const dependencies = [...(isFree && chance.percent(40) ? [first.id] : []), ...(isAfterGroup ? [before] : [])]
      return [name, dependencies.length > 0 ? { ...body, dependencies } : body]
    }),
  )
}

function dagOf(chance: Chance): Mapping {
  const plainGroups = groupsOf(chance)
  const tasks = tasksOf(chance, Object.keys(plainGroups))
  const groups = withOrder(chance, plainGroups, tasks)
  const [asMap, groupsAsMap] = [chance.percent(50), chance.percent(50)]
  const isInDefaults = chance.percent(40)
  const dates = dated(chance)
  return {
    ...(chance.percent(85) && { schedule: schedule(chance) }),
    ...dagKeys(chance, 4),
    ...(isInDefaults ? {} : dates),
    default_args: { ...(isInDefaults ? dates : {}), ...taskArguments(chance, 5) },
    ...(Object.keys(groups).length > 0 && { task_groups: listed(groups, 'group_name', groupsAsMap) }),
    tasks: listed(Object.fromEntries(tasks.map(({ id, body }) => [id, body])), 'task_id', asMap),
  }
}

function listed(members: Readonly<Record<string, Mapping>>, key: string, isMap: boolean): Value {
  return isMap ? members : Object.entries(members).map(([id, body]) => ({ ...body, [key]: id }))
}

function defaultsOf(chance: Chance): Mapping {
  return { ...dagKeys(chance, 4), ...(chance.percent(25) && dated(chance)), default_args: taskArguments(chance, 5) }
}

/** The defaults of the first DAG have a name, and the others begin with them. */
function shared(dags: Readonly<Record<string, Mapping>>): Readonly<Record<string, Mapping>> {
  return Object.fromEntries(
    Object.entries(dags).map(([id, dag], index) => {
      const own = mapping(dag['default_args'])
      return [id, { ...dag, default_args: index === 0 ? anchored('base', own) : { '<<': plain('*base'), ...own } }]
    }),
  )
}

function mapping(value: Value | undefined): Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !('plain' in value)
    ? Object.fromEntries(Object.entries(value))
    : {}
}

/** Files of a random project of a wider vocabulary than that of `randomProject`; one of three has a mistake in its only DAG. */
export function wideProject(seed: number): Readonly<Record<string, string>> {
  const chance = chanceOf(seed + 70_000)
  const file = 'team/area/dags.yml'
  if (seed % 3 === 0) return { [file]: textOf({ sloop: withDefect(seed / 3, chance, dagOf(chance)) }) }
  const dags = Object.fromEntries(
    ['sloop', 'ketch', 'yawl', 'brig'].slice(0, chance.between(1, 4)).map((id) => [id, dagOf(chance)]),
  )
  const block = chance.percent(50) ? { default: defaultsOf(chance) } : {}
  const isShared = chance.percent(30)
  return {
    [file]: textOf({ ...block, ...(isShared ? shared(dags) : dags) }),
    ...(chance.percent(30) && { 'defaults.yml': textOf(defaultsOf(chance)) }),
    ...(chance.percent(30) && { 'team/defaults.yaml': textOf(defaultsOf(chance)) }),
    ...(chance.percent(30) && { 'team/area/defaults.yml': textOf(defaultsOf(chance)) }),
  }
}
