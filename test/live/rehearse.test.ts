import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import type { Fault } from '../stand-in/faults.ts'
import { textOf, uuidOf } from '../stand-in/world.ts'
import { formsOf, inLiveWorld, type LiveOptions, type LiveWorld, shop } from './world.ts'

const path = 'pipelines/shop-1.yml'
const usual = ['--environment', 'Production', '--branch', 'faster', '--repository', 'example/shop']

async function rehearsed(
  options: LiveOptions & { readonly prepare?: (world: LiveWorld) => void } = {},
  ...more: readonly string[]
) {
  return inLiveWorld({ [path]: shop }, options, async (world) => {
    options.prepare?.(world)
    const code = await main(world.host, ['rehearse', path, ...usual, ...more])
    for (const form of formsOf(world.standIn.key)) expect(world.out() + world.err()).not.toContain(form)
    return { code, out: world.out(), err: world.err(), world, ...callsOf(world) }
  })
}

function callsOf(world: LiveWorld) {
  const sent = (ending: string) => world.standIn.requests.filter(({ path: address }) => address.split('?')[0]?.endsWith(ending))
  return { starts: sent('/start'), looks: sent('/status'), cancels: sent('/cancel') }
}

/** A wait of a minute or less after each other does not go on for ever. */
const pollWaits = (world: LiveWorld) => world.waits.filter((milliseconds) => milliseconds === 15_000)

