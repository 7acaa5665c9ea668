import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { emptyWorld, type Row, type StandInWorld } from './world.ts'

/** The clock of the sample history. */
const sampleNow = '2026-08-21T12:10:00Z'

/** Loads a folder of example bodies that is laid out like the sample history: `pipelines/list.json`, `pipeline_runs/w1.page-1.json`, ... */
export function loadSampleWorld(directory: string): StandInWorld {
  const world = emptyWorld(Date.parse(sampleNow))
  const json = (path: string): unknown => JSON.parse(readFileSync(join(directory, path), 'utf8'))
  world.pipelines.push(...(json('pipelines/list.json') as Row[]))
  world.runs.push(...pagesIn(directory, 'pipeline_runs'))
  world.taskRuns.push(...pagesIn(directory, 'task_runs'))
  world.operations.push(...pagesIn(directory, 'operations'))
  const values = json('environments/production.json') as Row
  for (const row of json('environments/list.json') as Row[]) {
    world.environments.push(row['environmentId'] === values['environmentId'] ? values : { ...values, ...row, values: {} })
  }
  world.connections.push(...(json('integrations/connections.json') as Row[]))
  const definition = json('pipelines/data.json')
  const first = world.pipelines[0]?.['id']
  if (typeof first === 'string') world.definitions.set(first, definition)
  loadFiles(directory, world)
  return world
}

function pagesIn(directory: string, folder: string): Row[] {
  const names = readdirSync(join(directory, folder)).filter((name) => /^w\d+\.page-\d+\.json$/.test(name))
  return names
    .sort()
    .flatMap((name) => (JSON.parse(readFileSync(join(directory, folder, name), 'utf8')) as { results: Row[] }).results)
}

/** Logs and artifacts of the one task run that the sample has them for. */
function loadFiles(directory: string, world: StandInWorld): void {
  const index = JSON.parse(readFileSync(join(directory, 'index.json'), 'utf8')) as {
    request: string
    file: string
    status: number
  }[]
  for (const { request, file, status } of index) {
    const match = /task_runs\/([^/]+)\/(logs|artifacts)\/download\?filename=(.+)$/.exec(request)
    if (!match || status !== 200 || !existsSync(join(directory, file))) continue
    const [, taskRunId = '', kind, name = ''] = match
    const files = kind === 'logs' ? world.logs : world.artifacts
    const own = files.get(taskRunId) ?? new Map<string, string>()
    files.set(taskRunId, own.set(decodeURIComponent(name), readFileSync(join(directory, file), 'utf8')))
  }
}
