import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dialects } from '../src/dialects/index.ts'
import { rows as rowReaders } from '../src/dialects/orchestra/api/rows.ts'
import { type Random, randomFrom } from '../src/history/random.ts'
import type { TaskRun } from '../src/history/records.ts'
import { parseSnapshot, renderSnapshot } from '../src/history/snapshot.ts'
import { dayMs, minuteMs, showTime } from '../src/history/time.ts'
import type { NodeKey, Pipeline, Task } from '../src/model/pipeline.ts'
import { parseDocument } from '../src/text/parse.ts'
import { normal } from '../test/history/generated.ts'
import { inOrder, isBelow, itemsOf, waitsFor } from './example-graph.ts'
import { type Story, stories, type Trouble } from './example-stories.ts'

const examples = join(import.meta.dirname, '../examples')
/** Where the snapshot lies, from the root of the project. */
export const exampleHistoryPath = 'examples/.pipeline-review/history.json'

const lastDayMs = Date.parse('2026-11-21T00:00:00Z')
const takenAtMs = lastDayMs + 21 * 60 * minuteMs
/** In London the clocks went back on this day. */
const winterMs = Date.parse('2026-10-25T01:00:00Z')
const origin = 'https://app.getorchestra.io/api/engine/public'
const repository = 'harbour-and-pine/pipelines'

type Row = Readonly<Record<string, unknown>>
interface Rows {
  readonly coverage: Row[]
  readonly pipelines: Row[]
  readonly runs: Row[]
  readonly taskRuns: Row[]
  readonly operations: Row[]
  readonly dbtResults: Row[]
}

/** The history of the invented company: made of its files and the stories, the same bytes each time. */
export function exampleHistory(): string {
  const rows: Rows = { coverage: [], pipelines: [], runs: [], taskRuns: [], operations: [], dbtResults: [] }
  for (const story of stories) addStory(rows, story)
  const parsed = parseSnapshot(JSON.stringify({ version: 1, takenAt: showTime(takenAtMs), origin, ...rows }), () => rowReaders)
  if (!parsed.ok) throw new Error(parsed.unavailable.text)
  return renderSnapshot(parsed.value).split('\n').map(compactRow).join('\n')
}

/** A row without what its reader takes for granted. */
export function compactRow(line: string): string {
  const [, row, comma] = /^ {4}(\{.*\})(,?)$/.exec(line) ?? []
  if (row === undefined) return line
  const kept = Object.entries(JSON.parse(row)).filter(([, value]) => value !== null && value !== false && String(value) !== '')
  return `    ${JSON.stringify(Object.fromEntries(kept))}${comma}`
}

function addStory(rows: Rows, story: Story): void {
  const text = readFileSync(join(examples, story.file), 'utf8')
  const document = parseDocument({ path: story.file, text })
  const [pipeline] = dialects.flatMap((dialect) => dialect.read({ documents: [document], variants: [] }))
  if (!pipeline) throw new Error(`${story.file} holds no pipeline`)
  const id = story.id ?? uuidOf(story.file)
  const updatedAt = '2026-09-01T09:00:00Z'
  const rest = { repository, defaultBranch: 'main', storageProvider: 'GITHUB', numTasks: pipeline.tasks.length, updatedAt }
  rows.pipelines.push({ id, name: pipeline.name, yamlPath: story.file, paused: false, ...rest })
  rows.coverage.push({ pipelineId: id, from: showTime(takenAtMs - story.days * dayMs), to: showTime(takenAtMs) })
  const random = randomFrom(Number.parseInt(id.slice(0, 8), 16))
  for (let back = story.days - 1; back >= 0; back--) {
    const day = showTime(lastDayMs - back * dayMs).slice(0, 10)
    if (!story.only || story.only.includes(day)) addDay({ rows, story, pipeline, id, random }, day)
  }
}

interface Scene {
  readonly rows: Rows
  readonly story: Story
  readonly pipeline: Pipeline
  readonly id: string
  readonly random: Random
}

