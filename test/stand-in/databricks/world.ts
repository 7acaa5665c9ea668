/** A JSON object of the API. */
export type Json = Readonly<Record<string, unknown>>

/** What a workspace holds, as the API gives it. Runs have all their tasks and repairs; the server cuts them as documented. */
export interface Workspace {
  readonly nowMs: number
  readonly jobs: readonly Json[]
  readonly runs: readonly Json[]
  /** Errors of outputs, by the id of the task run. */
  readonly errors: ReadonlyMap<number, string>
}

export interface InventedWorkspace {
  readonly jobs?: number
  readonly days?: number
  readonly runsPerDay?: number
  readonly tasks?: number
}

/** The end of the history of every invented workspace. */
export const workspaceNow = Date.parse('2026-11-01T12:00:00Z')

const dayMs = 86_400_000
const minute = 60_000

/** What becomes of the n-th run of a job, counted from the oldest. */
export function fateOf(n: number): 'success' | 'failed' | 'repaired' | 'retried' | 'late' | 'skipped' | 'canceled' | 'warned' {
  if (n % 17 === 9) return 'late'
  if (n % 13 === 5) return 'skipped'
  if (n % 11 === 4) return 'repaired'
  if (n % 7 === 2) return 'failed'
  if (n % 7 === 5) return 'retried'
  if (n % 19 === 8) return 'canceled'
  return n % 10 === 3 ? 'warned' : 'success'
}

const results = {
  success: 'SUCCESS',
  retried: 'SUCCESS',
  repaired: 'SUCCESS',
  failed: 'FAILED',
  late: 'TIMEDOUT',
  skipped: 'MAXIMUM_CONCURRENT_RUNS_REACHED',
  canceled: 'CANCELED',
  warned: 'SUCCESS_WITH_FAILURES',
} as const
const codes = {
  SUCCESS: 'SUCCESS',
  SUCCESS_WITH_FAILURES: 'SUCCESS_WITH_FAILURES',
  FAILED: 'RUN_EXECUTION_ERROR',
  TIMEDOUT: 'CANCELED',
  CANCELED: 'USER_CANCELED',
  EXCLUDED: 'SKIPPED',
  UPSTREAM_FAILED: 'SKIPPED',
  MAXIMUM_CONCURRENT_RUNS_REACHED: 'MAX_CONCURRENT_RUNS_EXCEEDED',
} as const
type Result = keyof typeof codes

/** Both forms in which the service tells a state. */
export function stateJson(result: Result, message = ''): Json {
  const life = result === 'MAXIMUM_CONCURRENT_RUNS_REACHED' ? 'SKIPPED' : 'TERMINATED'
  const type = result.startsWith('SUCCESS') ? 'SUCCESS' : 'CLIENT_ERROR'
  return {
    state: {
      life_cycle_state: life,
      result_state: result,
      state_message: message,
      user_cancelled_or_timedout: result === 'TIMEDOUT',
    },
    status: { state: 'TERMINATED', termination_details: { code: codes[result], type, message } },
  }
}

interface TaskOptions {
  readonly key: string
  readonly id: number
  readonly start: number
  readonly ms: number
  readonly result: Result
  readonly after?: readonly string[]
  readonly attempt?: number
  readonly setup?: number
}

function taskJson({ key, id, start, ms, result, after = [], attempt = 0, setup = 0 }: TaskOptions): Json {
  return {
    task_key: key,
    run_id: id,
    attempt_number: attempt,
    start_time: start,
    end_time: start + ms,
    setup_duration: setup,
    execution_duration: ms - setup,
    cleanup_duration: 0,
    run_if: 'ALL_SUCCESS',
    ...(after.length > 0 && { depends_on: after.map((task_key) => ({ task_key })) }),
    notebook_task: { notebook_path: `/Shared/shop/${key}`, source: 'WORKSPACE' },
    ...stateJson(result, result === 'FAILED' ? 'Workload failed, see run output for details' : ''),
  }
}

/** The queue of the n-th run, in milliseconds. */
export function queueOf(n: number): number {
  return n % 4 === 0 ? 30_000 : 0
}

/** How long `load` takes in the n-th run, in milliseconds. */
export function loadMs(n: number): number {
  return (10 + ((n * 7) % 23)) * minute
}

export const extractMs = 5 * minute
const publishMs = 2 * minute
const setupMs = 90_000
/** Hours after the start at which a run is repaired. */
const repairAfterMs = 3 * 60 * minute

/** Milliseconds of the n-th run without its repair. */
export function runMs(n: number): number {
  const fate = fateOf(n)
  if (fate === 'skipped') return 0
  const extract = fate === 'retried' ? 2 * extractMs + minute : extractMs
  const publish = ['success', 'retried', 'warned'].includes(fate) ? publishMs : 0
  return queueOf(n) + extract + loadMs(n) + publish
}

/** A shop of jobs that extract, load and publish, and now and then fail. */
export function inventedWorkspace({ jobs = 2, days = 16, runsPerDay = 1, tasks = 0 }: InventedWorkspace = {}): Workspace {
  const errors = new Map<number, string>()
  const numbers = Array.from({ length: jobs }, (_, at) => at + 1)
  const runs = numbers.flatMap((job) =>
    Array.from({ length: days * runsPerDay }, (_, n) => {
      const start = workspaceNow - days * dayMs + Math.floor((n * dayMs) / runsPerDay) + 3 * 60 * minute
      return runJson(jobIdOf(job), job * 10_000_000 + n * 1000, start, n, tasks, errors)
    }),
  )
  return { nowMs: workspaceNow, jobs: numbers.map(jobJson), runs, errors }
}

