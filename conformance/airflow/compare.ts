import { createHash } from 'node:crypto'
import { groupsAround } from '../../src/model/nesting.ts'
import type { Group, Pipeline, PipelineNode, Setting, Task } from '../../src/model/pipeline.ts'
import { firings } from '../../src/time/firings.ts'
import { zoneOffsets } from '../../src/time/zone.ts'

/** What a version of Airflow made of a file with dag-factory 1.1.0; see record.py. */
export interface RecordedFile {
  /** `case` or `corpus`, then its path there. */
  readonly file: string
  readonly airflow: 2 | 3
  /** The first sixteen digits of the hash of the file. */
  readonly sha256: string
  /** Why it does not load. */
  readonly error?: string
  /** Why it loads and cannot be stored. */
  readonly storing?: string
  readonly dags?: Readonly<Record<string, RecordedDag>>
}

interface RecordedDag {
  readonly zone: string
  readonly catchup: boolean
  readonly max_active_runs?: number
  /** Next runs in UTC, or the error of croniter. */
  readonly next: readonly string[] | string
  readonly tasks: Readonly<Record<string, RecordedTask>>
}

/** Values that are usual are left out; seconds. */
interface RecordedTask {
  readonly after?: readonly string[]
  readonly retries?: number
  readonly retry_delay?: number
  readonly execution_timeout?: number
  readonly trigger_rule?: string
  readonly pool?: string
}

/** True where the text is the one that was recorded. */
export function isRecorded({ sha256 }: RecordedFile, text: string): boolean {
  return createHash('sha256').update(text).digest('hex').startsWith(sha256)
}

/** How the DAGs that are read differ from those of Airflow, in sentences. */
export function differences({ file, airflow, dags }: RecordedFile, pipelines: readonly Pipeline[]): readonly string[] {
  const ours = new Map(pipelines.map((pipeline) => [pipeline.name, pipeline]))
  const invented = [...ours.keys()].filter((name) => dags && !(name in dags)).map((name) => `${name} is no DAG of Airflow`)
  const different = Object.entries(dags ?? {}).flatMap(([name, dag]) => {
    const pipeline = ours.get(name)
    return pipeline ? dagDifferences(dag, pipeline).map((text) => `${name}: ${text}`) : [`${name} is not read`]
  })
  return [...different, ...invented].map((text) => `${file} (${airflow}) ${text}`)
}

function dagDifferences(dag: RecordedDag, pipeline: Pipeline): readonly string[] {
  const ours = new Map(pipeline.tasks.map((task) => [taskIdOf(pipeline, task), task]))
  const after = upstreamOf(pipeline)
  const invented = [...ours.keys()].filter((id) => !(id in dag.tasks)).map((id) => `${id} is no task of Airflow`)
  const different = Object.entries(dag.tasks).flatMap(([id, recorded]) => {
    const task = ours.get(id)
    if (!task) return [`${id} is not read`]
    const edges = [...(after.get(task) ?? [])].sort().join()
    const wanted = [...(recorded.after ?? [])].sort().join()
    return [
      ...(edges === wanted ? [] : [`${id} starts after (${edges}), in Airflow after (${wanted})`]),
      ...settingDifferences(recorded, task).map((text) => `${id} has ${text}`),
    ]
  })
  return [...different, ...invented, ...policyDifferences(dag, pipeline), ...nextDifferences(dag, pipeline)]
}

/** Ids of tasks in groups begin with those of their groups. */
function taskIdOf(pipeline: Pipeline, task: Task): string {
  return [
    ...groupsAround(pipeline, task)
      .map(({ id }) => id)
      .toReversed(),
    task.id,
  ].join('.')
}

/** The tasks right above each task, with groups as Airflow resolves them: its last tasks stand for a group, and its first ones wait for what it waits for. */
function upstreamOf(pipeline: Pipeline): ReadonlyMap<Task, ReadonlySet<string>> {
  const above = new Map<PipelineNode, ReadonlySet<Task>>()
  const within = (node: PipelineNode, group: Group) => groupsAround(pipeline, node).includes(group)
  const declared = (node: PipelineNode) =>
    node.dependencies.flatMap(({ on }) => (on === null ? [] : [pipeline.nodes.get(on)].filter((found) => found !== undefined)))
  const lastOf = (node: PipelineNode): readonly Task[] => {
    if (node.kind === 'task') return [node]
    const members = pipeline.tasks.filter((task) => within(task, node))
    return members.filter((task) => !members.some((other) => tasksAbove(other).has(task)))
  }
  const tasksAbove = (task: Task): ReadonlySet<Task> => {
    const known = above.get(task)
    if (known) return known
    above.set(task, new Set())
    const found = new Set(declared(task).flatMap(lastOf))
    for (const group of groupsAround(pipeline, task)) {
      const isFirst = ![...found].some((other) => within(other, group))
      if (isFirst) for (const last of declared(group).flatMap(lastOf)) found.add(last)
    }
    above.set(task, found)
    return found
  }
  return new Map(pipeline.tasks.map((task) => [task, new Set([...tasksAbove(task)].map((other) => taskIdOf(pipeline, other)))]))
}

/** Where both know a value. */
function settingDifferences(recorded: RecordedTask, { retry, timeout, condition }: Task): readonly string[] {
  const rule = condition.state === 'unset' ? 'all_success' : condition.value
  const pairs: readonly (readonly [string, unknown, unknown])[] = [
    ['retries', known(retry.retries), recorded.retries ?? 0],
    ['retry delay', known(retry.delay), recorded.retry_delay ?? 300],
    ['timeout', known(timeout), recorded.execution_timeout ?? null],
    ['trigger rule', rule, recorded.trigger_rule ?? 'all_success'],
  ]
  return pairs.flatMap(([name, ours, theirs]) =>
    ours === undefined || ours === theirs ? [] : [`${name} ${ours}, in Airflow ${theirs}`],
  )
}

function known<T>({ value }: Setting<T>): T | undefined {
  return value
}

function policyDifferences({ max_active_runs: limit = 16 }: RecordedDag, { runPolicy }: Pipeline): readonly string[] {
  const ours = runPolicy.maxConcurrentRuns.value
  return ours === undefined || ours === limit ? [] : [`${ours} concurrent runs, in Airflow ${limit}`]
}

function nextDifferences({ next }: RecordedDag, { triggers }: Pipeline): readonly string[] {
  const [trigger] = triggers
  const clock = trigger?.clock
  if (typeof next === 'string' || next.length === 0 || !trigger || !clock || !('cron' in clock)) return []
  const from = Date.UTC(2026, 10, 30)
  const offsets = zoneOffsets(trigger.timeZone.value ?? 'UTC', from, Date.UTC(2036, 0, 1))
  if (!offsets) return [`no zone ${trigger.timeZone.value}`]
  const ours = firings(clock.cron, offsets, next.length, { from: from + 60_000, to: offsets.to }).at
  const minutes = [...new Set(next.map((time) => time.slice(0, 16)))]
  const found = ours.slice(0, minutes.length).map((at) => new Date(at).toISOString().slice(0, 16))
  return found.join() === minutes.join() ? [] : [`next runs ${found}, in Airflow ${minutes}`]
}
