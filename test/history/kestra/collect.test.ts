import { describe, expect, it } from 'vitest'
import { collectHistory, defaultCollect } from '../../../src/dialects/kestra/api/collect.ts'
import { memoryStorage } from '../world.ts'
import { execution, moment, serverWith, state, wish, withKestra } from './scene.ts'

const ok = state(1, ['CREATED', 0], ['RUNNING', 1], ['SUCCESS', 60])

function task(id: string, states: ReturnType<typeof state>, more: Readonly<Record<string, unknown>> = {}) {
  return { id: `run-${id}`, taskId: id, state: states, outputs: { rows: 'never-kept' }, attempts: [{ state: states }], ...more }
}

async function collected(invented: ReturnType<typeof serverWith>) {
  return withKestra(invented, async (client, server) => ({ ...(await collectHistory(client, wish)), asked: server.asked }))
}

describe('an execution', () => {
  it('starts when it runs, not when it is created, and keeps nothing of its inputs and outputs', async () => {
    const queued = state(1, ['CREATED', 0], ['QUEUED', 1], ['RUNNING', 540], ['FAILED', 600])
    const { snapshot, asked } = await collected(
      serverWith([
        execution('e1', queued, { taskRunList: [task('copy', state(1, ['CREATED', 541], ['RUNNING', 542], ['FAILED', 599]))] }),
      ]),
    )
    expect(snapshot.runs).toMatchObject([
      {
        id: 'e1',
        pipelineId: 'shop.data.load',
        outcome: 'failure',
        pipelineVersionNumber: 3,
        createdAt: '2026-08-19T12:00:00.000Z',
        startedAt: '2026-08-19T12:09:00.000Z',
      },
    ])
    expect(JSON.stringify(snapshot)).not.toContain('never-kept')
    expect(asked[0]).toBe('/team/api/v1/configs')
  })

  it('never started where it was cancelled in the queue', async () => {
    const { snapshot } = await collected(
      serverWith([execution('e1', state(1, ['CREATED', 0], ['QUEUED', 1], ['CANCELLED', 90]))]),
    )
    expect(snapshot.runs).toMatchObject([{ outcome: 'cancelled', startedAt: null }])
  })

  it('is no run where it is a test, a turn of a loop, or was retried as a new one', async () => {
    const retried = state(1, ['CREATED', 0], ['RUNNING', 1], ['RETRIED', 9])
    const test = { labels: [{ key: 'system.test', value: 'true' }] }
    const all = [
      execution('a', retried),
      execution('b', ok, { kind: 'LOOP' }),
      execution('c', ok, test),
      execution('d', ok, { kind: 'NORMAL' }),
    ]
    expect((await collected(serverWith(all))).snapshot.runs.map(({ id }) => id)).toEqual(['d'])
  })

  it('tells what started it', async () => {
    const trigger = (type: string, variables = {}) => ({
      trigger: { id: 'daily', type: `io.kestra.plugin.core.trigger.${type}`, variables },
    })
    const all = [
      execution('a', ok, trigger('Schedule')),
      execution('b', ok, trigger('Flow', { executionId: 'up1' })),
      execution('c', ok, { parentId: 'p1', ...trigger('Flow') }),
      execution('d', ok, { originalId: 'a' }),
      execution('e', ok),
    ]
    const { snapshot } = await collected(serverWith(all))
    const started = Object.fromEntries(snapshot.runs.map(({ id, triggeredBy }) => [id, triggeredBy[0]]))
    expect(started).toMatchObject({
      a: { triggerType: 'SCHEDULE', scheduleName: 'daily', isRestart: false },
      b: { triggerType: 'FLOW', pipelineRunId: 'up1' },
      c: { triggerType: 'SUBFLOW', pipelineRunId: 'p1' },
      d: { triggerType: 'REPLAY', pipelineRunId: 'a', isRestart: true },
      e: { triggerType: 'MANUAL' },
    })
  })

  it('that was restarted is two runs: the first one failed, and the tasks of each are its own', async () => {
    const states = state(
      1,
      ['CREATED', 0],
      ['RUNNING', 1],
      ['FAILED', 60],
      ['RESTARTED', 3600],
      ['RUNNING', 3601],
      ['SUCCESS', 3660],
    )
    const first = task('read', state(1, ['CREATED', 1], ['RUNNING', 2], ['SUCCESS', 20]))
    const again = task(
      'copy',
      state(1, ['CREATED', 21], ['RUNNING', 22], ['FAILED', 59], ['RESTARTED', 3600], ['RUNNING', 3602], ['SUCCESS', 3650]),
      {
        attempts: [
          { state: state(1, ['RUNNING', 22], ['FAILED', 59]) },
          { state: state(1, ['RUNNING', 3602], ['SUCCESS', 3650]) },
        ],
      },
    )
    const { snapshot } = await collected(serverWith([execution('e1', states, { taskRunList: [first, again] })]))
    expect(snapshot.runs.map(({ id, outcome, triggeredBy }) => [id, outcome, triggeredBy[0]?.isRestart])).toEqual([
      ['e1', 'failure', false],
      ['e1.restart-1', 'success', true],
    ])
    expect(
      snapshot.taskRuns.map(({ pipelineRunId, taskId, outcome, numberOfAttempts }) => [
        pipelineRunId,
        taskId,
        outcome,
        numberOfAttempts,
      ]),
    ).toEqual([
      ['e1', 'read', 'success', 1],
      ['e1', 'copy', 'failure', 1],
      ['e1.restart-1', 'copy', 'success', 1],
    ])
  })
})

