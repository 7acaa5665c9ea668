import { describe, expect, it } from 'vitest'
import { formsOf, inLiveWorld, type LiveOptions, type LiveWorld, shop } from '../live/world.ts'
import { textOf } from '../stand-in/world.ts'
import type { Row } from './client.ts'
import { type Talk, talkIn } from './in-process.ts'

const path = 'pipelines/shop-1.yml'
const dayMs = 86_400_000

interface Scene extends Talk {
  readonly world: LiveWorld
  /** The last so many days of the world. */
  last(days: number): { readonly from: string; readonly to: string }
}

async function inScene(options: LiveOptions & { readonly args?: readonly string[] }, play: (scene: Scene) => Promise<void>) {
  return inLiveWorld({ [path]: shop }, options, async (world) => {
    const { nowMs } = world.standIn.world
    const last = (days: number) => ({ from: iso(nowMs - days * dayMs), to: iso(nowMs) })
    const code = await talkIn(world.host, ['--repository', 'example/shop', ...(options.args ?? [])], async (talk) => {
      await play({ ...talk, world, last })
      for (const form of formsOf(world.standIn.key)) expect(talk.sent() + world.err()).not.toContain(form)
    })
    expect([code, world.written, world.out()]).toEqual([0, [], ''])
  })
}

const iso = (milliseconds: number): string => `${new Date(milliseconds).toISOString().slice(0, 19)}Z`

/** Rows of the stand-in within a window, by a time of theirs. */
function within(rows: readonly Row[], key: string, { from, to }: { readonly from: string; readonly to: string }): readonly Row[] {
  return rows.filter((row) => Date.parse(row[key]) >= Date.parse(from) && Date.parse(row[key]) < Date.parse(to))
}

describe('questions to the service', () => {
  it('are answered with every row, in windows of at most seven days with both bounds, with pages followed and counted', async () => {
    await inScene({}, async ({ ask, last, world: { standIn } }) => {
      const window = last(16)
      const { runs, taskRuns, operations } = standIn.world
      const before = standIn.requests.length
      const answer = await ask('list_pipeline_runs', { ...window, limit: 3 })
      const wanted = within(runs, 'createdAt', window)
      expect(answer).toMatchObject({
        source: 'service',
        total: wanted.length,
        more: wanted.length - 3,
        missing: null,
        covered: null,
      })
      const asked = standIn.requests.slice(before)
      expect(answer.calls).toBe(asked.length)
      expect((await ask('list_task_runs', window)).total).toBe(within(taskRuns, 'createdAt', window).length)
      expect((await ask('list_operations', window)).total).toBe(within(operations, 'insertedAt', window).length)
      const lists = standIn.requests.filter(({ path }) => /^\/(?:pipeline_runs|task_runs|operations)\?/.test(path))
      expect(lists.length).toBeGreaterThan(8)
      for (const { path } of lists) {
        const query = new URL(path, 'http://stand-in').searchParams
        const [from, to] = [query.get('time_from') ?? '', query.get('time_to') ?? '']
        expect(Date.parse(to) - Date.parse(from)).toBeLessThanOrEqual(7 * dayMs)
      }
      // The list of pipelines is asked for once, not with each question.
      expect(standIn.requests.filter(({ path }) => path === '/pipelines')).toHaveLength(1)
    })
  })

  it('tell of a run that failed with the message of the platform, as the rows have it', async () => {
    await inScene({}, async ({ ask, last, world: { standIn } }) => {
      const { runs, taskRuns, operations } = standIn.world
      const failed = within(runs, 'createdAt', last(20)).filter((row) => row.runStatus === 'FAILED')
      const listed = await ask('list_pipeline_runs', { ...last(20), status: 'failure' })
      expect(listed.runs.map((row: Row) => row.id).sort()).toEqual(failed.map((row) => row.id).sort())
      const [{ id }] = listed.runs
      const { run, taskRuns: tasks, problems } = await ask('get_pipeline_run', { runId: id })
      expect([run.id, run.outcome]).toEqual([id, 'failure'])
      expect(tasks.map((row: Row) => row.id).sort()).toEqual(
        taskRuns.flatMap((row) => (row['pipelineRunId'] === id ? [row['id']] : [])).sort(),
      )
      const errors = operations.filter((row) => row['pipelineRunId'] === id && row['operationStatus'] === 'FAILED')
      expect(errors.length).toBeGreaterThan(0)
      expect(problems.map((row: Row) => row.message)).toEqual(expect.arrayContaining(errors.map((row) => row['message'])))
    })
  })

  it('fetch artifacts of dbt: names, results, the manifest and one model with its neighbours', async () => {
    await inScene({}, async ({ ask, last, world: { standIn } }) => {
      const { taskRuns, artifacts } = standIn.world
      const task = within(taskRuns, 'createdAt', last(7)).find((row) => row.integration === 'DBT_CORE')
      const ids = { runId: task?.pipelineRunId, taskRunId: task?.id }
      const node = (name: string, parents: readonly string[]) => ({
        name,
        resource_type: 'model',
        package_name: 'shop',
        original_file_path: `models/${name}.sql`,
        depends_on: { nodes: parents.map((one) => `model.shop.${one}`) },
      })
      const nodes = {
        'model.shop.base': node('base', []),
        'model.shop.baskets': node('baskets', ['base']),
        'model.shop.report': node('report', ['baskets']),
      }
      const results = [
        ['base', 'success', 3],
        ['baskets', 'error', 9],
        ['report', 'skipped', 0],
      ].map(([name, status, execution_time]) => ({
        unique_id: `model.shop.${name}`,
        status,
        execution_time,
        message: status === 'error' ? 'Database Error in model baskets' : null,
      }))
      artifacts.set(
        task?.id,
        new Map([
          ['manifest.json', JSON.stringify({ metadata: { project_name: 'shop' }, nodes })],
          ['run_results.json', JSON.stringify({ results })],
        ]),
      )
      expect((await ask('list_artifacts', ids)).files).toEqual(['manifest.json', 'run_results.json'])
      expect(await ask('download_dbt_run_results', { ...ids, limit: 1 })).toMatchObject({
        total: 3,
        more: 2,
        byStatus: [
          { name: 'error', count: 1 },
          { name: 'skipped', count: 1 },
          { name: 'success', count: 1 },
        ],
        nodes: [{ uniqueId: 'model.shop.baskets', message: 'Database Error in model baskets' }],
      })
      expect(await ask('download_dbt_manifest', { ...ids, containing: 'baskets' })).toMatchObject({
        project: 'shop',
        byKind: [{ name: 'model', count: 3 }],
        total: 1,
        nodes: [{ parents: 1, children: 1 }],
      })
      expect(await ask('dbt_model', { ...ids, model: 'baskets' })).toMatchObject({
        parents: [{ name: 'base' }],
        children: [{ name: 'report' }],
        upstreamCount: 1,
        downstreamCount: 1,
        more: 0,
      })
    })
  })

  it('end in a sentence where the service refuses, and tell what is missing where it breaks off', async () => {
    await inScene({}, async ({ ask, last, world: { standIn } }) => {
      expect(await ask('get_pipeline_run', { runId: 'b0f0c0d0-0000-4000-8000-000000000000' })).toMatch(
        /does not exist in Orchestra \(404\)/,
      )
      standIn.inject({ kind: 'html-ok', path: '/pipeline_runs', times: 9 })
      expect(await ask('list_pipeline_runs', last(3))).toMatch(/documented format: it is a web page, .*\.\nhint: /)
    })
    await inScene({ standIn: { forbid: 'all' } }, async ({ ask, last }) => {
      expect(await ask('list_pipeline_runs', last(3))).toMatch(/\(403\).*\.\nhint: /)
    })
    await inScene({}, async ({ ask, last, world: { standIn } }) => {
      standIn.inject({ kind: 'echo-key' })
      await ask('list_pipeline_runs', last(3))
      await ask('list_operations', last(3))
    })
  })
})

