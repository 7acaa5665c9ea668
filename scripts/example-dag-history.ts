import { dagRow, runRow, taskRow } from '../src/dialects/dag-factory/api/run-rows.ts'
import { airflowService } from '../src/dialects/dag-factory/service-settings.ts'
import { type Random, randomFrom } from '../src/history/random.ts'
import type { PipelineRun, TaskRun } from '../src/history/records.ts'
import { emptySnapshot, renderSnapshot, type Snapshot } from '../src/history/snapshot.ts'
import { dayMs, minuteMs, showTime } from '../src/history/time.ts'
import { normal } from '../test/history/generated.ts'
import { compactRow } from './example-history.ts'

/** Where the snapshot lies, from the root of the project. */
export const dagHistoryPath = 'examples/dag-factory/.pipeline-review/history.json'

const takenAtMs = Date.parse('2026-11-21T21:00:00Z')
const days = 28
/** In Amsterdam the clocks went back on this day. */
const winterMs = Date.parse('2026-10-25T01:00:00Z')

const timedOut =
  'POST https://payments.example.com/v2/refunds\nrequests.exceptions.ReadTimeout: HTTPSConnectionPool(host=payments.example.com, port=443): Read timed out. (read timeout=60)'
const solver = 'airflow.exceptions.AirflowException: Bash command failed. The command returned a non-zero exit code 137.'

interface Step {
  readonly id: string
  readonly operator: string
  readonly seconds: number
  readonly after: readonly string[]
  /** Days on which it passes with its second try, and on which none of its three tries passes. */
  readonly recovers?: readonly string[]
  readonly fails?: Readonly<Record<string, string>>
  readonly slower?: { readonly since: string; readonly factor: number }
}

interface DagStory {
  readonly dag: string
  /** Minutes after midnight in Amsterdam. */
  readonly minutes: number
  readonly until: string
  readonly steps: readonly Step[]
}

const stories: readonly DagStory[] = [
  {
    dag: 'returns',
    minutes: 21 * 60 + 30,
    until: '2026-11-20',
    steps: [
      { id: 'scan', operator: 'BashOperator', seconds: 380, after: [] },
      {
        id: 'ledger.refund',
        operator: 'BashOperator',
        seconds: 540,
        after: ['scan'],
        recovers: ['2026-10-29', '2026-11-06', '2026-11-13'],
        fails: { '2026-11-03': timedOut, '2026-11-11': timedOut, '2026-11-19': timedOut },
      },
      {
        id: 'ledger.restock',
        operator: 'BashOperator',
        seconds: 700,
        after: ['scan'],
        slower: { since: '2026-11-10', factor: 1.6 },
      },
    ],
  },
  {
    // It loaded until somebody changed it.
    dag: 'route_plans',
    minutes: 4 * 60,
    until: '2026-11-16',
    steps: [
      { id: 'wait_for_orders', operator: 'BashSensor', seconds: 1500, after: [] },
      { id: 'plan', operator: 'BashOperator', seconds: 900, after: ['wait_for_orders'], fails: { '2026-11-05': solver } },
      { id: 'send', operator: 'BashOperator', seconds: 45, after: ['plan'] },
    ],
  },
]

/** The history of the example DAGs: made of the stories as answers of a server, the same bytes each time. */
export function exampleDagHistory(): string {
  const parts = stories.map(historyOf)
  const snapshot: Snapshot = {
    ...emptySnapshot(showTime(takenAtMs), 'https://airflow.example.com'),
    dialect: airflowService.dialect,
    coverage: stories.map(({ dag }) => ({
      pipelineId: dag,
      from: showTime(takenAtMs - days * dayMs),
      to: showTime(takenAtMs),
    })),
    pipelines: stories.map(({ dag }) => dagRow({ dag_id: dag, is_paused: false, last_parsed_time: '2026-11-16T09:00:00Z' })),
    runs: parts.flatMap(({ runs }) => runs),
    taskRuns: parts.flatMap(({ taskRuns }) => taskRuns),
  }
  return renderSnapshot(snapshot)
    .split('\n')
    .map((line) => (line.includes('"yamlPath"') ? line : compactRow(line)))
    .join('\n')
}

function historyOf(story: DagStory): { readonly runs: readonly PipelineRun[]; readonly taskRuns: readonly TaskRun[] } {
  const random = randomFrom(story.minutes)
  const last = Date.parse(`${story.until}T00:00:00Z`)
  const all = Array.from({ length: days }, (_, back) => last - (days - 1 - back) * dayMs)
  const made = all
    .filter((dayAt) => dayAt + story.minutes * minuteMs >= takenAtMs - days * dayMs + 120 * minuteMs)
    .map((dayAt) => runOf(story, dayAt, random))
  return { runs: made.map(({ run }) => run), taskRuns: made.flatMap(({ taskRuns }) => taskRuns) }
}

function runOf({ dag, minutes, steps }: DagStory, dayAt: number, random: Random) {
  const day = showTime(dayAt).slice(0, 10)
  const local = dayAt + minutes * minuteMs
  const dueMs = local - (local < winterMs + 120 * minuteMs ? 120 : 60) * minuteMs
  const runId = `scheduled__${showTime(dueMs)}`
  const ends = new Map<string, number>()
  const states = new Map<string, string>()
  const rows = steps.map((step) => {
    const from = Math.max(dueMs + 3000, ...step.after.map((id) => ends.get(id) ?? 0)) + 1500
    const tries = triesOf(step, day)
    const state = step.after.some((id) => states.get(id) !== 'success') ? 'upstream_failed' : tries.fails ? 'failed' : 'success'
    const seconds = secondsOf(step, day, random)
    // Between tries lie five minutes; one that times out ends early.
    const lost = (tries.count - 1) * (300 + 0.4 * seconds)
    const end = state === 'upstream_failed' ? from : from + (lost + (tries.fails ? 0.4 : 1) * seconds) * 1000
    ends.set(step.id, end)
    states.set(step.id, state)
    return { step, from, end, state, tries }
  })
  const failed = [...states.values()].some((state) => state !== 'success')
  const endMs = Math.max(...ends.values()) + 1000
  const run = runRow({
    dag_id: dag,
    dag_run_id: runId,
    state: failed ? 'failed' : 'success',
    run_type: 'scheduled',
    queued_at: showTime(dueMs + 500),
    start_date: showTime(dueMs + 2000),
    end_date: showTime(endMs),
  })
  const taskRuns = rows.flatMap(({ step, from, end, state, tries }): readonly TaskRun[] => {
    const isReached = state !== 'upstream_failed'
    const row = taskRow(
      {
        dag_id: dag,
        dag_run_id: runId,
        task_id: step.id,
        map_index: -1,
        state,
        try_number: isReached ? tries.count : 0,
        operator: step.operator,
        queued_when: showTime(from - 1000),
        ...(isReached && { start_date: showTime(from), end_date: showTime(end) }),
      },
      run,
      { firstStart: isReached ? showTime(from) : null, error: state === 'failed' ? (step.fails?.[day] ?? null) : null },
    )
    return row ? [row] : []
  })
  return { run, taskRuns }
}

function triesOf(step: Step, day: string): { readonly count: number; readonly fails: boolean } {
  if (step.fails?.[day] !== undefined) return { count: 3, fails: true }
  return { count: step.recovers?.includes(day) ? 2 : 1, fails: false }
}

function secondsOf({ seconds, slower }: Step, day: string, random: Random): number {
  const factor = slower && day >= slower.since ? slower.factor : 1
  return seconds * factor * Math.exp(0.05 * Math.max(-3, Math.min(3, normal(random))))
}
