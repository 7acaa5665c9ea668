import type { IncomingMessage } from 'node:http'
import { isRow, validate } from './definition.ts'
import { artifact, type FileAnswer, listArtifacts, listLogs, log } from './files.ts'
import { listOperations, listRuns, listTaskRuns, listTaskRunsOf } from './lists.ts'
import { invalid, Refusal, uuidIn } from './query.ts'
import type { StandInOptions } from './server.ts'
import { cancel, startRun, statusOf } from './starts.ts'
import { type Row, type StandInWorld, textOf } from './world.ts'

export interface Context {
  readonly world: StandInWorld
  readonly options: StandInOptions
  readonly request: IncomingMessage
  readonly query: URLSearchParams
  readonly body: unknown
  /** Decoded pieces of the path that the pattern captured. */
  readonly pieces: readonly string[]
}

export interface Route {
  readonly method: 'GET' | 'POST'
  readonly pattern: RegExp
  /** True for the one address that needs no key. */
  readonly isOpen?: boolean
  /** JSON, a file, or null for 204. */
  readonly answer: (context: Context) => unknown
}

/** Marks an answer that is sent as it is. */
export class FileReply {
  readonly file: FileAnswer
  constructor(file: FileAnswer) {
    this.file = file
  }
}

const get = (pattern: RegExp, answer: Route['answer']): Route => ({ method: 'GET', pattern, answer })
const taskRun = (rest: string) => new RegExp(`^/pipeline_runs/([^/]+)/task_runs/([^/]+)/${rest}$`)

/** Every address of the API that a reviewer uses. */
export const routes: readonly Route[] = [
  get(/^\/pipelines$/, ({ world }) => world.pipelines),
  get(/^\/pipeline$/, ({ world, query }) => pipelineOf(world, query)),
  get(/^\/pipelines\/data$/, ({ world, query }) => definitionOf(world, query)),
  { method: 'POST', pattern: /^\/pipelines\/schema$/, isOpen: true, answer: ({ body }) => validate(body) },
  {
    method: 'POST',
    pattern: /^\/pipelines\/([^/]+)\/start$/,
    answer: ({ world, pieces, body, options }) => startRun(world, pieces[0] ?? '', isRow(body) ? body : {}, options),
  },
  get(/^\/pipeline_runs$/, ({ world, query, options }) => listRuns(world, query, options)),
  get(/^\/pipeline_runs\/([^/]+)$/, ({ world, pieces }) => runOf(world, pieces)),
  get(/^\/pipeline_runs\/([^/]+)\/status$/, ({ world, pieces, options }) => statusOf(world, runOf(world, pieces), options)),
  {
    method: 'POST',
    pattern: /^\/pipeline_runs\/([^/]+)\/cancel$/,
    answer: ({ world, pieces }) => {
      cancel(world, runOf(world, pieces))
      return null
    },
  },
  get(/^\/pipeline_runs\/([^/]+)\/task_runs$/, ({ world, pieces, query, options }) =>
    listTaskRunsOf(world, textOf(runOf(world, pieces), 'id'), query, options),
  ),
  get(/^\/task_runs$/, ({ world, query, options }) => listTaskRuns(world, query, options)),
  get(/^\/task_runs\/([^/]+)$/, ({ world, pieces }) => found(world.taskRuns, uuidIn(['path', 'task_run_id'], pieces[0] ?? ''))),
  get(/^\/operations$/, ({ world, query, options }) => listOperations(world, query, options)),
  get(taskRun('logs'), ({ world, pieces }) => listLogs(world, taskRunIdOf(world, pieces))),
  get(
    taskRun('logs/download'),
    ({ world, pieces, query, request }) => new FileReply(log(world, taskRunIdOf(world, pieces), query, request)),
  ),
  get(taskRun('artifacts'), ({ world, pieces }) => listArtifacts(world, taskRunIdOf(world, pieces))),
  get(
    taskRun('artifacts/download'),
    ({ world, pieces, query }) => new FileReply(artifact(world, taskRunIdOf(world, pieces), query)),
  ),
  get(/^\/integrations\/connections$/, ({ world, query }) =>
    world.connections.filter((row) => isWanted(row, 'integration', query) && isWanted(row, 'authStatus', query)),
  ),
  get(/^\/environments$/, ({ world }) =>
    world.environments.map(({ accountId, environmentId, name, defaultEnv }) => ({ accountId, environmentId, name, defaultEnv })),
  ),
  get(/^\/environments\/([^/]+)$/, ({ world, pieces }) => {
    const id = uuidIn(['path', 'environment_id'], pieces[0] ?? '')
    return world.environments.find((row) => row['environmentId'] === id) ?? notFound()
  }),
]

function notFound(what = 'not found'): never {
  throw new Refusal(404, what)
}

function found(rows: readonly Row[], id: string): Row {
  return rows.find((row) => row['id'] === id) ?? notFound()
}

function runOf(world: StandInWorld, pieces: readonly string[]): Row {
  return found(world.runs, uuidIn(['path', 'pipeline_run_id'], pieces[0] ?? ''))
}

function taskRunIdOf(world: StandInWorld, pieces: readonly string[]): string {
  const runId = uuidIn(['path', 'pipeline_run_id'], pieces[0] ?? '')
  const row = found(world.taskRuns, uuidIn(['path', 'task_run_id'], pieces[1] ?? ''))
  return row['pipelineRunId'] === runId ? textOf(row, 'id') : notFound()
}

function isWanted(row: Row, key: string, query: URLSearchParams): boolean {
  const value = query.get(key)
  return value === null || value === '' || row[key] === value
}

/** Exactly one selector: an id, an alias, or repository and path. */
function pipelineOf(world: StandInWorld, query: URLSearchParams): Row {
  const [id, alias, repository, path] = ['pipeline_id', 'alias', 'repository', 'yaml_path'].map((key) => query.get(key))
  const given = [id, alias, repository ?? path].filter((value) => typeof value === 'string').length
  if (given !== 1 || typeof repository !== typeof path)
    throw invalid('value_error', ['query'], 'Exactly one selector is needed', null)
  if (typeof id === 'string') uuidIn(['query', 'pipeline_id'], id)
  const hit = world.pipelines.find((row) => {
    if (typeof id === 'string') return row['id'] === id
    if (typeof alias === 'string') return row['alias'] === alias
    return textOf(row, 'repository').toLowerCase() === repository?.toLowerCase() && row['yamlPath'] === path
  })
  return hit ?? notFound('Pipeline not found')
}

function definitionOf(world: StandInWorld, query: URLSearchParams): unknown {
  return world.definitions.get(textOf(pipelineOf(world, query), 'id')) ?? notFound('Pipeline not found')
}