describe('the tasks of an execution', () => {
  it('are its leaves: a group is left out, a loop is the parent of its turns, what a plug-in adds is in no file', async () => {
    const done = state(1, ['CREATED', 2], ['RUNNING', 3], ['SUCCESS', 50])
    const failed = state(1, ['CREATED', 2], ['RUNNING', 3], ['FAILED', 50])
    const list = [
      task('group', failed, { attempts: [] }),
      task('inside', failed, { parentTaskRunId: 'run-group' }),
      task('each', done, { attempts: [] }),
      task('turn', done, { id: 'turn-a', parentTaskRunId: 'run-each', value: 'a' }),
      task('turn', done, { id: 'turn-b', parentTaskRunId: 'run-each', value: 'b' }),
      task('model_orders', done, { dynamic: true }),
      task('skipped', state(1, ['CREATED', 51], ['SKIPPED', 51]), { attempts: [] }),
    ]
    const { snapshot } = await collected(
      serverWith([execution('e1', state(1, ['CREATED', 0], ['RUNNING', 1], ['FAILED', 60]), { taskRunList: list })]),
    )
    expect(
      snapshot.taskRuns.map(({ taskId, matrixParent, matrixParentId, numberOfAttempts }) => [
        taskId,
        matrixParent,
        matrixParentId,
        numberOfAttempts,
      ]),
    ).toEqual([
      ['inside', false, null, 1],
      ['each', true, null, 1],
      ['turn', false, 'run-each', 1],
      ['turn', false, 'run-each', 1],
      ['skipped', false, null, 0],
    ])
  })

  it('say why they failed: the first error of the last attempt, masked and cut', async () => {
    const twice = state(1, ['CREATED', 2], ['RUNNING', 3], ['RETRYING', 20], ['RUNNING', 30], ['FAILED', 50])
    const attempts = [{ state: state(1, ['RUNNING', 3], ['FAILED', 20]) }, { state: state(1, ['RUNNING', 30], ['FAILED', 50]) }]
    const line = (seconds: number, message: string, level = 'ERROR') => ({ timestamp: moment(1, seconds), level, message })
    const logs = {
      'run-copy': [
        line(19, 'of the first attempt'),
        line(31, 'noise', 'WARN'),
        line(32, 'refused by https://u:hidden-word@db.invalid'),
        line(33, 'later'),
      ],
    }
    const { snapshot, asked } = await collected(
      serverWith(
        [
          execution('e1', state(1, ['CREATED', 0], ['RUNNING', 1], ['FAILED', 60]), {
            taskRunList: [task('copy', twice, { attempts })],
          }),
        ],
        { logs },
      ),
    )
    expect(snapshot.taskRuns).toMatchObject([{ numberOfAttempts: 2, outcome: 'failure' }])
    expect(snapshot.taskRuns[0]?.externalMessage).toMatch(/^refused by/)
    expect(snapshot.taskRuns[0]?.externalMessage).not.toContain('hidden-word')
    expect(asked.filter((path) => path.includes('/logs/'))).toEqual([
      '/team/api/v1/main/logs/e1?minLevel=ERROR&taskRunId=run-copy',
    ])
  })
})

