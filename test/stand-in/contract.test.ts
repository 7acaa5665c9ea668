import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hasSample, reference, sampleDirectory } from '../history/reference.ts'
import { inventedWorld } from './invented-world.ts'
import { loadSampleWorld } from './sample-world.ts'
import { type StandIn, startStandIn } from './server.ts'
import { textOf } from './world.ts'

const file = join(reference, 'orchestra-api.openapi.json')
const hasDescription = existsSync(file)

interface Operation {
  readonly responses: Record<string, { readonly $ref?: string; readonly content?: Record<string, { readonly schema?: object }> }>
}
interface Description {
  readonly paths: Record<string, Record<string, Operation>>
  readonly components: { readonly responses: Operation['responses'] }
}

const description: Description = hasDescription
  ? JSON.parse(readFileSync(file, 'utf8'))
  : { paths: {}, components: { responses: {} } }

const ajv = new Ajv2020({ strict: false, allErrors: false })
addFormats.default(ajv)
ajv.addSchema({ ...description, $id: 'https://api.test/description.json' })

/** The schema of a documented answer; undefined for answers without a described body. */
function schemaOf(path: string, method: string, status: number): object | undefined {
  const operation = description.paths[path]?.[method]
  const response = operation?.responses[String(status)]
  if (!operation || !response) throw new Error(`${method} ${path} does not describe ${status}`)
  const name = response.$ref?.split('/').at(-1)
  const found = name === undefined ? response : description.components.responses[name]
  const schema = found?.content?.['application/json']?.schema
  return schema ? JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"https://api.test/description.json#/')) : undefined
}

async function conforms(
  server: StandIn,
  path: string,
  actual: string,
  init: RequestInit = {},
  key: string | null = server.key,
): Promise<number> {
  const headers = { ...(key !== null && { authorization: `Bearer ${key}` }), 'content-type': 'application/json', ...init.headers }
  const response = await fetch(server.baseUrl + actual, { ...init, headers })
  const schema = schemaOf(path, (init.method ?? 'GET').toLowerCase(), response.status)
  const body = await response.text()
  if (!schema) return response.status
  expect(response.headers.get('content-type')).toContain('application/json')
  const validate = ajv.compile(schema)
  expect(validate(JSON.parse(body)) || validate.errors).toBe(true)
  return response.status
}

const worlds = [
  ['made-up data', () => inventedWorld({ pipelines: 2, days: 6 })],
  ...(hasSample ? [['the sample history', () => loadSampleWorld(sampleDirectory)] as const] : []),
] as const