export function jobIdOf(job: number): number {
  return 918_273_000 + job
}

function jobJson(job: number): Json {
  return {
    job_id: jobIdOf(job),
    created_time: Date.parse('2026-01-05T08:00:00Z'),
    creator_user_name: 'ada@example.com',
    settings: {
      name: `shop ${job}`,
      max_concurrent_runs: 1,
      queue: { enabled: true },
      format: 'MULTI_TASK',
      schedule: { quartz_cron_expression: '0 0 3 * * ?', timezone_id: 'UTC', pause_status: 'UNPAUSED' },
    },
  }
}

function runJson(jobId: number, id: number, start: number, n: number, extra: number, errors: Map<number, string>): Json {
  const fate = fateOf(n)
  const queue = fate === 'skipped' ? 0 : queueOf(n)
  const { tasks, repairs } = tasksOf(fate, id, start + queue, n, errors)
  const more = fate === 'skipped' ? 0 : extra
  const small = Array.from({ length: more }, (_, at) =>
    taskJson({ key: `check_${at}`, id: id + 200 + at, start: start + queue, ms: 1000, result: 'SUCCESS' }),
  )
  const end = repairs.length > 0 ? start + repairAfterMs + loadMs(n) + publishMs : start + runMs(n)
  return {
    job_id: jobId,
    run_id: id,
    number_in_job: id,
    original_attempt_run_id: id,
    run_name: 'shop',
    run_type: 'JOB_RUN',
    trigger: n % 6 === 1 ? 'ONE_TIME' : 'PERIODIC',
    start_time: start,
    end_time: end,
    queue_duration: queue,
    setup_duration: 0,
    execution_duration: 0,
    cleanup_duration: 0,
    run_duration: repairs.length > 0 ? runMs(n) + loadMs(n) + publishMs : runMs(n),
    attempt_number: 0,
    ...stateJson(results[fate]),
    tasks: [...tasks, ...small],
    ...(repairs.length > 0 && { repair_history: repairs }),
  }
}

function tasksOf(fate: ReturnType<typeof fateOf>, id: number, start: number, n: number, errors: Map<number, string>) {
  if (fate === 'skipped') return { tasks: [], repairs: [] }
  const isRetried = fate === 'retried'
  const first = { key: 'extract', id: id + 1, start, ms: extractMs, setup: setupMs }
  const extract: readonly Json[] = isRetried
    ? [
        taskJson({ ...first, result: 'FAILED' }),
        taskJson({ ...first, id: id + 9, start: start + extractMs + minute, attempt: 1, setup: 0, result: 'SUCCESS' }),
      ]
    : [taskJson({ ...first, result: 'SUCCESS' })]
  const loadAt = start + (isRetried ? 2 * extractMs + minute : extractMs)
  const isBad = fate === 'failed' || fate === 'repaired'
  const result = isBad ? 'FAILED' : fate === 'late' ? 'TIMEDOUT' : fate === 'canceled' ? 'CANCELED' : 'SUCCESS'
  const load = taskJson({ key: 'load', id: id + 2, start: loadAt, ms: loadMs(n), after: ['extract'], result })
  if (isBad)
    errors.set(
      id + 2,
      `AnalysisException: [TABLE_OR_VIEW_NOT_FOUND] The table \`raw\`.\`orders\` cannot be found. token=hunter2hunter2`,
    )
  const publishAt = loadAt + loadMs(n)
  const done = result === 'SUCCESS'
  const publish = { key: 'publish', after: ['load'], start: publishAt }
  const last = taskJson({ ...publish, id: id + 3, ms: done ? publishMs : 0, result: done ? 'SUCCESS' : 'UPSTREAM_FAILED' })
  const note = taskJson({ key: 'note', id: id + 4, start: publishAt, ms: 0, after: ['load'], result: 'EXCLUDED' })
  const tasks = [...extract, load, last, note]
  if (fate !== 'repaired') return { tasks, repairs: [] }
  const again = start - queueOf(n) + repairAfterMs
  const repaired = [
    taskJson({ key: 'load', id: id + 5, start: again, ms: loadMs(n), after: ['extract'], attempt: 1, result: 'SUCCESS' }),
    taskJson({ ...publish, id: id + 6, start: again + loadMs(n), ms: publishMs, attempt: 1, result: 'SUCCESS' }),
  ]
  const original = {
    type: 'ORIGINAL',
    start_time: start - queueOf(n),
    end_time: publishAt,
    ...stateJson('FAILED'),
    task_run_ids: [1, 2, 3, 4].map((at) => id + at),
  }
  const repair = {
    type: 'REPAIR',
    id: id + 99,
    start_time: again,
    end_time: again + loadMs(n) + publishMs,
    ...stateJson('SUCCESS'),
    task_run_ids: [id + 5, id + 6],
  }
  return { tasks: [...tasks, ...repaired], repairs: [original, repair] }
}
