import { randomFrom } from '../../src/history/random.ts'
import { emptyWorld, type Row, type StandInWorld, uuidOf } from './world.ts'

export interface InventedOptions {
  readonly nowMs?: number
  readonly pipelines?: number
  readonly days?: number
  readonly runsPerDay?: number
  readonly seed?: number
}

const dayMs = 86_400_000
const accountId = uuidOf('account', 1)
const production = uuidOf('environment', 1)

interface TaskShape {
  readonly id: string
  readonly integration: string
  readonly job: string
  readonly seconds: number
  readonly failing: number
  readonly after: readonly string[]
  readonly error: string
}

const tasks: readonly TaskShape[] = [
  {
    id: 'land_orders',
    integration: 'FIVETRAN',
    job: 'FIVETRAN_SYNC_ALL',
    seconds: 240,
    failing: 0.06,
    after: [],
    error: 'HTTP 429 Too Many Requests from the shop',
  },
  {
    id: 'land_prices',
    integration: 'PYTHON',
    job: 'PYTHON_EXECUTE_SCRIPT',
    seconds: 90,
    failing: 0.01,
    after: [],
    error: 'Killed',
  },
  {
    id: 'model',
    integration: 'DBT_CORE',
    job: 'DBT_CORE_EXECUTE',
    seconds: 420,
    failing: 0.05,
    after: ['land_orders', 'land_prices'],
    error: 'Database Error in model basket_lines: Statement timed out after 900 seconds',
  },
  {
    id: 'publish',
    integration: 'POWER_BI',
    job: 'POWER_BI_REFRESH_DATASET',
    seconds: 60,
    failing: 0.02,
    after: ['model'],
    error: 'Service unavailable (503)',
  },
]

/** A workspace of made-up pipelines that run every day, some with failures; the same for the same options. */
export function inventedWorld(options: InventedOptions = {}): StandInWorld {
  const world = emptyWorld(options.nowMs ?? Date.parse('2026-11-01T12:00:00Z'))
  const random = randomFrom(options.seed ?? 1)
  const { pipelines = 3, days = 30, runsPerDay = 1 } = options
  addSettings(world)
  for (let number = 1; number <= pipelines; number++) {
    const pipeline = pipelineRow(number)
    world.pipelines.push(pipeline)
    world.definitions.set(uuidOf('pipeline', number), { version: 'v1', name: pipeline['name'], pipeline: {} })
    const count = days * runsPerDay
    for (let run = 0; run < count; run++) {
      const createdMs = world.nowMs - (count - run) * (dayMs / runsPerDay) + number * 60_000 + 3_600_000
      if (createdMs < world.nowMs) addRun(world, number, run, createdMs, random)
    }
  }
  return world
}

function addSettings(world: StandInWorld): void {
  const at = { createdAt: '2026-01-05T08:00:00Z', updatedAt: '2026-02-05T08:00:00Z' }
  const values = { ENV_NAME: { type: 'string', value: 'Production' } }
  world.environments.push({ accountId, environmentId: production, name: 'Production', defaultEnv: true, values, ...at })
  for (const task of tasks) {
    const connectionId = `${task.integration.toLowerCase()}_10001`
    const rest = { authStatus: 'SUCCEEDED', connectionName: task.integration, isDefault: true, ...at }
    world.connections.push({ integration: task.integration, connectionId, ...rest })
  }
}

function pipelineRow(number: number): Row {
  return {
    id: uuidOf('pipeline', number),
    name: `Shop ${number}`,
    numTasks: tasks.length,
    yamlPath: `pipelines/shop-${number}.yml`,
    createdAt: '2026-01-05T08:00:00Z',
    updatedAt: '2026-02-05T08:00:00Z',
    paused: false,
    triggerEvents: '[]',
    webhook: '{"enabled":false}',
    schedule: '[{"name":"Daily","cron":"0 3 ? * * *","timezone":"UTC"}]',
    sensors: '{}',
    inputs: null,
    storageProvider: 'GITHUB',
    repository: 'example/shop',
    defaultBranch: 'main',
    alias: `shop_${number}`,
    latestRunId: null,
  }
}

const iso = (ms: number) => new Date(ms).toISOString().replace('Z', '000+00:00')

