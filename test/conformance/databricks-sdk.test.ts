import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { jobPageSize, runPageSize } from '../../src/dialects/databricks/api/client.ts'
import { outcomeOf, stateOf } from '../../src/dialects/databricks/api/states.ts'
import { clientOf, withWorkspace } from '../history/databricks/scene.ts'
import { inventedWorkspace, type Json, jobIdOf } from '../stand-in/databricks/world.ts'

interface Recording {
  readonly calls: Readonly<
    Record<string, { readonly path: string; readonly query: readonly string[]; readonly limit: string | null }>
  >
  readonly oauth: { readonly path: string; readonly grant: string }
  readonly models: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly enums: Readonly<Record<string, readonly string[]>>
}

const recording: Recording = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../conformance/databricks-sdk/recording.json'), 'utf8'),
)

/** Where a value is not as a model of the SDK describes it. */
function faultsOf(value: unknown, type: string, place: string): readonly string[] {
  if (type.startsWith('list of ')) {
    if (!Array.isArray(value)) return [`${place} is no list`]
    return value.flatMap((item, index) => faultsOf(item, type.slice('list of '.length), `${place}[${index}]`))
  }
  if (type.startsWith('enum '))
    return recording.enums[type.slice(5)]?.includes(String(value)) ? [] : [`${place} is no ${type}: ${value}`]
  if (type.startsWith('model ')) return faultsOfModel(value, type.slice(6), place)
  if (type === 'integer') return Number.isInteger(value) ? [] : [`${place} is no integer`]
  return type === 'object' || type === 'any' || typeof value === type ? [] : [`${place} is no ${type}`]
}

function faultsOfModel(value: unknown, model: string, place: string): readonly string[] {
  const fields = recording.models[model]
  if (!fields || typeof value !== 'object' || value === null) return [`${place} is no ${model}`]
  return Object.entries(value).flatMap(([key, item]) => {
    const type = fields[key]
    return type === undefined ? [`${place}.${key} is not in ${model}`] : faultsOf(item, type, `${place}.${key}`)
  })
}

describe('the Jobs API as the SDK has it', () => {
  it('answers like the stand-in, in every field', () =>
    withWorkspace({ jobs: 2, days: 12, tasks: 110 }, async (server) => {
      const get = async (path: string): Promise<Json> =>
        JSON.parse(await (await fetch(`${server.host}${path}`, { headers: { authorization: `Bearer ${server.token}` } })).text())
      const failed = [...server.workspace.errors.keys()][0]
      const repaired = server.workspace.runs.find((run) => run['repair_history'])?.['run_id']
      const answers: readonly (readonly [call: string, query: string, model: string])[] = [
        ['list', '?limit=1', 'ListJobsResponse'],
        ['get', `?job_id=${jobIdOf(1)}`, 'Job'],
        ['list_runs', `?job_id=${jobIdOf(1)}&expand_tasks=true&limit=5`, 'ListRunsResponse'],
        ['get_run', `?run_id=${repaired}&include_history=true`, 'Run'],
        ['get_run_output', `?run_id=${failed}`, 'RunOutput'],
      ]
      for (const [call, query, model] of answers) {
        const answer = await get(`${recording.calls[call]?.path}${query}`)
        expect(Object.keys(answer)).not.toContain('error_code')
        expect([call, faultsOfModel(answer, model, call)]).toEqual([call, []])
      }
      expect(faultsOfModel({ runs: [{ run_id: 'x', news: 1 }] }, 'ListRunsResponse', 'a')).toHaveLength(2)
    }))

  it('is asked at its addresses, with its parameters, in pages that it allows', () =>
    withWorkspace(inventedWorkspace({ jobs: 1, days: 12 }), async (server) => {
      const { client } = await clientOf(server)
      await client.jobsNamed('shop 1')
      await client.jobs(null)
      await client.job('1')
      await client.runs({ jobId: '1', fromMs: 1, toMs: 2 }, 'next')
      await client.run('1', 'next')
      await client.errorOf('1')
      const known = new Map(Object.values(recording.calls).map(({ path, query }) => [path, query]))
      for (const request of server.requests) {
        const url = new URL(request.split(' ')[1] ?? '', server.host)
        for (const key of url.searchParams.keys())
          expect([url.pathname, known.get(url.pathname)]).toEqual([url.pathname, expect.arrayContaining([key])])
      }
      expect(recording.calls['list']?.limit).toContain('equal to 100')
      expect(jobPageSize).toBe(100)
      expect(recording.calls['list_runs']?.limit).toContain('less than 25')
      expect(runPageSize).toBe(24)
      expect(recording.oauth).toMatchObject({ path: '/oidc/v1/token', grant: 'client_credentials' })
    }))

  it('has no result that is not understood, and no state of life that ends a run unseen', () => {
    for (const result of recording.enums['RunResultState'] ?? []) expect([result, outcomeOf(result)]).not.toEqual([result, null])
    const over = (recording.enums['RunLifeCycleState'] ?? []).filter((state) => outcomeOf(state) !== null)
    expect(over).toEqual(['INTERNAL_ERROR', 'SKIPPED'])
  })

  it('gives every termination code an outcome where only the new form of a state is there', () => {
    const outcomeWith = (code: string, type: string) =>
      outcomeOf(stateOf({ status: { state: 'TERMINATED', termination_details: { code, type } } }).word)
    const table = Object.fromEntries(
      (recording.enums['TerminationCodeCode'] ?? []).map((code) => [code, outcomeWith(code, 'CLIENT_ERROR')]),
    )
    const others = Object.entries(table).filter(([, outcome]) => outcome !== 'failure')
    expect(Object.fromEntries(others)).toEqual({
      SUCCESS: 'success',
      SUCCESS_WITH_FAILURES: 'warning',
      USER_CANCELED: 'cancelled',
      CANCELED: 'cancelled',
      SKIPPED: 'skipped',
      DISABLED: 'skipped',
      MAX_CONCURRENT_RUNS_EXCEEDED: 'skipped',
      MAX_JOB_QUEUE_SIZE_EXCEEDED: 'skipped',
    })
    expect(outcomeWith('A_CODE_OF_TOMORROW', 'SUCCESS')).toBe('success')
    for (const state of ['BLOCKED', 'PENDING', 'QUEUED', 'RUNNING', 'TERMINATING', 'WAITING'])
      expect(outcomeOf(stateOf({ status: { state } }).word)).toBeNull()
    expect(outcomeOf(stateOf({}).word)).toBeNull()
  })
})
