import type { OtherSetting } from '../../../model/other-setting.ts'
import type { Path } from '../../../text/tree.ts'
import type { Job } from './bundle.ts'
import { nodeOf } from './node.ts'
import { pathIn } from './setting.ts'
import { tasksIn } from './sites.ts'
import { startsOf } from './triggers.ts'
import { flagIn, isNull, itemsOf, type MapValue, textIn, under, type Value } from './value.ts'

/** Keys of a job, a task and a start that fields of the model hold. */
const readOfJob: ReadonlySet<string> = new Set([
  'name',
  'tasks',
  'parameters',
  'max_concurrent_runs',
  'queue',
  'schedule',
  'trigger',
  'triggers',
  'continuous',
  'email_notifications',
  'webhook_notifications',
  'health',
  'job_clusters',
  'environments',
])
const readOfTask: ReadonlySet<string> = new Set([
  'task_key',
  'depends_on',
  'disabled',
  'max_retries',
  'min_retry_interval_millis',
  'timeout_seconds',
  'email_notifications',
  'webhook_notifications',
  'health',
])
const readOfStart: ReadonlySet<string> = new Set([
  'quartz_cron_expression',
  'timezone_id',
  'pause_status',
  'periodic',
  'schedule',
  'continuous',
])

/** Keys for people and other tools. */
const notes: ReadonlySet<string> = new Set(['description', 'tags'])

/** Values that say what holds without them (Databricks SDK for Go 0.175). */
const defaults: Readonly<Record<string, string>> = { run_if: 'ALL_SUCCESS', timeout_seconds: '0', retry_on_timeout: 'false' }

/** What no field of the model holds: compute, tags, permissions, what a task runs, what a trigger looks at. */
export function othersOf(job: Job): readonly OtherSetting[] {
  const tasks = tasksIn(job).flatMap((task) => {
    const inner = under(task, 'for_each_task', 'task')
    return [...othersOfTask(job, task), ...(inner?.kind === 'map' ? othersOfTask(job, inner) : [])]
  })
  const starts = startsOf(job).flatMap(({ keys, value }) => othersOfStart(job, value, pathIn(job, value, keys)))
  return [...restOf(job, job.value, [], readOfJob), ...computeOf(job), ...healthOf(job, job.value, []), ...starts, ...tasks]
}

const computeKeys = { job_clusters: 'job_cluster_key', environments: 'environment_key' } as const

/** Clusters and environments by their keys; the second one of a key is told apart. */
function computeOf(job: Job): readonly OtherSetting[] {
  return Object.entries(computeKeys).flatMap(([list, key]) => {
    const seen = new Map<string, number>()
    return itemsOf(under(job.value, list)).flatMap((item) => {
      const name = textIn(under(item, key)) ?? ''
      const times = (seen.get(name) ?? 0) + 1
      seen.set(name, times)
      return otherOf(job, `${list}.${name}${times > 1 ? ` (${times})` : ''}`, item, [])
    })
  })
}

function othersOfTask(job: Job, task: MapValue): readonly OtherSetting[] {
  const { path } = task.at
  const bodies = [...task.entries].flatMap(([key, body]) =>
    key.endsWith('_task') && key !== 'for_each_task' && body.kind === 'map' && isOwn(job, body)
      ? [...body.entries].flatMap(([name, value]) => otherOf(job, name, value, path, 'parameter'))
      : [],
  )
  const rest = [...task.entries].flatMap(([key, value]) =>
    readOfTask.has(key) || key.endsWith('_task') ? [] : otherOf(job, key, value, path),
  )
  return [...bodies, ...rest, ...branchesOf(job, task), ...healthOf(job, task, path)]
}

/** The branch of a condition that a task waits for. */
function branchesOf(job: Job, task: MapValue): readonly OtherSetting[] {
  return itemsOf(under(task, 'depends_on')).flatMap((entry) => {
    const outcome = under(entry, 'outcome')
    const name = `depends_on.${textIn(under(entry, 'task_key')) ?? ''}.outcome`
    return outcome ? otherOf(job, name, outcome, task.at.path) : []
  })
}

/** A `schedule` of the list `triggers` holds what a `schedule` of the job holds. */
function othersOfStart(job: Job, value: MapValue, owner: Path): readonly OtherSetting[] {
  const within = value.entries.get('schedule')
  return [...restOf(job, value, owner, readOfStart), ...(within?.kind === 'map' ? restOf(job, within, owner, readOfStart) : [])]
}

/** Rules about durations are expectations, each with its parts; the others are compared as they are written. */
function healthOf(job: Job, holder: MapValue, owner: Path): readonly OtherSetting[] {
  const rules = under(holder, 'health', 'rules')
  return itemsOf(rules).flatMap((rule) => {
    const metric = textIn(under(rule, 'metric')) ?? 'rule'
    if (metric === 'RUN_DURATION_SECONDS' && rule.kind === 'map') return restOf(job, rule, rule.at.path, new Set(['metric']))
    return otherOf(job, `health.${metric}`, rule, owner)
  })
}

function restOf(job: Job, holder: MapValue, owner: Path, read: ReadonlySet<string>): readonly OtherSetting[] {
  return [...holder.entries].flatMap(([key, value]) => (read.has(key) ? [] : otherOf(job, key, value, owner)))
}

/** Only what lies in the file of the job has a path there. */
function otherOf(
  job: Job,
  name: string,
  value: Value,
  owner: Path,
  kind: OtherSetting['kind'] = notes.has(name) ? 'note' : 'setting',
): readonly OtherSetting[] {
  if (isNull(value) || !isOwn(job, value) || isEmpty(value)) return []
  const isIdle = defaults[name] !== undefined && (textIn(value) === defaults[name] || isOff(name, value))
  return [{ owner, name, path: value.at.path, node: nodeOf(value), kind, ...(isIdle && { isIdle }) }]
}

function isOff(name: string, value: Value): boolean {
  return defaults[name] === 'false' && flagIn(value) === false
}

function isOwn(job: Job, { at }: Value): boolean {
  return at.document === job.document
}

function isEmpty(value: Value): boolean {
  return (value.kind === 'list' && value.items.length === 0) || (value.kind === 'map' && value.entries.size === 0)
}
