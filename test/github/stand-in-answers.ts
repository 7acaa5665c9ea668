import { parseHunks } from '../../src/github/diff.ts'
import { answerOf, itemOf, sampleNamed } from './contract.ts'
import type { Call, StandIn, StandInComment, StandInFile } from './stand-in.ts'

export interface Answer {
  readonly status: number
  readonly body: unknown
}

const denial: Answer = { status: 403, body: { message: 'Resource not accessible by integration' } }
const missing: Answer = { status: 404, body: { message: 'Not Found' } }
const unprocessable: Answer = { status: 422, body: { message: 'Unprocessable Entity' } }

/** What the server answers where nothing goes wrong. */
export function answerFrom(standIn: StandIn, call: Call, query: URLSearchParams, body: Record<string, unknown>): Answer {
  const { method, path } = call
  const under = path.replace('/repos/octo/pipes', '')
  if (path === '/user') return standIn.login.endsWith('[bot]') ? denial : { status: 200, body: userOf(standIn.login, call) }
  if (path === '/graphql') return { status: 200, body: { data: { viewer: { login: standIn.login } } } }
  if (method === 'GET' && standIn.denied.has('read')) return missing
  if (under === '/pulls/7') return { status: 200, body: pullOf(standIn, call) }
  if (under === '/pulls') {
    const numbers = Array.from({ length: standIn.pull.twins + 1 }, (_, index) => 7 + index)
    return { status: 200, body: numbers.map((number) => ({ number, head: { sha: standIn.pull.head } })) }
  }
  if (under === '/pulls/7/files')
    return page(
      standIn.pull.files.map((file) => itemOf(method, path, fileFields(file))),
      query,
    )
  if (under.startsWith('/compare/'))
    return {
      status: 200,
      body: answerOf(method, path, 200, {
        files: standIn.pull.files.map((file) => ({
          ...itemOf('GET', '/repos/octo/pipes/pulls/7/files', {}),
          ...fileFields(file),
        })),
      }),
    }
  if (under.startsWith('/git/trees/')) return { status: 200, body: answerOf(method, path, 200, { sha: under.slice(11) }) }
  if (under.startsWith('/contents/')) return contentOf(standIn, under.slice('/contents/'.length), query.get('ref'))
  if (under.startsWith('/issues/7/labels')) return labelRoute(standIn, call, under, body)
  if (under.startsWith('/issues/')) return commentRoute(standIn, call, under, query, body)
  if (under.startsWith('/pulls/')) return reviewRoute(standIn, call, under, query, body)
  if (under.startsWith('/statuses/')) return statusRoute(standIn, call, under, body)
  if (/^\/commits\/[^/]+\/check-runs$/.test(under)) return checkList(standIn, call, under, query)
  if (under.startsWith('/check-runs')) return checkRoute(standIn, call, under, body)
  return missing
}

function userOf(login: string, call: Call): Record<string, unknown> {
  return { ...answerOf(call.method, call.path, 200, {}), login }
}

/** A pull request in the description has some fifty fields; the head is what we read. */
function pullOf(standIn: StandIn, call: Call): Record<string, unknown> {
  const sample = answerOf(call.method, call.path, 200, { number: 7 })
  const head = sample['head'] as object | undefined
  const labels = standIn.pull.labels.map((name) => ({
    id: 1,
    node_id: 'x',
    url: 'https://example.com',
    name,
    description: null,
    color: 'ededed',
    default: false,
  }))
  return { ...sample, head: { ...head, sha: standIn.pull.head }, labels }
}

function fileFields(file: StandInFile): Record<string, unknown> {
  return { sha: '0'.repeat(40), ...file }
}

function page(items: readonly unknown[], query: URLSearchParams): Answer {
  const size = Number(query.get('per_page') ?? 30)
  const start = (Number(query.get('page') ?? 1) - 1) * size
  return { status: 200, body: items.slice(start, start + size) }
}

function contentOf(standIn: StandIn, path: string, ref: string | null): Answer {
  const { contents } = standIn.pull
  const text = contents[`${ref}:${path}`] ?? contents[path]
  if (text === undefined) return missing
  const content = Buffer.from(text).toString('base64').replaceAll(/.{60}/g, '$&\n')
  const name = path.split('/').at(-1)
  return {
    status: 200,
    body: sampleNamed('content-file', { type: 'file', encoding: 'base64', content, path, name, size: text.length }),
  }
}

function commentBody(comment: StandInComment): Record<string, unknown> {
  const list = '/repos/octo/pipes/issues/7/comments'
  const user = {
    ...(itemOf('GET', '/repos/octo/pipes/pulls/7/comments', {})['user'] as object | undefined),
    login: comment.login,
  }
  return itemOf('GET', list, {
    id: comment.id,
    body: comment.body,
    user,
    html_url: `https://github.com/octo/pipes/pull/7#${comment.id}`,
  })
}

function commentRoute(
  standIn: StandIn,
  { method }: Call,
  under: string,
  query: URLSearchParams,
  body: Record<string, unknown>,
): Answer {
  const { comments } = standIn.pull
  if (method === 'GET') return page(comments.map(commentBody), query)
  if (standIn.denied.has('comments')) return denial
  if (String(body['body']).length > 65_536) return unprocessable
  if (method === 'POST') {
    const comment = { id: nextId(comments), login: standIn.login, body: String(body['body']) }
    comments.push(comment)
    return { status: 201, body: commentBody(comment) }
  }
  const index = comments.findIndex((comment) => comment.id === Number(under.split('/').at(-1)))
  const comment = comments[index]
  if (!comment) return missing
  if (method === 'PATCH') comment.body = String(body['body'])
  else comments.splice(index, 1)
  return method === 'PATCH' ? { status: 200, body: commentBody(comment) } : { status: 204, body: null }
}

