import { terminal } from './enums.ts'
import { invalid, Refusal } from './query.ts'
import type { StandInOptions } from './server.ts'
import { type Row, type StandInWorld, textOf, uuidOf } from './world.ts'

const startKeys = new Set(
  'branch commit environment runInputs taskIds continueDownstreamRun retryFromFailed ciRunId versionNumber environmentOverrides data run_inputs task_ids continue_downstream_run retry_from_failed ci_run_id version_number environment_overrides'.split(
    ' ',
  ),
)

/** `POST /pipelines/{id or alias}/start`. */
export function startRun(world: StandInWorld, idOrAlias: string, body: Row, options: StandInOptions): unknown {
  const pipeline = world.pipelines.find((row) => row['id'] === idOrAlias || row['alias'] === idOrAlias)
  if (!pipeline) throw new Refusal(404, 'Pipeline not found')
  for (const [key, value] of Object.entries(body)) {
    if (!startKeys.has(key)) throw invalid('extra_forbidden', ['body', key], 'Extra inputs are not permitted', value)
  }
  if (pipeline['paused'] === true) throw new Refusal(400, 'Pipeline is paused')
  requireInputs(pipeline, body)
  const run = newRun(world, pipeline, body, options)
  world.runs.push(run)
  return { id: pipeline['id'], pipelineRunId: run['id'], message: 'Pipeline run created successfully' }
}

function requireInputs(pipeline: Row, body: Row): void {
  const given = (body['runInputs'] ?? body['run_inputs'] ?? {}) as Row
  const inputs = (pipeline['inputs'] ?? {}) as Record<string, { default?: unknown; optional?: boolean }>
  for (const [name, input] of Object.entries(inputs)) {
    if (input.default === undefined && input.optional !== true && !(name in given))
      throw new Refusal(400, `Missing required pipeline input: ${name}`)
  }
}

function newRun(world: StandInWorld, pipeline: Row, body: Row, options: StandInOptions): Row {
  const environment = world.environments.find(
    (row) => row['name'] === body['environment'] || row['environmentId'] === body['environment'],
  )
  const at = isoOf(world)
  const isFull = options.started?.concurrency === true
  return {
    id: uuidOf('started', world.runs.length),
    pipelineId: pipeline['id'],
    pipelineName: pipeline['name'],
    accountId: world.environments[0]?.['accountId'] ?? uuidOf('account', 1),
    envId: environment?.['environmentId'] ?? null,
    envName: environment?.['name'] ?? null,
    runStatus: isFull ? 'SKIPPED' : 'CREATED',
    triggeredBy: [{ triggerType: 'WEBHOOK' }],
    childPipelineRuns: [],
    message: isFull ? 'Skipped: the limit of active runs is reached.' : 'Pipeline run created.',
    createdAt: at,
    updatedAt: at,
    startedAt: null,
    completedAt: isFull ? at : null,
    branch: body['branch'] ?? pipeline['defaultBranch'] ?? null,
    commit: body['commit'] ?? null,
  }
}

function isoOf(world: StandInWorld): string {
  return new Date(world.nowMs).toISOString().replace('Z', '000+00:00')
}

/** How often each run was looked at. */
const looks = new WeakMap<Row, number>()

/** `GET /pipeline_runs/{id}/status`: each look at a started run moves it one status on. */
export function statusOf(world: StandInWorld, run: Row, options: StandInOptions): Row {
  const { outcome = 'SUCCEEDED', neverEnds = false, staleFirst = false } = options.started ?? {}
  const polls = looks.get(run) ?? 0
  looks.set(run, polls + 1)
  if (!textOf(run, 'id').startsWith(uuidOf('started', 0).slice(0, 8)) || terminal.has(textOf(run, 'runStatus'))) return run
  // Seen live: the state of the run before can be answered for a moment; nothing is completed then.
  if (staleFirst && polls === 0) return { ...run, runStatus: 'SUCCEEDED' }
  const at = isoOf(world)
  const status = textOf(run, 'runStatus')
  if (status === 'CREATED') Object.assign(run, { runStatus: 'RUNNING', startedAt: at, updatedAt: at })
  else if (status === 'CANCELLING') Object.assign(run, { runStatus: 'CANCELLED', completedAt: at, updatedAt: at })
  else if (!neverEnds)
    Object.assign(run, { runStatus: outcome, completedAt: at, updatedAt: at, message: 'Pipeline run is over.' })
  return run
}

/** `POST /pipeline_runs/{id}/cancel`. */
export function cancel(world: StandInWorld, run: Row): void {
  if (!terminal.has(textOf(run, 'runStatus'))) Object.assign(run, { runStatus: 'CANCELLING', updatedAt: isoOf(world) })
}
