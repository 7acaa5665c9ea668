import type { OtherSetting } from '../../../model/other-setting.ts'
import type { Path } from '../../../text/tree.ts'
import type { Job } from './bundle.ts'
import { nodeOf } from './node.ts'
import { tasksIn } from './sites.ts'
import { startsOf } from './triggers.ts'
import { isNull, type MapValue, type Value } from './value.ts'

/** Keys of a job and of a task that fields of the model hold. */
const readOfJob: ReadonlySet<string> = new Set([
  'name',
  'tasks',
  'parameters',
  'max_concurrent_runs',
  'schedule',
  'trigger',
  'triggers',
  'continuous',
  'email_notifications',
  'webhook_notifications',
])
const readOfTask: ReadonlySet<string> = new Set([
  'task_key',
  'depends_on',
  'run_if',
  'disabled',
  'max_retries',
  'min_retry_interval_millis',
  'timeout_seconds',
  'email_notifications',
  'webhook_notifications',
  'for_each_task',
])

/** Keys for people and other tools. */
const notes: ReadonlySet<string> = new Set(['description', 'tags'])

/** What no field of the model holds: compute, tags, permissions, health, and schedules that are paused. */
export function othersOf(job: Job): readonly OtherSetting[] {
  const paused = startsOf(job).flatMap(({ keys, value, isPaused }) => (isPaused ? otherOf(job, keys.join('.'), value, []) : []))
  const tasks = tasksIn(job).flatMap((task) =>
    task.at.document === job.document
      ? restOf(job, task, task.at.path, (key) => readOfTask.has(key) || key.endsWith('_task'))
      : [],
  )
  return [...restOf(job, job.value, [], (key) => readOfJob.has(key)), ...paused, ...tasks]
}

function restOf(job: Job, holder: MapValue, owner: Path, isRead: (key: string) => boolean): readonly OtherSetting[] {
  return [...holder.entries].flatMap(([key, value]) => (isRead(key) ? [] : otherOf(job, key, value, owner)))
}

/** Only what lies in the file of the job has a path there. */
function otherOf(job: Job, name: string, value: Value, owner: Path): readonly OtherSetting[] {
  if (isNull(value) || value.at.document !== job.document || isEmpty(value)) return []
  return [{ owner, name, path: value.at.path, node: nodeOf(value), kind: notes.has(name) ? 'note' : 'setting' }]
}

function isEmpty(value: Value): boolean {
  return (value.kind === 'list' && value.items.length === 0) || (value.kind === 'map' && value.entries.size === 0)
}