function nextId(items: readonly { readonly id: number }[]): number {
  return Math.max(1000, ...items.map((item) => item.id)) + 1
}

interface Inline {
  readonly path: string
  readonly body: string
  readonly line?: number
  readonly start_line?: number
  readonly side?: string
}

function reviewRoute(
  standIn: StandIn,
  { method, path }: Call,
  under: string,
  query: URLSearchParams,
  body: Record<string, unknown>,
): Answer {
  const { reviewComments, files } = standIn.pull
  if (method === 'GET') {
    const shown = reviewComments.map(({ login, ...fields }) => {
      const sample = itemOf(method, path, {})
      return { ...sample, ...fields, user: { ...(sample['user'] as object | undefined), login } }
    })
    return page(
      shown.map(({ line, ...rest }) => (line === null ? rest : { ...rest, line })),
      query,
    )
  }
  if (standIn.denied.has('reviews')) return denial
  if (method === 'DELETE') return removeReviewComment(standIn, Number(under.split('/').at(-1)))
  const inline = (body['comments'] ?? []) as readonly Inline[]
  const isFine = body['event'] === 'COMMENT' && inline.every((comment) => fits(comment, files))
  if (!isFine) return unprocessable
  for (const { path: file, body: text, line } of inline)
    reviewComments.push({ id: nextId(reviewComments), login: standIn.login, body: text, path: file, line: line ?? null })
  const review = answerOf('POST', path, 200, { id: 1, state: 'COMMENTED', commit_id: String(body['commit_id']) })
  return { status: 200, body: review }
}

function removeReviewComment(standIn: StandIn, id: number): Answer {
  const index = standIn.pull.reviewComments.findIndex((comment) => comment.id === id)
  if (index === -1) return missing
  standIn.pull.reviewComments.splice(index, 1)
  return { status: 204, body: null }
}

/** Both ends in one hunk of the new side, the start strictly before the end. */
function fits({ path, line, start_line, side }: Inline, files: readonly StandInFile[]): boolean {
  const patch = files.find((file) => file.filename === path)?.patch
  if (patch === undefined || line === undefined || side !== 'RIGHT' || (start_line ?? 0) >= line) return false
  const first = start_line ?? line
  return parseHunks(patch).some(({ shown }) => shown !== null && shown.first <= first && line <= shown.last)
}

function checkList({ pull, denied }: StandIn, { method, path }: Call, under: string, query: URLSearchParams): Answer {
  if (denied.has('checks')) return denial
  const sha = under.split('/')[2]
  const { check_runs: _, ...body } = answerOf(method, path, 200, {})
  const runs = pull.checkRuns.filter((run) => run.head_sha === sha && run.name === query.get('check_name'))
  const shown = runs.map(({ id, name, head_sha, external_id, status, conclusion }) =>
    sampleNamed('check-run', { id, name, head_sha, external_id, status, conclusion }),
  )
  return { status: 200, body: { ...body, total_count: shown.length, check_runs: shown } }
}

function checkRoute(standIn: StandIn, { method, path }: Call, under: string, body: Record<string, unknown>): Answer {
  if (standIn.denied.has('checks')) return denial
  const { checkRuns } = standIn.pull
  const output = (body['output'] ?? {}) as {
    readonly title?: string
    readonly summary?: string
    readonly annotations?: readonly unknown[]
  }
  if (method === 'POST') {
    const run = {
      id: nextId(checkRuns),
      name: String(body['name']),
      head_sha: String(body['head_sha']),
      external_id: String(body['external_id'] ?? ''),
      status: String(body['status']),
      conclusion: null,
      title: '',
      summary: '',
      annotations: [],
    }
    checkRuns.push(run)
    return { status: 201, body: answerOf(method, path, 201, { id: run.id }) }
  }
  const run = checkRuns.find((candidate) => candidate.id === Number(under.split('/').at(-1)))
  if (!run) return missing
  run.annotations.push(...(output.annotations ?? []))
  run.title = output.title ?? run.title
  run.summary = output.summary ?? run.summary
  run.status = String(body['status'] ?? run.status)
  run.conclusion = (body['conclusion'] as string | undefined) ?? run.conclusion
  return { status: 200, body: answerOf(method, path, 200, { id: run.id }) }
}

function statusRoute(standIn: StandIn, { method, path }: Call, under: string, body: Record<string, unknown>): Answer {
  if (standIn.denied.has('statuses')) return denial
  if (String(body['description']).length > 140) return unprocessable
  const { statuses } = standIn.pull
  statuses.push({
    sha: under.slice('/statuses/'.length),
    state: String(body['state']),
    context: String(body['context']),
    description: String(body['description']),
  })
  return { status: 201, body: answerOf(method, path, 201, { id: statuses.length }) }
}

/** Labels are told apart whatever their case; a second one of the same name changes nothing. */
function labelRoute({ pull, denied }: StandIn, { method }: Call, under: string, body: Record<string, unknown>): Answer {
  if (denied.has('labels')) return denial
  const isSame = (one: string) => (other: string) => one.toLowerCase() === other.toLowerCase()
  if (method === 'POST') {
    for (const name of body['labels'] as readonly string[]) if (!pull.labels.some(isSame(name))) pull.labels.push(name)
    return { status: 200, body: pull.labels.map((name) => ({ name })) }
  }
  const index = pull.labels.findIndex(isSame(under.slice('/issues/7/labels/'.length)))
  if (index === -1) return missing
  pull.labels.splice(index, 1)
  return { status: 200, body: pull.labels.map((name) => ({ name })) }
}
