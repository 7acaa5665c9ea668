import { OperationalError } from '../engine/errors.ts'
import type { CommentPort } from './apply.ts'
import type { GitHubClient } from './client.ts'
import type { Comment } from './comment-plan.ts'
import { listAll, type Repository, readHeadSha } from './endpoints.ts'
import type { Identity } from './identity.ts'
import { numberAt, textAt } from './json-fields.ts'

const oneComment = '/repos/{owner}/{repo}/issues/comments/{comment_id}'
const allComments = '/repos/{owner}/{repo}/issues/{issue_number}/comments'

/** The comments of one pull request, through the API. */
export function commentPort(client: GitHubClient, at: Repository, pullRequest: number, identity: Identity): CommentPort {
  const issue = { ...at, issue_number: pullRequest }
  return {
    ...identity,
    list: async () => {
      const { items, isComplete } = await listAll(client, `GET ${allComments}`, issue)
      if (!isComplete) throw new OperationalError(`The pull request has more than ${items.length} comments`)
      return items.flatMap((item) => commentFrom(item) ?? [])
    },
    create: async (body) => {
      const comment = commentFrom(await client.send(`POST ${allComments}`, { ...issue, body }))
      if (!comment) throw new OperationalError('GitHub answered a new comment in an unknown form')
      return comment
    },
    update: async (id, body) => void (await client.send(`PATCH ${oneComment}`, { ...at, comment_id: id, body })),
    remove: async (id) => void (await client.send(`DELETE ${oneComment}`, { ...at, comment_id: id })),
    headSha: () => readHeadSha(client, at, pullRequest),
    pause: client.pause,
  }
}

/** A comment of an account that is gone has no user. */
function commentFrom(value: unknown): Comment | undefined {
  const id = numberAt(value, 'id')
  if (id === undefined) return undefined
  const login = textAt(value, 'user', 'login') ?? ''
  return { id, login, body: textAt(value, 'body') ?? '', url: textAt(value, 'html_url') ?? '' }
}