function addDay(scene: Scene, day: string): void {
  const { story } = scene
  for (const [index, minutes] of story.minutes.entries()) {
    const local = Date.parse(`${day}T00:00:00Z`) + minutes * minuteMs
    const createdMs = local < winterMs + 60 * minuteMs ? local - 60 * minuteMs : local
    const trouble = index === 0 ? story.troubles?.[day] : undefined
    const failed = addRun(scene, { day, createdMs, trigger: 'SCHEDULED', trouble })
    if (trouble?.restart) addRestart(scene, day, failed, trouble)
    const later = index === 0 ? story.byHand?.[day] : undefined
    if (later !== undefined) addRun(scene, { day, createdMs: createdMs + later * minuteMs, trigger: 'MANUAL' })
  }
}

function addRestart(scene: Scene, day: string, failed: Ended, trouble: Trouble): void {
  const { minutes = 0, passes = true } = trouble.restart ?? {}
  const first = { day, createdMs: failed.endMs + minutes * minuteMs, trigger: 'RESTART_FROM_FAILED', repeats: failed }
  addRun(scene, passes ? first : { ...first, trouble })
}

interface Start {
  readonly day: string
  readonly createdMs: number
  readonly trigger: string
  readonly trouble?: Trouble | undefined
  /** The failed run that this one takes up again. */
  readonly repeats?: Ended
}

interface Ended {
  readonly runId: string
  readonly endMs: number
  /** Tasks that are done and are not repeated. */
  readonly done: ReadonlySet<NodeKey>
}

function addRun(scene: Scene, start: Start): Ended {
  const { rows, story, pipeline, id } = scene
  const runId = uuidOf(`${id} ${start.createdMs}`)
  const startedMs = start.createdMs + around(4, 0.4, scene.random) * 1000
  const ends = new Map<NodeKey, number>()
  const statuses = new Map<NodeKey, string>()
  const common = Math.exp(0.05 * normal(scene.random))
  for (const task of inOrder(pipeline)) {
    const from = Math.max(startedMs, ...waitsFor(pipeline, task).map((key) => ends.get(key) ?? 0)) + 1000
    const status = statusOf(scene, start, task, statuses)
    const seconds = status === 'SKIPPED' ? 0 : secondsOf(scene, start, task, common)
    statuses.set(task.key, status)
    ends.set(task.key, from + seconds * 1000)
    addTaskRuns(scene, start, { runId, task, status, from, seconds })
  }
  const endMs = Math.max(...ends.values()) + 1000
  const values = [...statuses.values()]
  const runStatus = values.includes('FAILED') ? 'FAILED' : values.includes('WARNING') ? 'WARNING' : 'SUCCEEDED'
  const slow = story.slower && start.day >= story.slower.since ? story.slower.since : ''
  rows.runs.push({
    id: runId,
    pipelineId: id,
    envId: uuidOf('production'),
    envName: 'production',
    runStatus,
    triggeredBy: [{ triggerType: start.trigger, ...(start.repeats && { pipelineRunId: start.repeats.runId }) }],
    createdAt: showTime(start.createdMs),
    startedAt: showTime(startedMs),
    completedAt: showTime(endMs),
    branch: 'main',
    commit: createHash('sha1').update(`${repository} ${slow}`).digest('hex'),
  })
  const done = [...statuses].filter(([, status]) => status === 'SUCCEEDED').map(([key]) => key)
  return { runId, endMs, done: new Set(done) }
}

/** A task is skipped where something that it waits for has failed, where a restart need not repeat it, and where its condition is never met. */
function statusOf({ story, pipeline }: Scene, start: Start, task: Task, statuses: ReadonlyMap<NodeKey, string>): string {
  const hits = start.trouble?.task === task.id
  if (story.seconds[task.id] === undefined || start.repeats?.done.has(task.key)) return 'SKIPPED'
  const stopped = [...statuses].filter(([, status]) => status === 'FAILED').map(([key]) => key)
  if (stopped.some((key) => isBelow(pipeline, task, key))) return 'SKIPPED'
  if (hits && start.trouble?.outcome === 'fails') return 'FAILED'
  return hits && start.trouble?.outcome === 'warns' ? 'WARNING' : 'SUCCEEDED'
}

