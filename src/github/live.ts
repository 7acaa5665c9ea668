import type { LiveRequest, RehearsalRequest } from '../dialects/service.ts'
import { accessTo, liveService, liveServiceName } from '../dialects/services.ts'
import { writtenName } from '../text/table.ts'
import type { ReviewContext } from './context.ts'
import type { ActionSettings } from './inputs.ts'

/**
 * The live checks that a run asks for. A fork's definitions are judged without the key, so that its author cannot ask which connections
 * there are.
 */
export function liveRequestOf(settings: ActionSettings, context: ReviewContext): LiveRequest | undefined {
  if (!settings.liveChecks) return undefined
  const { apiKey = null, ...access } = accessTo(liveServiceName, settings)
  return { ...access, apiKey: context.isFork ? null : apiKey }
}

/** What a run may start, or why it starts nothing although someone asked. */
export type RehearsalDecision =
  | { readonly request: RehearsalRequest }
  /** A sentence; null where no one asked. */
  | { readonly refusal: string | null }

/** Starting runs is for people of the repository: by hand, or by a label on a pull request of its own branches. */
export function rehearsalOf(settings: ActionSettings, context: ReviewContext): RehearsalDecision {
  const { rehearseEnvironment: environment } = settings
  const { apiKey, ...access } = accessTo(liveServiceName, settings)
  if (environment === undefined || !isAskedFor(settings, context)) return { refusal: null }
  if (context.isFork) return { refusal: 'No rehearsal was started: the pull request comes from a fork.' }
  if (apiKey === undefined)
    return { refusal: `No rehearsal was started: it needs the input "${writtenName(liveService.apiKey)}".` }
  const branch = branchOf(context)
  if (branch === null) return { refusal: 'No rehearsal was started: the event names no branch.' }
  const { owner, repo, headSha, runId } = context
  return {
    request: {
      access: { ...access, apiKey },
      repository: `${owner}/${repo}`,
      wish: { environment, branch, commit: headSha, ciRunId: String(runId), deadlineSeconds: settings.rehearseMinutes * 60 },
    },
  }
}

function isAskedFor({ rehearseLabel }: ActionSettings, { event, labels }: ReviewContext): boolean {
  if (event === 'workflow_dispatch') return true
  return event === 'pull_request' && rehearseLabel !== undefined && labels?.includes(rehearseLabel) === true
}

function branchOf({ event, head, branch }: ReviewContext): string | null {
  return event === 'workflow_dispatch' ? (branch ?? null) : (head?.branch ?? null)
}
