import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { hasSample, sampleDirectory } from '../history/reference.ts'
import { inventedWorld } from './invented-world.ts'
import { loadSampleWorld } from './sample-world.ts'
import { type StandIn, type StandInOptions, startStandIn } from './server.ts'
import { textOf } from './world.ts'

const open: StandIn[] = []
afterEach(async () => {
  for (const server of open.splice(0)) await server.close()
})

async function serve(options: StandInOptions = {}, world = inventedWorld({ pipelines: 2, days: 12 })): Promise<StandIn> {
  const server = await startStandIn(world, options)
  open.push(server)
  return server
}

interface Got {
  readonly status: number
  readonly body: {
    total?: number
    results?: { id: string; createdAt: string }[]
    detail?: unknown
    runStatus?: string
    pipelineRunId?: string
  }
}

async function ask(server: StandIn, path: string, init: RequestInit = {}): Promise<Got> {
  const headers = { authorization: `Bearer ${server.key}`, ...init.headers }
  const response = await fetch(server.baseUrl + path, { ...init, headers })
  const text = await response.text()
  return { status: response.status, body: text === '' ? {} : JSON.parse(text) }
}

describe('lists', () => {
  it('hold the last 24 hours where no bound is given, and ignore parameters that do not exist', async () => {
    const server = await serve()
    expect((await ask(server, '/pipeline_runs')).body.total).toBe(2)
    expect((await ask(server, '/pipeline_runs?per_page=1&limit=1')).body.results).toHaveLength(2)
    expect((await ask(await serve({ defaultHours: 168 }), '/pipeline_runs')).body.total).toBe(14)
    const runId = server.world.runs[0]?.['id']
    const all = (await ask(server, '/task_runs')).body.total
    expect((await ask(server, `/task_runs?pipeline_run_id=${runId}`)).body.total).toBe(all)
  })

  it('are newest first, half-open, and empty past the end', async () => {
    const server = await serve()
    const last = textOf(server.world.runs.at(-1) ?? {}, 'createdAt')
    const from = new Date(server.world.nowMs - 6 * 86_400_000).toISOString()
    const window = `time_from=${from}&time_to=${encodeURIComponent(last)}`
    const { body } = await ask(server, `/pipeline_runs?${window}`)
    const times = body.results?.map((row) => row.createdAt) ?? []
    expect(times).toEqual([...times].sort().reverse())
    expect(times).not.toContain(last)
    expect((await ask(server, `/pipeline_runs?${window}&page=9`)).body).toMatchObject({ total: body.total, results: [] })
  })

  it('can clamp or refuse a bad window', async () => {
    const wide = '/pipeline_runs?time_from=2026-10-01T00:00:00Z&time_to=2026-10-31T00:00:00Z'
    expect((await ask(await serve(), wide)).status).toBe(400)
    expect((await ask(await serve({ onBadWindow: 422 }), wide)).status).toBe(422)
    expect((await ask(await serve({ onBadWindow: 'clamp' }), wide)).body.total).toBeGreaterThan(0)
  })
})

describe('starting', () => {
  const start = (server: StandIn) => ask(server, '/pipelines/shop_1/start', { method: 'POST', body: '{}' })
  const statuses = async (server: StandIn, looks: number) => {
    const runId = (await start(server)).body.pipelineRunId
    const seen: (string | undefined)[] = []
    for (let look = 0; look < looks; look++) seen.push((await ask(server, `/pipeline_runs/${runId}/status`)).body.runStatus)
    return seen
  }

  it('moves a run from look to look', async () => {
    expect(await statuses(await serve(), 3)).toEqual(['RUNNING', 'SUCCEEDED', 'SUCCEEDED'])
    expect(await statuses(await serve({ started: { outcome: 'FAILED' } }), 2)).toEqual(['RUNNING', 'FAILED'])
    expect(await statuses(await serve({ started: { neverEnds: true } }), 3)).toEqual(['RUNNING', 'RUNNING', 'RUNNING'])
    expect(await statuses(await serve({ started: { staleFirst: true } }), 3)).toEqual(['SUCCEEDED', 'RUNNING', 'SUCCEEDED'])
    expect(await statuses(await serve({ started: { concurrency: true } }), 1)).toEqual(['SKIPPED'])
  })

  it('refuses a paused pipeline, a missing input and a read-only key', async () => {
    const paused = await serve()
    Object.assign(paused.world.pipelines[0] ?? {}, { paused: true })
    expect(await start(paused)).toMatchObject({ status: 400 })
    const needy = await serve()
    Object.assign(needy.world.pipelines[0] ?? {}, { inputs: { command: { type: 'string' } } })
    expect(await start(needy)).toMatchObject({ status: 400, body: { detail: 'Missing required pipeline input: command' } })
    expect(await start(await serve({ forbid: 'writes' }))).toMatchObject({ status: 403 })
  })
})