describe('a rehearsal', () => {
  it('starts the branch once, waits for its end, and tells how it went beside what is usual', async () => {
    const { code, out, world, starts, looks, cancels } = await rehearsed()
    expect({ code, starts: starts.length, looks: looks.length, cancels }).toEqual({ code: 0, starts: 1, looks: 2, cancels: [] })
    expect(pollWaits(world).length).toBe(2)
    const [first, second] = out.split('\n')
    expect(first).toBe('Rehearsal of "Shop 1" in "Production" on branch "faster": it succeeded in 0 seconds.')
    expect(second).toMatch(
      /^Earlier runs there: median \d+ minutes, (?:95 % within|at most) \d+ minutes, \d+ of \d+ runs succeeded\.$/,
    )
    const run = world.standIn.world.runs.at(-1)
    expect(run).toMatchObject({ branch: 'faster', envName: 'Production', runStatus: 'SUCCEEDED' })
  })

  it('passes the commit on', async () => {
    const { world } = await rehearsed({}, '--commit', 'c'.repeat(40))
    expect(world.standIn.world.runs.at(-1)).toMatchObject({ commit: 'c'.repeat(40) })
  })

  it('tells which task failed, in the words of the platform, and ends 1', async () => {
    const addFailure = (world: LiveWorld) => {
      const run = world.standIn.world.runs.at(-1) ?? {}
      const sample = world.standIn.world.taskRuns[0] ?? {}
      const id = '11111111-0000-4000-8000-000000000001'
      const at = textOf(run, 'createdAt')
      const task = {
        ...sample,
        id,
        pipelineRunId: run['id'],
        status: 'FAILED',
        taskName: 'Land "orders"',
        startedAt: at,
        completedAt: at,
      }
      world.standIn.world.taskRuns.push({ ...task, message: 'Task failed', externalMessage: null, createdAt: at, updatedAt: at })
      const operation = world.standIn.world.operations[0] ?? {}
      const message = 'Insufficient privileges on schema raw; password=hunter2'
      world.standIn.world.operations.push({
        ...operation,
        id,
        taskRunId: id,
        pipelineRunId: run['id'],
        operationStatus: 'FAILED',
        message,
        insertedAt: at,
      })
    }
    let seen: LiveWorld | undefined
    const { code, out } = await rehearsed({
      standIn: { started: { outcome: 'FAILED' } },
      prepare: (world) => {
        seen = world
      },
      onWait: (number) => {
        if (number === 1 && seen) addFailure(seen)
      },
    })
    expect(code).toBe(1)
    expect(out).toContain('it failed in')
    expect(out).toContain(`Task "Land 'orders'" failed: "Insufficient privileges on schema raw; password=***"`)
    expect(out).not.toContain('hunter2')
  })

  it.each([
    ['WARNING', 0, 'ended with a warning'],
    ['CANCELLED', 1, 'was cancelled in Orchestra'],
    ['SUCCEEDED', 0, 'succeeded'],
  ] as const)('that ends %s ends %i', async (outcome, expected, words) => {
    const { code, out } = await rehearsed({ standIn: { started: { outcome } } })
    expect(code).toBe(expected)
    expect(out).toContain(words)
  })

  it('does not take the end of another run for its own', async () => {
    const { code, looks } = await rehearsed({ standIn: { started: { staleFirst: true, outcome: 'FAILED' } } })
    expect({ code, looks: looks.length }).toEqual({ code: 1, looks: 3 })
  })

  it('is told to have been skipped where the limit of runs is reached', async () => {
    const { code, out, looks } = await rehearsed({ standIn: { started: { concurrency: true } } })
    expect({ code, looks: looks.length }).toEqual({ code: 2, looks: 1 })
    expect(out).toContain('was skipped by Orchestra: the limit of active runs is reached')
    expect(out).not.toContain('Usual there')
  })

  it('does not start a paused pipeline', async () => {
    const { code, out, starts } = await rehearsed({
      prepare: ({ standIn }) => void Object.assign(standIn.world.pipelines[0] ?? {}, { paused: true }),
    })
    expect({ code, starts }).toEqual({ code: 2, starts: [] })
    expect(out).toContain('was not started: "Shop 1" is paused in Orchestra')
  })

  it('says which input is missing', async () => {
    const { code, out, starts } = await rehearsed({
      prepare: ({ standIn }) => void Object.assign(standIn.world.pipelines[0] ?? {}, { inputs: { day: { type: 'string' } } }),
    })
    expect({ code, starts: starts.length }).toEqual({ code: 2, starts: 1 })
    expect(out).toContain('was not started: Orchestra answered "Missing required pipeline input: day"')
  })

  it('cancels the run at the deadline', async () => {
    const { code, out, cancels, looks } = await rehearsed({ standIn: { started: { neverEnds: true } } }, '--deadline', '2')
    expect({ code, cancels: cancels.length }).toEqual({ code: 1, cancels: 1 })
    expect(looks.length).toBe(7)
    expect(out).toContain('did not end before the deadline and was cancelled')
  })

  it('says so where the cancellation is not taken', async () => {
    const { out } = await rehearsed(
      {
        standIn: { started: { neverEnds: true } },
        onWait: () => undefined,
        prepare: ({ standIn }) => {
          const fail = standIn.world.runs.length
          standIn.inject({ kind: 'error', status: 403, path: `/pipeline_runs/${startedId(fail)}/cancel` })
        },
      },
      '--deadline',
      '1',
    )
    expect(out).toContain('Orchestra rejected the cancellation')
  })

  it('is not known in Orchestra where the file is not registered', async () => {
    const { code, out, starts } = await rehearsed({
      prepare: ({ standIn }) => void Object.assign(standIn.world.pipelines[0] ?? {}, { yamlPath: 'other.yml' }),
    })
    expect({ code, starts }).toEqual({ code: 2, starts: [] })
    expect(out).toContain('This file is not registered in Orchestra')
  })

  it('goes on through brief faults while it looks', async () => {
    let seen: LiveWorld | undefined
    const faults: readonly Fault[] = [
      { kind: 'reset', times: 3 },
      { kind: 'html', times: 3 },
      { kind: 'rate-limit', times: 3 },
    ]
    const { code, starts } = await rehearsed({
      prepare: (world) => {
        seen = world
      },
      onWait: () => {
        const fault = pollWaits(seen as LiveWorld).length === 1 ? faults : []
        for (const one of fault) seen?.standIn.inject({ ...one, path: '/pipeline_runs/' })
      },
    })
    expect({ code, starts: starts.length }).toEqual({ code: 0, starts: 1 })
  })

  it.each<Fault>([
    { kind: 'reset' },
    { kind: 'truncate' },
    { kind: 'html-ok' },
    { kind: 'error', status: 502 },
    { kind: 'error', status: 504 },
  ])('is never started twice after a lost answer: %o', async (fault) => {
    const { code, out, starts, cancels } = await rehearsed({
      prepare: ({ standIn }) =>
        standIn.inject({ ...fault, path: `/pipelines/${textOf(standIn.world.pipelines[0] ?? {}, 'id')}/start` }),
    })
    expect({ code, starts: starts.length, cancels }).toEqual({ code: 2, starts: 1, cancels: [] })
    expect(out).toContain('so a run may be active')
  })

  it.each([401, 403])('is not started with a key that may not: %i', async (status) => {
    const { code, out, starts } = await rehearsed({
      prepare: ({ standIn }) =>
        standIn.inject({ kind: 'error', status, path: `/pipelines/${textOf(standIn.world.pipelines[0] ?? {}, 'id')}/start` }),
    })
    expect({ code, starts: starts.length }).toEqual({ code: 2, starts: 1 })
    expect(out).toContain('was not started')
  })

  it('is cancelled when the job is, and not looked at again', async () => {
    let work: (() => Promise<void>) | undefined
    let released = 0
    let looksAtStop = -1
    let seen: LiveWorld | undefined
    const { code, cancels, looks, out } = await rehearsed({
      standIn: { started: { neverEnds: true } },
      prepare: (world) => {
        seen = world
      },
      onStop: (given) => {
        work = given
        return () => {
          released += 1
        }
      },
      onWait: async () => {
        if (!seen || pollWaits(seen).length !== 2) return
        looksAtStop = callsOf(seen).looks.length
        await work?.()
      },
    })
    expect({ code, cancels: cancels.length, released }).toEqual({ code: 2, cancels: 1, released: 1 })
    expect(looks.length).toBe(looksAtStop)
    expect(out).toContain('was cancelled, because the job was stopped')
  })

  it('is cancelled also where the stop comes before the start is answered', async () => {
    let stopping: Promise<void> | undefined
    const { cancels, out } = await rehearsed({
      standIn: { started: { neverEnds: true } },
      onStop: (work) => {
        queueMicrotask(() => {
          stopping = work()
        })
        return () => undefined
      },
    })
    await stopping
    expect(cancels.length).toBe(1)
    expect(out).toContain('was cancelled, because the job was stopped')
  })

  it.each([
    [['rehearse'], 'takes one file'],
    [['rehearse', path], 'needs --environment'],
    [['rehearse', path, '--environment', 'x', '--deadline', '0'], '--deadline takes'],
    [['rehearse', 'none.yml', '--environment', 'x'], 'none.yml'],
  ])('refuses arguments that make no sense: %j', async (args, words) => {
    await inLiveWorld({ [path]: shop }, {}, async (world) => {
      expect(await main(world.host, args)).toBe(2)
      expect(world.err()).toContain(words)
      expect(world.standIn.requests).toEqual([])
    })
  })

  it('needs a key', async () => {
    await inLiveWorld({ [path]: shop }, { hasKey: false }, async (world) => {
      expect(await main(world.host, ['rehearse', path, ...usual])).toBe(2)
      expect(world.err()).toContain('needs a key')
    })
  })
})

/** The id that the stand-in gives to a run started when it knows that many. */
function startedId(runs: number): string {
  return uuidOf('started', runs)
}
