import { describe, expect, it } from 'vitest'
import type { Pipeline } from '../../src/model/pipeline.ts'
import { radiusLines } from '../../src/render/reach-words.ts'
import { blastRadiusOf } from '../../src/schedule/blast-radius.ts'
import { timesAmong } from '../../src/schedule/forecast.ts'
import { latenessOf } from '../../src/schedule/lateness.ts'
import { reachFrom } from '../../src/schedule/reach.ts'
import { triggerGraphOf } from '../../src/schedule/trigger-graph.ts'
import { windowFrom } from '../../src/schedule/window.ts'
import { callOf, cronOf, eventOf, expected, expecting, pipelineOf, promising } from './pipelines.ts'

const daily = cronOf('Europe/London', '0 8 ? * * *')
const publish = (after: string) => `
      publish:
        name: Refresh the board
        integration: POWER_BI
        integration_job: POWER_BI_REFRESH_DATASET
        depends_on: [${after}]
        parameters:
          dataset_id: board`
const watching = (id: string) => `sensors:
  runs:
    cron: '0 9 ? * * *'
    timezone: UTC
    checks:
      done:
        integration: ORCHESTRA
        sensor_type: ORCHESTRA_PIPELINE_STATUS
        parameters:
          pipeline_id: ${id}`

function reachOf(pipelines: readonly Pipeline[], origin: Pipeline | undefined, ...ids: readonly string[]) {
  if (!origin) throw new Error('no origin')
  const seeds = origin.tasks.filter(({ id }) => ids.length === 0 || ids.includes(id))
  return reachFrom(triggerGraphOf(pipelines), origin, seeds)
}

const reached = (reach: ReturnType<typeof reachOf>) =>
  reach.pipelines.map(({ pipeline, reason, via, task }) => `${pipeline.name} ${reason} ${via.name}${task ? ` ${task.id}` : ''}`)

describe('what a change reaches', () => {
  it('are the tasks that wait for it, and no others', () => {
    const pipeline = pipelineOf('a.yml', daily, '', publish('sync'))
    expect(reachOf([pipeline], pipeline, 'sync').tasks.map(({ id }) => id)).toEqual(['publish'])
    expect(reachOf([pipeline], pipeline, 'publish').tasks).toEqual([])
  })

  it('are pipelines that start after it, and those after them', () => {
    const all = [pipelineOf('a.yml', daily), pipelineOf('b.yml', eventOf('a')), pipelineOf('c.yml', eventOf('b'))]
    expect(reached(reachOf(all, all[0]))).toEqual(['b after a', 'c after b'])
    expect(reached(reachOf(all, all[2]))).toEqual([])
  })

  it('are pipelines that a reached task calls, and callers that wait', () => {
    const all = [pipelineOf('a.yml', daily, '', callOf('b')), pipelineOf('b.yml', ''), pipelineOf('c.yml', eventOf('a'))]
    expect(reached(reachOf(all, all[0], 'call_b'))).toEqual(['b called a call_b', 'c after a'])
    expect(reached(reachOf(all, all[0], 'sync'))).toEqual(['c after a'])
    expect(reached(reachOf(all, all[1]))).toEqual(['a waits b call_b', 'c after a'])
  })

  it('are sensors that watch it, and what listens to every pipeline', () => {
    const all = [pipelineOf('a.yml', daily), pipelineOf('b.yml', watching('a')), pipelineOf('c.yml', eventOf('*'))]
    expect(reached(reachOf(all, all[0]))).toEqual(['b watches a', 'c any a'])
  })

  it('are pipelines that start where it fails, but not what follows them', () => {
    const failing = `${eventOf('a')}\n    statuses: [FAILED]`
    const all = [pipelineOf('a.yml', daily), pipelineOf('b.yml', failing), pipelineOf('c.yml', eventOf('b'))]
    expect(reached(reachOf(all, all[0]))).toEqual(['b on-failure a'])
  })

  it('crosses from one orchestrator to another', () => {
    const [a, b] = [pipelineOf('a.yml', daily), pipelineOf('b.yml', eventOf('a'))]
    const other = { ...a, alias: 'a', dialect: { ...a.dialect, id: 'other' } }
    expect(reached(reachOf([other, b], other))).toEqual(['b after a'])
    // The name of a file means nothing to another orchestrator.
    const nameless = { ...other, alias: null }
    expect(reached(reachOf([nameless, b], nameless))).toEqual([])
  })

  it('ends where pipelines start each other in a circle', () => {
    const all = [pipelineOf('a.yml', eventOf('c')), pipelineOf('b.yml', eventOf('a')), pipelineOf('c.yml', eventOf('b'))]
    expect(reached(reachOf(all, all[0]))).toEqual(['b after a', 'c after b'])
  })
})

