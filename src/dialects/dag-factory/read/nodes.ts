import {
  type Code,
  type Dependency,
  type Group,
  type NodeKey,
  nodeKeyOf,
  type PipelineNode,
  type Setting,
  type Task,
} from '../../../model/pipeline.ts'
import { withWrites } from '../../../model/writes.ts'
import type { Path } from '../../../text/tree.ts'
import { type Dag, groupsOf, type Member, tasksOf } from '../dags.ts'
import { secondsOrTimedelta, timedeltaIn } from '../duration.ts'
import { factsOf, methodOf, targetKeyOf } from '../operator-facts.ts'
import { ruleNamed } from '../trigger-rules.ts'
import { isNull, itemsOf, type MapValue, mapIn, nodeOf, textIn, under, type Value, wholeIn } from '../value.ts'
import { chainOf } from './arguments.ts'
import { updatesOf } from './assets.ts'
import { awaitedBy, isDetached } from './calls.ts'
import { fullIdIn } from './full-id.ts'
import { taskHandlersIn } from './handlers.ts'
import { orServer, pathIn, settingOf, textSetting } from './setting.ts'

/** The names that `dependencies` of a DAG may use: groups go before tasks. */
export interface Names {
  readonly keys: ReadonlyMap<string, NodeKey>
  readonly groups: ReadonlyMap<string, Member>
}

/** Groups, then tasks, in the order of the text. */
export function nodesOf(dag: Dag): readonly PipelineNode[] {
  const groups = groupsOf(dag)
  const tasks = tasksOf(dag)
  const names = namesOf(dag, groups, tasks)
  const all = [...groups.map((group) => groupOf(dag, group, names)), ...tasks.map((task) => taskOf(dag, task, names))]
  const unique = [...new Map(all.map((node) => [node.key, node])).values()]
  return unique.map((node) =>
    node.kind === 'group'
      ? { ...node, children: unique.filter(({ parent }) => parent === node.key).map(({ key }) => key) }
      : node,
  )
}

function namesOf(dag: Dag, groups: readonly Member[], tasks: readonly Member[]): Names {
  const keys = new Map<string, NodeKey>()
  for (const task of tasks) if (!keys.has(task.id)) keys.set(task.id, keyOf(dag, task, 'tasks'))
  for (const group of groups) keys.set(group.id, keyOf(dag, group, 'task_groups'))
  return { keys, groups: new Map(groups.map((group) => [group.id, group])) }
}

function pathOf(dag: Dag, { id, value }: Member, list: string): Path {
  return pathIn(dag, value, [list, id])
}

function keyOf(dag: Dag, member: Member, list: string): NodeKey {
  return nodeKeyOf(pathOf(dag, member, list))
}

/** The group that a member lies in; null at the top, for a name that no group has, and inside of itself. */
function parentOf({ value }: Member, names: Names, key: string): NodeKey | null {
  const name = textIn(under(value, key))
  const parent = name === undefined ? undefined : names.groups.get(name)
  if (!parent || name === undefined || (key === 'parent_group_name' && isNestedInItself(parent, names))) return null
  return names.keys.get(name) ?? null
}

/** True for a group that lies in itself, over however many others. */
export function isNestedInItself(group: Member, { groups }: Pick<Names, 'groups'>): boolean {
  const seen = new Set<Member>()
  let current: Member | undefined = group
  while (current && !seen.has(current)) {
    seen.add(current)
    current = groups.get(textIn(under(current.value, 'parent_group_name')) ?? '')
  }
  return current !== undefined
}

function baseOf(dag: Dag, member: Member, list: string, names: Names) {
  const { id, value } = member
  const path = pathOf(dag, member, list)
  const rule = textSetting(dag.document, value, 'trigger_rule')
  const isDefault = rule.state === 'unset' || rule.value === 'all_success'
  return {
    key: nodeKeyOf(path),
    id,
    name: id,
    namePath: member.isListed ? [...path, list === 'tasks' ? 'task_id' : 'group_name'] : path,
    label: id,
    path,
    parent: parentOf(member, names, list === 'tasks' ? 'task_group_name' : 'parent_group_name'),
    dependencies: [...declaredIn(dag, value, path, names), ...(list === 'tasks' ? dataIn(dag, value, path, names) : [])],
    dependenciesPath: [...path, 'dependencies'],
    start: {
      join: ruleNamed(rule.value ?? 'all_success')?.join ?? ('all' as const),
      truth: isDefault ? ('always' as const) : ('unknown' as const),
    },
    condition: isDefault ? ({ at: rule.at, state: 'unset', origin: 'product-default' } as const) : rule,
    paused: false,
    pausedPath: path,
  }
}