describe('versions', () => {
  it('to 0.22 have no tenant, and a namespace stands for those below it', async () => {
    const other = { ...execution('x', ok), namespace: 'shop.data.test' }
    const { snapshot, asked } = await collected(serverWith([execution('e1', ok), other], { version: '0.22.4' }))
    expect(snapshot.runs.map(({ id }) => id)).toEqual(['e1'])
    expect(asked[1]).toBe('/team/api/v1/flows/shop.data/load')
    expect(asked[2]).toContain('/team/api/v1/executions/search?namespace=shop.data&flowId=load&startDate=')
  })

  it('from 2.0 list executions without tasks: these are asked for, failed ones first, and not again', async () => {
    const failed = state(3, ['CREATED', 0], ['RUNNING', 1], ['FAILED', 9])
    const done = (id: string) => ({ taskRunList: [task('copy', ok, { id })] })
    const invented = serverWith([execution('new', ok, done('t1')), execution('bad', failed, done('t2'))], { version: '2.0.0' })
    await withKestra(invented, async (client, server) => {
      const storage = memoryStorage()
      const { snapshot } = await collectHistory(client, wish, defaultCollect, storage)
      const details = server.asked.filter((path) => /executions\/(?:new|bad)/.test(path))
      expect(details.map((path) => path.split('/').at(-1))).toEqual(['bad', 'new'])
      expect(snapshot.taskRuns).toHaveLength(2)
      const { snapshot: again } = await collectHistory(client, wish, defaultCollect, storage)
      expect(again.runs.map(({ id }) => id).sort()).toEqual(['bad', 'new'])
      expect(server.asked.filter((path) => path.endsWith('/executions/new'))).toHaveLength(1)
    })
  })
})

describe('pages and budgets', () => {
  it('are read to the end, newest first', async () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      execution(`e${index}`, state(1 + index / 10, ['CREATED', 0], ['RUNNING', 1], ['SUCCESS', 60])),
    )
    const { snapshot, asked, missing } = await collected(serverWith(many))
    expect([snapshot.runs.length, asked.filter((path) => path.includes('search')).length, missing]).toEqual([60, 3, []])
    expect(snapshot.coverage).toMatchObject([{ pipelineId: 'shop.data.load' }])
  })

  it('end with a sentence where there is more', async () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      execution(`e${index}`, state(1 + index / 10, ['CREATED', 0], ['RUNNING', 1], ['SUCCESS', 60])),
    )
    await withKestra(serverWith(many), async (client) => {
      const { snapshot, missing } = await collectHistory(client, wish, { ...defaultCollect, pagesPerFlow: 2 })
      expect(snapshot.runs).toHaveLength(50)
      expect(missing).toEqual([
        expect.stringMatching(/^Executions of shop\.data\.load before .* were not read: it has more than 2 pages of them$/),
      ])
    })
  })

  it('leave what was read before an outage', async () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      execution(`e${index}`, state(1 + index / 10, ['CREATED', 0], ['RUNNING', 1], ['SUCCESS', 60])),
    )
    let searches = 0
    const fault = (path: string) => (path.endsWith('/search') && ++searches > 1 ? { status: 503 } : undefined)
    const { snapshot, missing, unavailable } = await collected(serverWith(many, { fault }))
    expect([snapshot.runs.length, unavailable]).toEqual([25, null])
    expect(missing).toEqual([expect.stringContaining('Kestra answered with a server error')])
  })
})

describe('access', () => {
  it('is a token, or a user with a password', async () => {
    const invented = serverWith([execution('e1', ok)], { authorization: `Basic ${btoa('ada@acme.dev:long-password')}` })
    const { snapshot } = await withKestra(invented, (client) => collectHistory(client, wish), {
      apiKey: 'long-password',
      clientId: 'ada@acme.dev',
    })
    expect(snapshot.runs).toHaveLength(1)
  })

  it('that is refused is one sentence without the credential', async () => {
    const { unavailable } = await withKestra(serverWith([]), (client) => collectHistory(client, wish), {
      apiKey: 'wrong-key-of-tests',
    })
    expect(unavailable?.text).toBe('Kestra refused the API token or password (401)')
  })

  it('follows no redirect and takes no page for an answer', async () => {
    const moved = await collected(serverWith([], { fault: () => ({ status: 302 }) }))
    expect(moved.unavailable?.reason).toBe('redirected')
    const page = await collected(serverWith([], { fault: () => ({ status: 200, body: '<html>' }) }))
    expect(page.unavailable?.reason).toBe('wrong-body')
  })

  it('to a flow that the server does not have is no outage', async () => {
    const { snapshot, unavailable, asked } = await collected(serverWith([], { flows: [] }))
    expect([snapshot.pipelines.length, unavailable]).toEqual([0, null])
    expect(asked.slice(1)).toEqual(['/team/api/v1/main/flows/shop.data/load', '/team/api/v1/main/flows/shop/data.load'])
  })
})