describe('a call that the client cancels', () => {
  it('ends, and the server answers the next one', async () => {
    await inScene({}, async ({ ask, last, world: { standIn } }) => {
      const cancel = new AbortController()
      standIn.inject({ kind: 'hang', path: '/pipeline_runs', times: 1 })
      standIn.onSilence = () => cancel.abort()
      await expect(ask('list_pipeline_runs', last(3), cancel.signal)).rejects.toThrow()
      expect((await ask('list_rules', { limit: 1 })).total).toBeGreaterThan(100)
      expect((await ask('list_pipeline_runs', last(3))).total).toBeGreaterThan(0)
    })
  })
})

describe('start_pipeline_run', () => {
  const args = ['--allow-start']
  const wish = { path, environment: 'Production', branch: 'faster' }

  it('starts one run and tells how it ended', async () => {
    await inScene({ args }, async ({ ask, world: { standIn } }) => {
      const { ended, sentences } = await ask('start_pipeline_run', wish)
      expect([ended, sentences[0]]).toEqual([
        'well',
        'Rehearsal of "Shop 1" in "Production" on branch "faster": it succeeded in 0 seconds.',
      ])
      expect(standIn.requests.filter(({ path }) => path.endsWith('/start'))).toHaveLength(1)
      expect(standIn.world.runs.at(-1)).toMatchObject({ branch: 'faster', envName: 'Production' })
    })
  })

  it('cancels the run when the call is cancelled', async () => {
    const cancel = new AbortController()
    const onWait = (number: number) => (number === 2 ? cancel.abort() : undefined)
    await inScene({ args, standIn: { started: { neverEnds: true } }, onWait }, async ({ ask, world: { standIn } }) => {
      await expect(ask('start_pipeline_run', wish, cancel.signal)).rejects.toThrow()
      await expect.poll(() => standIn.requests.some(({ path }) => path.endsWith('/cancel'))).toBe(true)
      expect(textOf(standIn.world.runs.at(-1) ?? {}, 'runStatus')).toMatch(/CANCEL/)
    })
  })
})