function acceptsOf(value: MapValue): Dependency['accepts'] {
  return (ruleNamed(textIn(under(value, 'trigger_rule')) ?? 'all_success') ?? ruleNamed('all_done'))?.accepts ?? []
}

function declaredIn(dag: Dag, value: MapValue, path: Path, names: Names): readonly Dependency[] {
  const accepts = acceptsOf(value)
  return itemsOf(under(value, 'dependencies')).map((entry, index): Dependency => {
    const name = textIn(entry)
    const own = entry.at.document === dag.document ? entry.at.path : [...path, 'dependencies', index]
    if (name === undefined) return { name: '', path: own, on: null, isUnread: true, reason: 'declared', accepts }
    return { name, path: own, on: names.keys.get(name) ?? null, reason: 'declared', accepts }
  })
}

/** What a task takes from others: `+task` of a decorated task, also in its mapping, and `expand` of an operator over what a task returned. */
export function sourcesIn(value: MapValue): readonly { readonly name: string; readonly value: Value }[] {
  const isDecorated = under(value, 'decorator') !== undefined
  const pattern = isDecorated ? /^\+(\w+)(?:\[.*\])?$/ : /^(?:([\w.-]+)\.output|XcomArg\(([\w.-]+)\))$/
  const taken = (values: Iterable<Value>) =>
    [...values].flatMap((source) => {
      const [, plain, wrapped] = pattern.exec(textIn(source) ?? '') ?? []
      const name = plain ?? wrapped
      return name === undefined ? [] : [{ name, value: source }]
    })
  const below = (key: string) => taken(mapIn(value.entries.get(key))?.entries.values() ?? [])
  return isDecorated ? [...taken(value.entries.values()), ...below('expand'), ...below('partial')] : below('expand')
}

function dataIn(dag: Dag, value: MapValue, path: Path, names: Names): readonly Dependency[] {
  const declared = new Set(itemsOf(under(value, 'dependencies')).map(textIn))
  return sourcesIn(value).flatMap(({ name, value: source }): readonly Dependency[] => {
    const plain = names.keys.has(name) ? name : name.slice(name.lastIndexOf('.') + 1)
    const on = names.keys.get(plain)
    if (on === undefined || declared.has(plain)) return []
    return [
      {
        name: plain,
        path: source.at.document === dag.document ? source.at.path : path,
        on,
        reason: 'data',
        accepts: acceptsOf(value),
      },
    ]
  })
}

function groupOf(dag: Dag, member: Member, names: Names): Group {
  const base = baseOf(dag, member, 'task_groups', names)
  return { ...base, kind: 'group', children: [], order: 'graph', fanOut: null, fanOutPath: base.path }
}

function taskOf(dag: Dag, member: Member, names: Names): Task {
  const { value } = member
  const base = baseOf(dag, member, 'tasks', names)
  const operator = textIn(under(value, 'operator')) ?? textIn(under(value, 'decorator')) ?? ''
  const code = codeOf(dag, member)
  const runId = fullIdIn(names.groups, member)
  const chain = chainOf(dag, member, names)
  const from = <T>(key: string, read: (value: Value) => T | undefined) => orServer(chained(dag, chain, key, read))
  return {
    ...base,
    kind: 'task',
    ...(member.id !== runId && { runId }),
    action: {
      integration: 'airflow',
      job: operator,
      facts: withWrites(factsOf(operator), code),
      httpMethod: methodOf(operator, textIn(under(value, 'method'))),
      target: textSetting(dag.document, value, targetKeyOf(operator) ?? 'trigger_dag_id'),
      targetScope: scopeOf(value, operator),
      ...(isDetached(dag, member) && { isDetached: true as const }),
    },
    parameters: nodeOf(value),
    parametersPath: base.path,
    code,
    connection: textSetting(dag.document, value, connectionKeyOf(value)),
    ...poolOf(dag, chain, base.path),
    retry: { retries: from('retries', wholeIn), delay: delayOf(dag, chain) },
    timeout: timeoutOf(dag, chain),
    onFailure: 'fail',
    handlers: taskHandlersIn(dag, value, ['tasks', member.id]),
    tags: [],
    publishesOutputs: true,
    ...dataOf(dag, member),
  }
}

