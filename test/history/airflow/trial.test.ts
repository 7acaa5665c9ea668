import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { main } from '../../../src/cli/main.ts'
import { errorTextIn } from '../../../src/dialects/dag-factory/api/error-text.ts'
import { historySource } from '../../../src/dialects/dag-factory/api/history-source.ts'
import { hasFailed } from '../../../src/history/records.ts'
import { renderSnapshot } from '../../../src/history/snapshot.ts'
import { fakeWorld } from '../../host.ts'

interface Exchange {
  readonly request: string
  readonly status: number
  readonly type: string | null
  readonly body: unknown
}

/** What a real Airflow 3.3.2 answered after thirty nights of conformance/airflow/trial/dags.yml. */
const path = join(import.meta.dirname, '../../../conformance/airflow/trial/recording-3.json')
const recording: { readonly now: string; readonly exchanges: readonly Exchange[] } = JSON.parse(readFileSync(path, 'utf8'))
const baseUrl = 'https://airflow.example.com'
const password = 'a-password-of-the-tests'

function pull(change: (exchange: Exchange) => Exchange = (exchange) => exchange) {
  const asked: { readonly request: string; readonly authorization: string | null }[] = []
  const answers = new Map(recording.exchanges.map((exchange) => [exchange.request, exchange]))
  const answer: typeof fetch = async (input, init) => {
    const address = String(input)
    const isLogin = address.endsWith('/auth/token')
    const request = `${init?.method} ${address.slice(baseUrl.length)} ${isLogin ? '' : (init?.body ?? '')}`.trim()
    asked.push({ request, authorization: new Headers(init?.headers).get('authorization') })
    const found = answers.get(request)
    if (!address.startsWith(baseUrl) || !found) throw new Error(`not recorded: ${request}`)
    const { status, type, body } = change(found)
    return new Response(JSON.stringify(body), { status, headers: { 'content-type': type ?? 'application/json' } })
  }
  const host = { ...fakeWorld({}).host, fetch: answer }
  const wanted = ['nightly_orders', 'on_demand', 'too_long', 'not_there'].map((name) => ({ name, id: null }))
  const access = { dialect: 'dag-factory', apiKey: password, clientId: 'admin', baseUrl }
  const select = (all: readonly { readonly id: string }[]) => all.map(({ id }) => id)
  const wish = { days: 14, now: new Date(recording.now), cache: undefined, effort: 'pull' as const, wanted, select }
  return historySource.pull(host, access, wish).then((pulled) => ({ pulled, asked }))
}

async function snapshotOfTrial() {
  const { pulled } = await pull()
  if (!('snapshot' in pulled)) throw new Error(pulled.reason)
  return pulled.snapshot
}

