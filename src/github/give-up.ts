import { type ExitCode, exitCodes, messageOf, OperationalError } from '../engine/errors.ts'
import { joined, markdownCode, markdownText, md, type Safe } from '../render/safe.ts'
import { withoutCredentials } from '../text/secrets/secret.ts'
import { statusOf } from './refusal.ts'

/** Why a review could not be done, for people. */
export interface GivenUp {
  readonly code: ExitCode
  /** What is wrong, at least one sentence; several for a configuration with several mistakes. */
  readonly sentences: readonly string[]
  /** What to do about it; empty where no one knows. */
  readonly hint: string
}

/** A refusal of the world ends with 2, a fault of ours with 3; both are failures. */
export function givenUpFor(thrown: unknown): GivenUp {
  const error = statusOf(thrown) === undefined ? thrown : refusalOfGitHub(thrown)
  if (!(error instanceof OperationalError))
    return { code: exitCodes.internal, sentences: [sentence(`internal error: ${messageOf(error)}`)], hint: '' }
  return {
    code: exitCodes.operational,
    sentences: withoutCredentials(error.message).split('\n').map(sentence),
    hint: error.hint === '' ? '' : sentence(error.hint),
  }
}

/** What GitHub refuses to show is no fault of ours. */
function refusalOfGitHub(cause: unknown): OperationalError {
  const hint = 'The job needs the permissions "contents: read" and "pull-requests: read"; if it has them, run it again later'
  return new OperationalError(`The pull request cannot be read: ${messageOf(cause)}`, hint, { cause })
}

function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`
}

/** The same for a comment or the job summary. */
export function givenUpText({ sentences, hint }: GivenUp, commit: string | null): Safe<'markdown'> {
  const what = commit === null ? md`` : md` of ${markdownCode(commit.slice(0, 7))}`
  const blocks = [
    md`💥 **The pipeline review${what} failed to run**`,
    joined<'markdown'>(
      sentences.map((text) => md`- ${markdownText(text)}`),
      '\n',
    ),
    ...(hint === '' ? [] : [markdownText(hint)]),
  ]
  return md`${joined<'markdown'>(blocks, '\n\n')}\n`
}
