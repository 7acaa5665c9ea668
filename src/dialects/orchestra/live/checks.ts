import type { Transport } from '../../../history/http/request.ts'
import type { HistoryUnavailable } from '../../../history/unavailable.ts'
import type { KnownConnection, KnownEnvironment, PlatformIssue } from '../../../model/platform.ts'
import { type Document, isBroken } from '../../../text/document.ts'
import { listConnections, listEnvironments, type SchemaIssue, validateDefinition } from '../api/actions.ts'
import { definitionOf } from './definition.ts'
import { placeOf } from './issue-path.ts'

/** Definitions that one review sends to the validator, which takes 20 a minute from one address. */
export const mostDefinitions = 10

/** What the platform answered; null for what it did not. */
export interface PlatformAnswers {
  readonly connections: readonly KnownConnection[] | null
  readonly environments: readonly KnownEnvironment[] | null
  /** By document; without an entry where it was not sent or not judged. */
  readonly issues: ReadonlyMap<Document, readonly PlatformIssue[]>
  /** What could not be asked, and why. */
  readonly outages: readonly { readonly what: string; readonly why: HistoryUnavailable }[]
  /** Definitions that were not sent because there are too many or because they are too large. */
  readonly unsent: number
}

type Outages = { readonly what: string; readonly why: HistoryUnavailable }[]

/** Asks the platform about definitions, and for its connections and environments where there is a key. Never throws. */
export async function askPlatform(
  transport: Transport,
  documents: readonly Document[],
  secretPrefixes: readonly string[],
): Promise<PlatformAnswers> {
  const outages: Outages = []
  const hasKey = transport.connection.authorization !== null
  const connections = hasKey ? await knownConnections(transport, outages) : null
  const environments = hasKey ? await knownEnvironments(transport, outages) : null
  const { issues, unsent } = await issuesOf(transport, documents, secretPrefixes, outages)
  return { connections, environments, issues, outages, unsent }
}

const healths: Readonly<Record<string, KnownConnection['health']>> = { FAILED: 'failed', DEPRECATED: 'deprecated' }

async function knownConnections(transport: Transport, outages: Outages): Promise<readonly KnownConnection[] | null> {
  const answer = await listConnections(transport)
  if (!answer.ok) return miss(outages, 'connections', answer.unavailable)
  return answer.value.value.map(({ connectionId, connectionName, authStatus }) => ({
    id: connectionId,
    name: connectionName,
    health: (Object.hasOwn(healths, authStatus) ? healths[authStatus] : undefined) ?? 'unknown',
  }))
}

async function knownEnvironments(transport: Transport, outages: Outages): Promise<readonly KnownEnvironment[] | null> {
  const answer = await listEnvironments(transport)
  if (!answer.ok) return miss(outages, 'environments', answer.unavailable)
  return answer.value.value.map(({ environmentId, name }) => ({ id: environmentId, name }))
}

function miss(outages: Outages, what: string, why: HistoryUnavailable): null {
  outages.push({ what, why })
  return null
}

/** Stops at the first outage: what fails once would fail for each. */
async function issuesOf(
  transport: Transport,
  documents: readonly Document[],
  secretPrefixes: readonly string[],
  outages: Outages,
): Promise<Pick<PlatformAnswers, 'issues' | 'unsent'>> {
  const issues = new Map<Document, readonly PlatformIssue[]>()
  const readable = documents.filter((document) => !isBroken(document))
  let tooLarge = 0
  for (const document of readable.slice(0, mostDefinitions)) {
    const definition = definitionOf(document, secretPrefixes)
    if (definition === undefined) {
      tooLarge += 1
      continue
    }
    const answer = await validateDefinition(transport, definition)
    if (!answer.ok) {
      miss(outages, 'definitions', answer.unavailable)
      break
    }
    issues.set(document, issuesIn(document, answer.value.status, answer.value.value))
  }
  return { issues, unsent: tooLarge + Math.max(0, readable.length - mostDefinitions) }
}

/** A refusal without details is a refusal all the same. */
function issuesIn(document: Document, status: number, told: readonly SchemaIssue[]): readonly PlatformIssue[] {
  if (status === 200) return []
  if (told.length === 0) return [{ path: [], message: `status ${status} without a reason` }]
  const issues = told.map(({ path, message }) => ({ path: placeOf(document.root, path), message }))
  return [...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()]
}