function addRun(world: StandInWorld, number: number, run: number, createdMs: number, random: () => number): void {
  const id = uuidOf(`run ${number}`, run)
  const startedMs = createdMs + 1500 + random() * 4000
  const ends = new Map<string, number>()
  let hasFailed = false
  for (const [index, task] of tasks.entries()) {
    const start = Math.max(startedMs + 400, ...task.after.map((above) => (ends.get(above) ?? 0) + 700))
    const end = start + task.seconds * 1000 * (0.8 + 0.4 * random())
    const fails: boolean = !hasFailed && random() < task.failing
    const status = hasFailed ? 'SKIPPED' : fails ? 'FAILED' : 'SUCCEEDED'
    ends.set(task.id, status === 'SKIPPED' ? start : end)
    const taskRunId = uuidOf(`task run ${number} ${index}`, run)
    world.taskRuns.push(taskRunRow({ id, number, taskRunId, task, status, createdMs, start, end }))
    if (status !== 'SKIPPED')
      world.operations.push({
        id: uuidOf(`operation ${number} ${index}`, run),
        ...operationRow(id, taskRunId, task, status, start, end),
      })
    if (task.integration === 'DBT_CORE' && status === 'SUCCEEDED') addArtifact(world, taskRunId, (end - start) / 1000)
    hasFailed ||= fails
  }
  const completedMs = Math.max(...ends.values()) + 300
  world.runs.push(runRow(id, number, createdMs, startedMs, completedMs, hasFailed ? 'FAILED' : 'SUCCEEDED'))
}

function runRow(id: string, number: number, createdMs: number, startedMs: number, completedMs: number, runStatus: string): Row {
  return {
    id,
    pipelineId: uuidOf('pipeline', number),
    pipelineName: `Shop ${number}`,
    accountId,
    envId: production,
    envName: 'Production',
    runStatus,
    hasAnomalies: false,
    anomalies: null,
    triggeredBy: [{ triggerType: 'SCHEDULED', scheduleName: 'Daily', scheduleCron: '0 3 ? * * *', scheduleTimezone: 'UTC' }],
    childPipelineRuns: [],
    message: runStatus === 'FAILED' ? 'Pipeline failed - a task is in failed state.' : 'All tasks have succeeded.',
    pipelineVersionNumber: null,
    createdAt: iso(createdMs),
    updatedAt: iso(completedMs),
    startedAt: iso(startedMs),
    completedAt: iso(completedMs),
    branch: 'main',
    commit: `${number}`.repeat(40).slice(0, 40),
    gitLink: null,
  }
}

interface TaskRunFacts {
  readonly id: string
  readonly number: number
  readonly taskRunId: string
  readonly task: TaskShape
  readonly status: string
  readonly createdMs: number
  readonly start: number
  readonly end: number
}

function taskRunRow({ id, number, taskRunId, task, status, createdMs, start, end }: TaskRunFacts): Row {
  const skipped = status === 'SKIPPED'
  return {
    id: taskRunId,
    pipelineRunId: id,
    taskName: task.id,
    taskId: task.id,
    accountId,
    pipelineId: uuidOf('pipeline', number),
    integration: task.integration,
    integrationJob: task.job,
    status,
    message: skipped ? 'Upstream task did not succeed.' : status === 'FAILED' ? 'Task failed in the underlying platform.' : null,
    externalStatus: null,
    externalMessage: status === 'FAILED' ? task.error : null,
    taskParameters: {},
    runParameters: {},
    connectionId: null,
    numberOfAttempts: skipped ? 0 : 1,
    matrixParent: false,
    matrixParentId: null,
    createdAt: iso(createdMs),
    updatedAt: iso(end),
    startedAt: skipped ? null : iso(start),
    completedAt: iso(skipped ? start : end),
    dependsOn: task.after.length === 0 ? null : task.after,
  }
}

function operationRow(runId: string, taskRunId: string, task: TaskShape, status: string, start: number, end: number): Row {
  return {
    accountId,
    pipelineRunId: runId,
    taskRunId,
    insertedAt: iso(end + 300),
    message: status === 'FAILED' ? task.error : null,
    operationName: task.id,
    operationStatus: status,
    operationType: task.integration === 'DBT_CORE' ? 'MATERIALISATION' : 'OPERATION',
    externalStatus: null,
    externalDetail: null,
    externalId: task.id,
    integration: task.integration,
    integrationJob: task.job,
    startedAt: iso(start),
    completedAt: iso(end),
    dependencies: [],
    operationDuration: (end - start) / 1000,
    rowsAffected: null,
  }
}

function addArtifact(world: StandInWorld, taskRunId: string, seconds: number): void {
  const results = ['basket_lines', 'price_book'].map((name, index) => ({
    unique_id: `model.shop.${name}`,
    status: 'success',
    execution_time: seconds * (index === 0 ? 0.7 : 0.2),
    failures: null,
    message: 'SUCCESS 1',
  }))
  world.artifacts.set(
    taskRunId,
    new Map([['run_results.json', JSON.stringify({ metadata: {}, results, elapsed_time: seconds })]]),
  )
}