describe.skipIf(!hasDescription)('the stand-in keeps to the description of the API', () => {
  describe.each(worlds)('with %s', (_, make) => {
    let server: StandIn
    let post: RequestInit
    const ids = { run: '', task: '', pipeline: '', environment: '' }
    beforeAll(async () => {
      server = await startStandIn(make())
      const task = server.world.taskRuns.find((row) => server.world.artifacts.has(textOf(row, 'id'))) ?? {}
      ids.task = textOf(task, 'id')
      ids.run = textOf(task, 'pipelineRunId')
      ids.pipeline = textOf(task, 'pipelineId')
      ids.environment = textOf(server.world.environments[0] ?? {}, 'environmentId')
      post = { method: 'POST', body: '{}' }
    })
    afterAll(() => server.close())
    const window = () => {
      const iso = (ms: number) => new Date(ms).toISOString()
      return `time_from=${iso(server.world.nowMs - 6 * 86_400_000)}&time_to=${iso(server.world.nowMs)}`
    }
    const files = '/pipeline_runs/{pipeline_run_id}/task_runs/{task_run_id}'

    it('in every answer of success', async () => {
      const taskRun = `/pipeline_runs/${ids.run}/task_runs/${ids.task}`
      const start = '/pipelines/{pipeline_id_or_alias}/start'
      const document = { method: 'POST', body: '{"version":"v1","name":"x","pipeline":{}}' }
      const inputs = { method: 'POST', body: '{"runInputs":{},"branch":"main"}' }
      const table: readonly (readonly [path: string, actual: string, init?: RequestInit])[] = [
        ['/pipelines', '/pipelines'],
        ['/pipeline', `/pipeline?pipeline_id=${ids.pipeline}`],
        ['/pipelines/data', `/pipelines/data?pipeline_id=${ids.pipeline}`],
        ['/pipelines/schema', '/pipelines/schema', document],
        [start, `/pipelines/${ids.pipeline}/start`, inputs],
        ['/pipeline_runs', `/pipeline_runs?${window()}&status=SUCCEEDED,FAILED&pipeline_ids=${ids.pipeline}`],
        ['/pipeline_runs/{pipeline_run_id}', `/pipeline_runs/${ids.run}`],
        ['/pipeline_runs/{pipeline_run_id}/status', `/pipeline_runs/${ids.run}/status`],
        ['/pipeline_runs/{pipeline_run_id}/task_runs', `/pipeline_runs/${ids.run}/task_runs?page_size=50`],
        ['/task_runs', `/task_runs?${window()}&page_size=100`],
        ['/task_runs/{task_run_id}', `/task_runs/${ids.task}`],
        ['/operations', `/operations?${window()}&status=FAILED`],
        [`${files}/logs`, `${taskRun}/logs`],
        [`${files}/artifacts`, `${taskRun}/artifacts`],
        [`${files}/artifacts/download`, `${taskRun}/artifacts/download?filename=run_results.json`],
        ['/integrations/connections', '/integrations/connections?authStatus=SUCCEEDED'],
        ['/environments', '/environments'],
        ['/environments/{environment_id}', `/environments/${ids.environment}`],
      ]
      for (const [path, actual, init] of table)
        expect([actual, await conforms(server, path, actual, init)]).toEqual([actual, 200])
      expect(await conforms(server, '/pipeline_runs/{pipeline_run_id}/cancel', `/pipeline_runs/${ids.run}/cancel`, post)).toBe(
        204,
      )
      const covered = new Set([
        ...table.map(([path]) => path),
        '/pipeline_runs/{pipeline_run_id}/cancel',
        `${files}/logs/download`,
      ])
      expect(Object.keys(description.paths).filter((path) => !covered.has(path))).toEqual([])
    })

    it('in every refusal', async () => {
      const none = '00000000-0000-4000-8000-000000000000'
      const start = '/pipelines/{pipeline_id_or_alias}/start'
      const table: readonly (readonly [status: number, path: string, actual: string, init?: RequestInit, key?: string | null])[] =
        [
          [401, '/pipelines', '/pipelines', {}, null],
          [401, '/task_runs', '/task_runs', {}, 'wrong'],
          [400, '/pipeline_runs', '/pipeline_runs?status=DONE'],
          [400, '/task_runs', '/task_runs?time_from=2026-01-01T00:00:00Z'],
          [400, '/operations', '/operations?time_from=2026-01-01T00:00:00Z&time_to=2026-01-09T00:00:00Z'],
          [422, '/pipeline_runs', '/pipeline_runs?page_size=101'],
          [422, '/pipeline_runs', '/pipeline_runs?page=0'],
          [422, '/pipeline_runs/{pipeline_run_id}/task_runs', `/pipeline_runs/${ids.run}/task_runs?page_size=51`],
          [422, '/operations', '/operations?status=FAILED,WARNING'],
          [422, '/operations', '/operations?task_run_id=7'],
          [422, '/pipeline_runs/{pipeline_run_id}', '/pipeline_runs/7'],
          [404, '/pipeline_runs/{pipeline_run_id}', `/pipeline_runs/${none}`],
          [404, '/pipeline', '/pipeline?alias=nobody'],
          [422, '/pipeline', '/pipeline'],
          [404, '/environments/{environment_id}', `/environments/${none}`],
          [404, start, '/pipelines/nobody/start', { method: 'POST', body: '{}' }],
          [422, start, `/pipelines/${ids.pipeline}/start`, { method: 'POST', body: '{"cause":"x"}' }],
          [422, '/pipelines/schema', '/pipelines/schema', { method: 'POST', body: '{}' }, null],
          [
            404,
            `${files}/artifacts/download`,
            `/pipeline_runs/${ids.run}/task_runs/${ids.task}/artifacts/download?filename=none`,
          ],
          [500, `${files}/logs/download`, `/pipeline_runs/${ids.run}/task_runs/${ids.task}/logs/download?filename=none`],
        ]
      for (const [status, path, actual, init, key] of table)
        expect([actual, await conforms(server, path, actual, init, key === undefined ? server.key : key)]).toEqual([
          actual,
          status,
        ])
    })
  })
})