describe('the history of thirty nights on a real Airflow', () => {
  it('has every run, with its outcome', async () => {
    const { pipelines, runs } = await snapshotOfTrial()
    expect(pipelines.map(({ id }) => id)).toEqual(['nightly_orders', 'on_demand', 'too_long'])
    const nights = runs.filter(({ pipelineId }) => pipelineId === 'nightly_orders')
    expect([nights.length, nights.filter(hasFailed).length]).toEqual([30, 5])
    expect(runs.filter(({ pipelineId }) => pipelineId === 'too_long').every(hasFailed)).toBe(true)
    expect(runs.find(({ pipelineId }) => pipelineId === 'on_demand')?.triggeredBy[0]?.triggerType).toBe('manual')
  })

  it('has tries, with the start of the first', async () => {
    const { taskRuns } = await snapshotOfTrial()
    const extracts = taskRuns.filter(({ taskId }) => taskId === 'extract')
    const repeated = extracts.filter(({ numberOfAttempts }) => numberOfAttempts === 2)
    expect([extracts.length, repeated.length, extracts.filter(hasFailed).length]).toEqual([30, 10, 0])
    const seconds = repeated.map(
      ({ startedAt, completedAt }) => (Date.parse(completedAt ?? '') - Date.parse(startedAt ?? '')) / 1000,
    )
    expect(Math.min(...seconds)).toBeGreaterThan(2)
  })

  it('has mapped tasks as one with its parts, and what never ran as skipped', async () => {
    const { taskRuns } = await snapshotOfTrial()
    const parents = taskRuns.filter(({ taskId, matrixParent }) => taskId === 'staging.split' && matrixParent)
    const parts = taskRuns.filter(({ matrixParentId }) => matrixParentId !== null)
    expect([parents.length, parts.length, parents.filter(hasFailed).length]).toEqual([30, 90, 1])
    const unreached = taskRuns.filter(({ status }) => status === 'upstream_failed')
    expect(
      unreached.every(
        ({ outcome, numberOfAttempts, startedAt }) => outcome === 'skipped' && numberOfAttempts === 0 && startedAt === null,
      ),
    ).toBe(true)
  })

  it('says what failed in the words of the log, without secrets', async () => {
    const { taskRuns } = await snapshotOfTrial()
    const failed = taskRuns.filter((row) => row.taskId === 'staging.clean' && hasFailed(row))
    expect(failed.map(({ externalMessage }) => externalMessage?.split('\n')[0])).toEqual(
      Array.from({ length: 4 }, () => expect.stringContaining('column orders.discount does not exist')),
    )
    expect(JSON.stringify(taskRuns)).not.toContain('trial-secret')
  })

  it('is asked of that server alone, with a password that only the login has', async () => {
    const { asked } = await pull()
    expect(asked.slice(0, 2)).toEqual([
      { request: 'GET /api/v2/version', authorization: null },
      { request: 'POST /auth/token', authorization: null },
    ])
    expect(asked.slice(2).every(({ authorization }) => authorization === 'Bearer token-of-the-trial')).toBe(true)
    expect(JSON.stringify(asked)).not.toContain(password)
  })

  it('is kept without error messages where a role may not read logs', async () => {
    const { pulled } = await pull((one) =>
      one.request.includes('/logs/') ? { ...one, status: 403, body: { detail: 'Forbidden' } } : one,
    )
    expect('missing' in pulled && pulled.missing).toEqual(['Error messages: The credentials may not read run history (403)'])
  })

  it('is a sentence where the login is refused', async () => {
    const { pulled } = await pull((one) =>
      one.request.includes('/auth/') ? { ...one, status: 401, body: { detail: 'no' } } : one,
    )
    expect('reason' in pulled && pulled.reason).toBe('Airflow refused the credentials (401)')
  })
})

describe('a server that does not let its runs be read', () => {
  it('is a sentence where no DAG may be read', async () => {
    const { pulled } = await pull((one) =>
      /\/dags\/[^/~]+$/.test(one.request) ? { ...one, status: 403, body: { detail: 'Forbidden' } } : one,
    )
    expect('reason' in pulled && pulled.reason).toBe('The credentials may not read run history (403)')
  })
})

describe('the error text of a log', () => {
  it('is found in the one text that Airflow 2 gives', () => {
    const log = [
      '[2026-11-30T05:00:00.000+0000] {subprocess.py:86} INFO - Output:',
      '[2026-11-30T05:00:01.000+0000] {subprocess.py:93} INFO - disk full',
      '[2026-11-30T05:00:01.000+0000] {subprocess.py:97} INFO - Command exited with return code 1',
      'airflow.exceptions.AirflowException: Bash command failed.',
    ].join('\n')
    expect(errorTextIn(log)).toBe('disk full\nairflow.exceptions.AirflowException: Bash command failed.')
    expect(errorTextIn('nothing went wrong')).toBeNull()
    expect(errorTextIn(null)).toBeNull()
  })
})

it('is quoted by the review, with the tasks of groups under the ids that the file gives them', async () => {
  const dags = readFileSync(join(import.meta.dirname, '../../../conformance/airflow/trial/dags.yml'), 'utf8')
  const world = fakeWorld({ 'dags.yml': dags, 'runs.json': renderSnapshot(await snapshotOfTrial()) })
  const host = { ...world.host, now: () => new Date(recording.now) }
  expect(await main(host, ['check', 'dags.yml', '--history', 'runs.json', '--format', 'markdown'])).toBe(0)
  const text = world.out().replaceAll(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
  expect(text).toContain('25 of 30 runs succeeded<br>4 of 30 failed at <code>clean</code>')
  expect(text).toMatch(
    /Missing object at <code>clean<\/code>, 4 times, last on \d{4}-\d\d-\d\d: <code>ERROR: column orders\.discount does not exist/,
  )
  expect(text).toMatch(/\| <code>split<\/code> \(whole fan-out\) \| 3 s \| 4 s \| 26 \| 1 \| 100 % \|/)
  expect(text).not.toContain('staging.')
  expect(text).not.toContain('trial-secret')
  expect(text).not.toContain('Tasks without history')
})
