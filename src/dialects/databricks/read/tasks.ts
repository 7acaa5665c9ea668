import type { Code, Dependency, FanOut, Group, JobFacts, PipelineNode, Setting, Task } from '../../../model/pipeline.ts'
import { nodeKeyOf } from '../../../model/pipeline.ts'
import type { Path } from '../../../text/tree.ts'
import { isRetriedByService, kinds, kindsIn } from '../kinds.ts'
import type { Job } from './bundle.ts'
import { itemsIn } from './for-each.ts'
import { handlersOf } from './handlers.ts'
import { nodeOf } from './node.ts'
import { runIf } from './outcomes.ts'
import { absent, mapped, pathIn, placeOf, settingOf, textSetting } from './setting.ts'
import { flagIn, itemsOf, type MapValue, textIn, under, type Value, wholeIn } from './value.ts'

/** What is asked of the other jobs of a project. */
export interface Callees {
  /** The key of the pipeline that `${resources.jobs.<key>.id}` means. */
  keyOf(job: string): string | undefined
}

/** The tasks of a job, and its loops as groups of one task, in the order of the text. */
export function nodesOf(job: Job, callees: Callees): readonly PipelineNode[] {
  const items = itemsOf(under(job.value, 'tasks')).flatMap((item) => (item.kind === 'map' ? [item] : []))
  const keys = new Map<string, string>()
  for (const item of items) {
    const id = textIn(under(item, 'task_key'))
    if (id !== undefined) keys.set(id, nodeKeyOf(pathOf(job, item)))
  }
  return items.flatMap((item) => {
    const loop = under(item, 'for_each_task')
    return loop?.kind === 'map' ? loopOf(job, item, loop, keys, callees) : [taskOf(job, item, null, keys, callees)]
  })
}

function pathOf(job: Job, item: MapValue): Path {
  return pathIn(job, item, ['tasks', textIn(under(item, 'task_key')) ?? ''])
}

function loopOf(
  job: Job,
  item: MapValue,
  loop: MapValue,
  keys: ReadonlyMap<string, string>,
  callees: Callees,
): readonly PipelineNode[] {
  const base = baseOf(job, item, null, keys)
  const inner = under(loop, 'task')
  const task = inner?.kind === 'map' ? taskOf(job, inner, base.key, new Map(), callees) : undefined
  const inputs = loop.entries.get('inputs') ?? loop
  const fanOut: FanOut = {
    path: pathIn(job, loop, ['for_each_task']),
    inputs: [{ name: 'input', path: pathIn(job, inputs, ['for_each_task', 'inputs']), items: itemsIn(inputs) }],
    maxParallel: settingOf(job, loop, 'concurrency', wholeIn),
    sequential: false,
    continuesOnError: true,
  }
  const group: Group = {
    ...base,
    kind: 'group',
    children: task ? [task.key] : [],
    order: 'graph',
    fanOut,
    fanOutPath: fanOut.path,
  }
  return task ? [group, task] : [group]
}

function baseOf(job: Job, item: MapValue, parent: string | null, keys: ReadonlyMap<string, string>) {
  const id = textIn(under(item, 'task_key')) ?? ''
  const path = pathOf(job, item)
  const rule = runIf[textIn(under(item, 'run_if')) ?? 'ALL_SUCCESS']
  const condition = under(item, 'run_if')
  return {
    key: nodeKeyOf(path),
    id,
    name: id,
    namePath: [...path, 'task_key'],
    label: id,
    path,
    parent,
    dependencies: dependenciesOf(job, item, path, keys),
    dependenciesPath: [...path, 'depends_on'],
    start: { join: rule?.join ?? ('all' as const), truth: condition ? ('unknown' as const) : ('always' as const) },
    condition: conditionOf(job, item),
    paused: flagIn(under(item, 'disabled')) === true,
    pausedPath: [...path, 'disabled'],
  }
}

/** `run_if` where it is not the default, which is no condition. */
function conditionOf(job: Job, item: MapValue): Setting<string> {
  const condition = textSetting(job, item, 'run_if')
  return condition.value === 'ALL_SUCCESS' ? { ...absent(job, item, 'run_if'), at: condition.at } : condition
}

