import type { Connection } from '../../../history/http/connection.ts'
import { startTransport, type Transport } from '../../../history/http/request.ts'
import type { ApiLimits, ApiWorld } from '../../../history/http/world.ts'
import type { PipelineRecord, PipelineRun, TaskRun } from '../../../history/records.ts'
import { timeOf } from '../../../history/time.ts'
import type { Outcome as RunOutcome } from '../../../model/dialect.ts'
import { quoted } from '../../../text/quote.ts'
import type { RehearsalOutcome, RehearsalWish } from '../../service.ts'
import { cancelRun, type StartRequest, startRun } from '../api/actions.ts'
import { createClient } from '../api/client.ts'
import { defaultLimits } from '../api/limits.ts'
import { unavailable } from '../api/unavailable.ts'
import { failuresOf } from './failures.ts'
import { type Followed, follow, pollMs } from './follow.ts'
import { type Rehearsal, withoutRun } from './rehearsal.ts'

/** Registers work to be done before the process gives way to a request to stop; answers what takes that back. */
export type OnStop = (work: () => Promise<void>) => () => void

/** What a rehearsal needs of the world. */
export interface Stage {
  readonly connection: Connection
  readonly world: ApiWorld
  readonly onStop: OnStop | undefined
}

/** A runner kills a job seconds after it asked it to stop: the cancellation has to be quick. */
const cancelLimits: ApiLimits = { ...defaultLimits, calls: 3, deadlineMs: 6000, callTimeoutMs: 3000 }
/** The start: after a lost answer it is never repeated. */
const startLimits: ApiLimits = { ...defaultLimits, calls: 3, deadlineMs: 30_000 }

/** Starts a run of a pipeline, waits for its end and says how it went. Never throws. */
export async function rehearse(stage: Stage, pipeline: PipelineRecord, wish: RehearsalWish): Promise<Rehearsal> {
  if (pipeline.paused) return withoutRun('refused', `${quoted(pipeline.name)} is paused in Orchestra`)
  const watch = stopWatch(stage)
  try {
    return await play(stage, pipeline, wish, watch)
  } finally {
    watch.done()
  }
}

interface StopWatch {
  isStopped(): boolean
  /** Told of a start as soon as it is asked for: a stop in between waits for its answer. */
  track(starting: Promise<string | null>): void
  /** What came of the cancellation, where there was a stop. */
  cancelled(): Promise<boolean>
  done(): void
}

/** Where the process is stopped, the run is cancelled, also one whose start was not answered yet. */
function stopWatch(stage: Stage): StopWatch {
  let starting: Promise<string | null> = Promise.resolve(null)
  let cancelling: Promise<boolean> | undefined
  const cancel = async () => {
    const runId = await starting
    return runId === null || (await cancelNow(stage, runId))
  }
  const release = stage.onStop?.(async () => {
    cancelling ??= cancel()
    await cancelling
  })
  return {
    isStopped: () => cancelling !== undefined,
    track: (next) => {
      starting = next
    },
    cancelled: async () => (await cancelling) ?? true,
    done: () => release?.(),
  }
}

async function play(stage: Stage, pipeline: PipelineRecord, wish: RehearsalWish, watch: StopWatch): Promise<Rehearsal> {
  const starting = start(stage, pipeline, wish)
  watch.track(starting.then((started) => (typeof started === 'string' ? started : null)))
  const started = await starting
  if (typeof started !== 'string') return started
  const limits = followLimits(wish.deadlineSeconds)
  const transport = transportOf(stage, limits)
  const followed = await follow(transport, started, watch.isStopped)
  if (followed.end === 'over') return endOf(stage, started, followed.run)
  const isCancelled = followed.end === 'stopped' ? await watch.cancelled() : await cancelNow(stage, started)
  return { ...withoutRun(followed.end, reasonOf(followed), started), cancelFailed: !isCancelled }
}

function reasonOf(followed: Followed): string | null {
  return followed.end === 'lost' ? followed.reason : null
}

/** The id of the run, or the rehearsal that came to nothing. */
async function start(stage: Stage, { id }: PipelineRecord, wish: RehearsalWish): Promise<string | Rehearsal> {
  const { environment, branch, commit, ciRunId } = wish
  const body: StartRequest = {
    environment,
    ...(branch !== undefined && { branch }),
    ...(commit !== undefined && { commit }),
    ...(ciRunId !== undefined && { ciRunId }),
  }
  const answer = await startRun(transportOf(stage, startLimits), id, body)
  if (!answer.ok) return notStarted(answer.unavailable)
  const { value } = answer.value
  if ('runId' in value) return value.runId
  return withoutRun(
    'refused',
    value.refusal === '' ? 'Orchestra refused the start' : `Orchestra answered ${quoted(value.refusal)}`,
  )
}

/** After a lost answer no one knows whether something runs, and to start again could make it two. */
function notStarted({ reason, text }: { readonly reason: string; readonly text: string }): Rehearsal {
  const isUnclear = ['timeout', 'network', 'wrong-body', 'too-large'].includes(reason) || /status 50[24]$/.test(text)
  return isUnclear ? withoutRun('lost', `${text}, so a run may be active`) : withoutRun('refused', text)
}

const outcomes: Readonly<Record<RunOutcome, RehearsalOutcome>> = {
  success: 'succeeded',
  warning: 'warning',
  failure: 'failed',
  timeout: 'failed',
  skipped: 'skipped',
  cancelled: 'cancelled',
}

async function endOf(stage: Stage, runId: string, run: PipelineRun): Promise<Rehearsal> {
  const outcome = run.outcome === null ? 'lost' : outcomes[run.outcome]
  const client = createClient(stage.connection, stage.world, { ...defaultLimits, calls: 12, deadlineMs: 30_000 })
  const page = outcome === 'skipped' ? null : await client.taskRunsOf(runId, 1)
  const tasks: readonly TaskRun[] = page?.ok ? page.value.results : []
  return {
    ...withoutRun(outcome, outcome === 'skipped' ? 'the limit of active runs is reached' : null, runId),
    seconds: secondsBetween(run.startedAt, run.completedAt),
    queueSeconds: secondsBetween(run.createdAt, run.startedAt),
    tasks,
    failures: outcome === 'succeeded' ? [] : await failuresOf(client, run, tasks),
  }
}

function secondsBetween(from: string | null, to: string | null): number | null {
  return from === null || to === null ? null : Math.max(0, (timeOf(to) - timeOf(from)) / 1000)
}

async function cancelNow(stage: Stage, runId: string): Promise<boolean> {
  return (await cancelRun(transportOf(stage, cancelLimits), runId)).ok
}

function followLimits(deadlineSeconds: number): ApiLimits {
  const deadlineMs = deadlineSeconds * 1000
  return { ...defaultLimits, calls: Math.ceil(deadlineMs / pollMs) * defaultLimits.tries, deadlineMs }
}

function transportOf({ connection, world }: Stage, limits: ApiLimits): Transport {
  return startTransport(connection, world, limits, unavailable)
}