describe('odd answers', () => {
  it('can leave out null keys, and repeat a row across pages', async () => {
    const dropped = await serve({ dropNulls: true })
    expect(JSON.stringify((await ask(dropped, '/task_runs')).body)).not.toContain('null')
    const server = await serve({ repeatRows: true, defaultHours: 100 })
    const [one, two] = [await ask(server, '/pipeline_runs?page_size=3'), await ask(server, '/pipeline_runs?page_size=3&page=2')]
    expect(two.body.results?.[0]?.id).toBe(one.body.results?.at(-1)?.id)
  })

  it('are given on demand, as often as asked', async () => {
    const server = await serve()
    const list = [
      { kind: 'rate-limit', retryAfter: '9', times: 1 },
      { kind: 'error', status: 503, times: 1 },
    ]
    const origin = new URL(server.baseUrl).origin
    await fetch(`${origin}/stand-in/faults`, { method: 'POST', body: JSON.stringify(list) })
    const first = await fetch(`${server.baseUrl}/pipelines`)
    expect([first.status, first.headers.get('retry-after')]).toEqual([429, '9'])
    expect((await fetch(`${server.baseUrl}/pipelines`)).status).toBe(503)
    expect((await ask(server, '/pipelines')).status).toBe(200)
    expect(server.requests).toHaveLength(3)
  })
})

describe.skipIf(!hasSample)('logs', () => {
  it('come whole, in part, or not at all', async () => {
    const server = await serve({}, loadSampleWorld(sampleDirectory))
    const [taskRunId = '', files] = [...server.world.logs][0] ?? []
    const run = server.world.taskRuns.find((row) => row['id'] === taskRunId)
    const path = `/pipeline_runs/${run?.['pipelineRunId']}/task_runs/${taskRunId}/logs/download?filename=1%2Fdbt%20build`
    const size = Buffer.byteLength(files?.get('1/dbt build') ?? '')
    const get = (range?: string) =>
      fetch(server.baseUrl + path, { headers: { authorization: `Bearer ${server.key}`, ...(range && { range }) } })
    expect([(await get()).status, (await get()).headers.get('x-file-status')]).toEqual([200, 'COMPLETE'])
    const tail = await get('bytes=-10')
    expect([tail.status, (await tail.arrayBuffer()).byteLength]).toEqual([206, 10])
    expect(tail.headers.get('content-range')).toBe(`bytes ${size - 10}-${size - 1}/${size}`)
    expect((await get(`bytes=${size}-`)).status).toBe(416)
  })
})

describe('the program', () => {
  it('prints its address and key, and answers there', async () => {
    const program = fileURLToPath(new URL('../../scripts/stand-in.ts', import.meta.url))
    // Types are stripped by the runtime from version 22.18 on; older ones need to be asked.
    const child = spawn(process.execPath, ['--experimental-strip-types', '--no-warnings', program, '--port', '0'])
    try {
      const said = await new Promise<string>((settle, fail) => {
        let text = ''
        child.stdout.on('data', (chunk) => {
          text += chunk
          if (text.includes('ORCHESTRA_API_KEY=')) settle(text)
        })
        child.once('exit', () => fail(new Error('ended')))
      })
      const [, baseUrl, key] = /^ORCHESTRA_BASE_URL=(\S+)\nORCHESTRA_API_KEY=(\S+)\n$/.exec(said) ?? []
      const response = await fetch(`${baseUrl}/pipelines`, { headers: { authorization: `Bearer ${key}` } })
      expect(await response.json()).toHaveLength(3)
    } finally {
      child.kill()
    }
  })
})