function secondsOf({ story, random }: Scene, start: Start, task: Task, common: number): number {
  const slower = story.slower && story.slower.task === task.id && start.day >= story.slower.since ? story.slower.factor : 1
  const usual = around((story.seconds[task.id] ?? 0) * slower * common, 0.07, random)
  if (start.trouble?.task !== task.id) return usual
  const attempts = attemptsOf(start, task)
  const firstTry = usual * 0.25
  const waits = (attempts - 1) * (task.retry.delay.value ?? 0)
  return start.trouble.outcome === 'recovers' ? firstTry + waits + usual : attempts * firstTry + waits
}

function attemptsOf(start: Start, task: Task): number {
  if (start.trouble?.task !== task.id) return 1
  return start.trouble.outcome === 'recovers' ? 2 : 1 + Number(task.retry.retries.value ?? 0)
}

interface Executed {
  readonly runId: string
  readonly task: Task
  readonly status: string
  readonly from: number
  readonly seconds: number
}

function addTaskRuns(scene: Scene, start: Start, { runId, task, status, from, seconds }: Executed): void {
  const { rows, pipeline, random } = scene
  const hasRun = status !== 'SKIPPED'
  const rowOf = (label: string, length: number): Row & Pick<TaskRun, 'id'> => ({
    id: uuidOf(`${runId} ${task.id} ${label}`),
    pipelineRunId: runId,
    pipelineId: scene.id,
    taskName: task.name,
    taskId: task.id,
    integration: task.action.integration,
    integrationJob: task.action.job,
    status,
    numberOfAttempts: hasRun ? attemptsOf(start, task) : 0,
    createdAt: showTime(start.createdMs),
    ...(hasRun && { startedAt: showTime(from) }),
    completedAt: showTime(from + length * 1000),
    dependsOn: waitsFor(pipeline, task).flatMap((key) => pipeline.nodes.get(key)?.id ?? []),
  })
  const whole = rowOf('', seconds)
  const items = itemsOf(pipeline, task)
  rows.taskRuns.push({ ...whole, ...(items > 1 && { matrixParent: true }) })
  for (let item = 0; item < items && items > 1; item++) {
    const share = item === 0 ? 1 : 0.55 + 0.4 * random()
    rows.taskRuns.push({ ...rowOf(`item ${item}`, seconds * share), matrixParentId: whole.id })
  }
  const isTroubled = start.trouble?.task === task.id && (status === 'FAILED' || status === 'WARNING')
  if (isTroubled) rows.operations.push(failureOf(runId, whole.id, task, start.trouble.error, from + seconds * 1000))
}

function failureOf(runId: string, taskRunId: string, task: Task, message: string, endMs: number): Row {
  return {
    id: uuidOf(`operation ${taskRunId}`),
    pipelineRunId: runId,
    taskRunId,
    insertedAt: showTime(endMs),
    message,
    operationName: task.id,
    operationStatus: 'FAILED',
    operationType: task.action.integration === 'DBT_CORE' ? 'MATERIALISATION' : 'OPERATION',
    externalId: task.id,
    integration: task.action.integration,
  }
}

/** A duration near `seconds`, never by more than three times `spread`. */
function around(seconds: number, spread: number, random: Random): number {
  return seconds * Math.exp(spread * Math.max(-3, Math.min(3, normal(random))))
}

function uuidOf(label: string): string {
  const hex = createHash('sha256').update(`${repository} ${label}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** `node scripts/example-history.ts [--check]` */
function main(): void {
  const file = join(import.meta.dirname, '..', exampleHistoryPath)
  const text = exampleHistory()
  const isFresh = existsSync(file) && readFileSync(file, 'utf8') === text
  if (isFresh) return
  if (process.argv.includes('--check')) {
    console.error(`Stale: ${exampleHistoryPath}. Run node scripts/example-history.ts.`)
    process.exitCode = 1
  } else writeFileSync(file, text)
}

if (import.meta.filename === process.argv[1]) main()