function dependenciesOf(job: Job, item: MapValue, path: Path, keys: ReadonlyMap<string, string>): readonly Dependency[] {
  const accepts = (runIf[textIn(under(item, 'run_if')) ?? 'ALL_SUCCESS'] ?? runIf['ALL_DONE'])?.accepts ?? []
  return itemsOf(under(item, 'depends_on')).map((entry, index): Dependency => {
    const value = under(entry, 'task_key')
    const name = textIn(value)
    const own = pathIn(job, value ?? entry, [...path.slice(job.path.length), 'depends_on', index, 'task_key'])
    const isBranch = under(entry, 'outcome') !== undefined
    if (name === undefined) return { name: '', path: own, on: null, isUnread: true, reason: 'declared', accepts }
    const on = keys.get(name) ?? null
    return { name, path: own, on, reason: isBranch && on !== null ? 'branch' : 'declared', accepts }
  })
}

function taskOf(job: Job, item: MapValue, parent: string | null, keys: ReadonlyMap<string, string>, callees: Callees): Task {
  const base = baseOf(job, item, parent, keys)
  const [kind = ''] = kindsIn(item)
  const body = under(item, kind)
  return {
    ...base,
    kind: 'task',
    action: {
      integration: 'databricks',
      job: kind,
      facts: factsOf(item, kind),
      httpMethod: null,
      target: targetOf(job, item, kind, callees),
      targetScope: [],
    },
    parameters: body ? nodeOf(body) : undefined,
    parametersPath: body
      ? pathIn(job, body, [...base.path.slice(job.path.length), kind])
      : [...base.path, kind || 'notebook_task'],
    code: codeOf(job, body),
    connection: absent(job, item, 'connection'),
    retry: {
      retries: mapped(settingOf(job, item, 'max_retries', wholeIn), (value) => (value < 0 ? 'endless' : value)),
      delay: mapped(settingOf(job, item, 'min_retry_interval_millis', wholeIn), (value) => value / 1000),
    },
    timeout: timeoutOf(job, item),
    onFailure: 'fail',
    handlers: handlersOf(job, item, 'task'),
    tags: [],
    publishesOutputs: true,
  }
}

/** What the service retries itself needs no retries of the file. */
function factsOf(item: MapValue, kind: string): JobFacts | null {
  const facts = kinds[kind]?.facts ?? null
  return facts && isRetriedByService(item, kind) ? { ...facts, crossesNetwork: false } : facts
}

/** That of the task, or of the job, which bounds it too. 0 is no timeout. */
function timeoutOf(job: Job, item: MapValue): Setting<number> {
  const own = timeoutIn(job, item)
  if (own.state !== 'unset') return own
  const all = timeoutIn(job, job.value)
  return all.state === 'unset' ? own : { ...all, origin: 'inherited' }
}

/** `timeout_seconds` of a job or a task, unset for 0. */
export function timeoutIn(job: Job, holder: MapValue): Setting<number> {
  const setting = settingOf(job, holder, 'timeout_seconds', wholeIn)
  return setting.value === 0 ? { at: setting.at, state: 'unset', origin: 'product-default' } : setting
}

/** The pipeline, job, query or dashboard that a task works on. */
const targets: Readonly<Record<string, string>> = { pipeline_task: 'pipeline_id', run_job_task: 'job_id' }

function targetOf(job: Job, item: MapValue, kind: string, callees: Callees): Setting<string> {
  const body = under(item, kind)
  const key = targets[kind]
  if (body?.kind !== 'map' || key === undefined) return absent(job, item, key ?? 'target')
  const value = body.entries.get(key)
  const setting = settingOf(job, body, key, identityOf)
  const called = kind === 'run_job_task' ? /^\$\{resources\.jobs\.([^.]+)\.id\}$/.exec(setting.value ?? '')?.[1] : undefined
  const other = called === undefined ? undefined : callees.keyOf(called)
  return other === undefined || !value ? setting : { ...setting, at: placeOf(value.at, job.document), value: other }
}

/** A literal, or a reference to a resource, which is the same wherever it is written. */
function identityOf(value: Value): string | undefined {
  if (value.kind !== 'unknown') return textIn(value)
  return /^\$\{resources\.[\w-]+\.[\w-]+\.id\}$/.test(value.text) ? value.text : undefined
}

function codeOf(job: Job, body: Value | undefined): readonly Code[] {
  return itemsOf(under(body, 'commands')).flatMap((command, index): readonly Code[] => {
    const text = textIn(command)
    return text === undefined ? [] : [{ kind: 'dbt', text, path: pathIn(job, command, ['dbt_task', 'commands', index]) }]
  })
}