function dataOf(dag: Dag, member: Member): Pick<Task, 'updates' | 'awaits'> {
  const updates = updatesOf(dag, member)
  const awaits = awaitedBy(dag, member)
  return { ...(updates.length > 0 && { updates }), ...(awaits && { awaits }) }
}

/** The pool that it takes slots of, 1 by default. */
function poolOf(dag: Dag, chain: readonly MapValue[], path: Path): Pick<Task, 'pool'> {
  const [holder, count] = ['pool', 'pool_slots'].map((key) => chain.find(({ entries }) => entries.has(key))?.entries.get(key))
  const name = textIn(holder)
  if (!holder || name === undefined || name.includes('{{')) return {}
  const slots = count === undefined || isNull(count) ? 1 : (wholeIn(count) ?? null)
  return { pool: { name, slots, path: holder.at.document === dag.document ? holder.at.path : path } }
}

/** What a target is known under: the connection to its service; null where a variable or a template decides on it. */
function scopeOf(value: MapValue, operator: string): Task['action']['targetScope'] {
  if (targetKeyOf(operator) === undefined) return null
  const connection = under(value, connectionKeyOf(value))
  const name = connection ? textIn(connection) : ''
  return name === undefined || name.includes('{{') ? null : [name]
}

/** The argument that names its connection: `conn_id`, `snowflake_conn_id`. */
export function connectionKeyOf({ entries }: MapValue): string {
  return [...entries.keys()].find((key) => /^(?:\w+_)?conn_id$/.test(key)) ?? 'conn_id'
}

/** The command of a shell, or the SQL, that stands in the file; a path to a file of SQL is none. */
function codeOf(dag: Dag, { id, value }: Member): readonly Code[] {
  const sources = [
    ['command', 'bash_command', under(value, 'bash_command')],
    ['sql', 'sql', under(value, 'sql')],
    ['sql', 'configuration', under(value, 'configuration', 'query', 'query')],
  ] as const
  return sources.flatMap(([kind, key, source]) => {
    const text = textIn(source) ?? (source?.kind === 'unknown' ? source.text : undefined)
    if (!source || text === undefined || (kind === 'sql' && /^\s*\S+\.sql\s*$/.test(text))) return []
    return [{ kind, text, path: pathIn(dag, source, ['tasks', id, key]) }]
  })
}

/** An argument from the first place that has it. */
function chained<T>(
  { document }: Dag,
  chain: readonly MapValue[],
  key: string,
  read: (value: Value) => T | undefined,
): Setting<T> {
  const [own = undefined] = chain
  const holder = chain.find(({ entries }) => entries.has(key)) ?? own
  if (!holder) return { at: { path: [] }, state: 'unset', origin: 'product-default' }
  const setting = settingOf(document, holder, key, read)
  return holder === own || setting.state === 'unset' ? setting : { ...setting, origin: 'inherited' }
}

/** `retry_delay` of any version, else `retry_delay_sec` of 0.x. */
function delayOf(dag: Dag, chain: readonly MapValue[]): Setting<number> {
  const delay = chained(dag, chain, 'retry_delay', secondsOrTimedelta)
  return orServer(delay.state === 'unset' ? chained(dag, chain, 'retry_delay_sec', wholeIn) : delay)
}

/** `execution_timeout` of any version, else `execution_timeout_secs` of 0.x, which the task itself has to have. */
function timeoutOf(dag: Dag, chain: readonly MapValue[]): Setting<number> {
  const timeout = chained(dag, chain, 'execution_timeout', timedeltaIn)
  return orServer(timeout.state === 'unset' ? chained(dag, chain.slice(0, 1), 'execution_timeout_secs', wholeIn) : timeout)
}

/** What the tasks of a DAG inherit. */
export function taskDefaultsOf(dag: Dag) {
  const defaults = mapIn(dag.value.entries.get('default_args'))
  const chain = defaults ? [defaults] : []
  const at = { path: [dag.id, 'default_args'] }
  const or = <T>(setting: Setting<T>): Setting<T> => orServer(defaults ? setting : { ...setting, at })
  return {
    retries: or(chained(dag, chain, 'retries', wholeIn)),
    delay: delayOf(dag, chain.length > 0 ? chain : [dag.value]),
    timeout: or(chained(dag, chain, 'execution_timeout', timedeltaIn)),
  }
}