describe('what is late', () => {
  const now = Date.UTC(2026, 10, 22, 12)
  const radiusOf = (pipelines: readonly Pipeline[]) => {
    const reach = reachOf(pipelines, pipelines[0])
    const window = windowFrom(now, 8)
    const timesOf = timesAmong(pipelines, window)
    const lateness = latenessOf(reach, { window, lanesOf: (pipeline) => timesOf(pipeline).lanes }, expected)
    return blastRadiusOf(reach, { kind: 'changed', isWhole: true, lateness, dbt: null, show: String })
  }

  it('is told by deadline and by when the failed run can start again', () => {
    const a = promising(expecting(pipelineOf('a.yml', daily), 20), '09:00', 'Europe/London')
    const b = promising(expecting(pipelineOf('b.yml', eventOf('a')), 10), '09:10', 'Europe/London')
    const { late } = radiusOf([a, b])
    expect(late).toMatchObject({
      at: '2026-11-23T08:00:00Z',
      localTime: '08:00',
      timeZone: 'Europe/London',
      nextLocalTime: '08:00',
    })
    expect(late?.pipelines.map(({ pipeline, startsAt, rerunBy }) => [pipeline, startsAt, rerunBy])).toEqual([
      ['a', '08:00', '08:40'],
      ['b', '08:20', '08:40'],
    ])
  })

  it('says where durations are not known, and where a deadline is missed anyway', () => {
    const unknown = promising(pipelineOf('a.yml', daily), '09:00', 'Europe/London')
    expect(radiusOf([unknown]).late?.pipelines[0]).toMatchObject({ rerunBy: null, isMissed: false })
    const slow = promising(expecting(pipelineOf('a.yml', daily), 90), '09:00', 'Europe/London')
    expect(radiusOf([slow]).late?.pipelines[0]).toMatchObject({ rerunBy: null, isMissed: true })
  })

  it('is nothing for a pipeline without a planned run', () => {
    expect(radiusOf([pipelineOf('a.yml', '')]).late).toBeNull()
  })

  it('is a sentence for people', () => {
    const a = expecting(pipelineOf('a.yml', daily, '', publish('sync')), 20)
    const b = {
      ...promising(expecting(pipelineOf('b.yml', eventOf('a')), 10), '09:00', 'Europe/London'),
      owners: ['finance'],
      criticality: 'high' as const,
    }
    expect(radiusLines(radiusOf([a, b]))).toEqual([
      'Pipeline "b" starts after it (high criticality, owned by "finance", matched by its file name)',
      'Data goes to Power BI by task "Refresh the board"',
      'If the run at 08:00 (Europe/London) fails, these are late: "b" (usually starts at 08:20, due by 09:00 Europe/London, kept if a rerun starts by 08:30); the next planned run is at 08:00 a day later',
      'Highest criticality high; owners "finance"',
    ])
  })

  it('is not told of a pipeline that nothing depends on', () => {
    expect(radiusLines(radiusOf([pipelineOf('a.yml', daily)]))).toEqual([])
  })
})
