import type { IncomingMessage } from 'node:http'
import { invalid, Refusal } from './query.ts'
import type { StandInWorld } from './world.ts'

/** An answer that is not JSON. */
export interface FileAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly bytes: Uint8Array
}

/** `GET .../logs`. */
export function listLogs(world: StandInWorld, taskRunId: string): unknown {
  const filenames = [...(world.logs.get(taskRunId)?.keys() ?? [])]
  const files = filenames.map((name) => [name, { attemptNumber: Number.parseInt(name, 10) || 1, displayName: null }] as const)
  return { filenames, files: Object.fromEntries(files) }
}

/** `GET .../artifacts`. */
export function listArtifacts(world: StandInWorld, taskRunId: string): unknown {
  return { filenames: [...(world.artifacts.get(taskRunId)?.keys() ?? [])] }
}

/** `GET .../artifacts/download`. */
export function artifact(world: StandInWorld, taskRunId: string, query: URLSearchParams): FileAnswer {
  const text = world.artifacts.get(taskRunId)?.get(filenameIn(query))
  if (text === undefined) throw new Refusal(404, 'not found')
  return { status: 200, headers: { 'content-type': 'application/octet-stream' }, bytes: Buffer.from(text) }
}

/** `GET .../logs/download`, with ranges. */
export function log(world: StandInWorld, taskRunId: string, query: URLSearchParams, request: IncomingMessage): FileAnswer {
  const text = world.logs.get(taskRunId)?.get(filenameIn(query))
  if (text === undefined) throw new Refusal(500, 'Failed to download log file from S3')
  const bytes = Buffer.from(text)
  const headers = { 'content-type': 'text/plain', 'x-file-status': 'COMPLETE' }
  const range = /^bytes=(\d*)-(\d*)$/.exec(request.headers.range ?? '')
  if (!range) return { status: 200, headers, bytes }
  const [, first = '', last = ''] = range
  const start = first === '' ? Math.max(0, bytes.length - Number(last)) : Number(first)
  const end = first === '' || last === '' ? bytes.length - 1 : Math.min(Number(last), bytes.length - 1)
  if (start >= bytes.length)
    return { status: 416, headers: { ...headers, 'content-range': `bytes */${bytes.length}` }, bytes: new Uint8Array() }
  return {
    status: 206,
    headers: { ...headers, 'content-range': `bytes ${start}-${end}/${bytes.length}` },
    bytes: bytes.subarray(start, end + 1),
  }
}

function filenameIn(query: URLSearchParams): string {
  const name = query.get('filename')
  if (name === null) throw invalid('missing', ['query', 'filename'], 'Field required', null)
  return name
}
