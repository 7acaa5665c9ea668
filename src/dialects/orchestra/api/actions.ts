import { redact } from '../../../history/errors/redact.ts'
import { type Answer, request, type Transport } from '../../../history/http/request.ts'
import { field, id, isObject, listAt, objectAt, type Reader, text, truth } from '../../../history/json-reader.ts'
import type { PipelineRun } from '../../../history/records.ts'
import type { Outcome } from '../../../history/unavailable.ts'
import { rows } from './rows.ts'

/** What the start of a run may say; absent fields take the product's defaults. */
export interface StartRequest {
  readonly branch?: string
  readonly commit?: string
  readonly environment?: string
  readonly runInputs?: Readonly<Record<string, unknown>>
  readonly taskIds?: readonly string[]
  readonly ciRunId?: string
}

/** A run that was started, or the product's own words for why it was not: a paused pipeline, a missing input. */
export type Start = { readonly runId: string } | { readonly refusal: string }

/** Starts a run. Repeated after refusals that can have had no effect (429, 500, 503), never after a timeout or a lost answer. */
export function startRun(transport: Transport, idOrAlias: string, body: StartRequest): Promise<Outcome<Answer<Start>>> {
  const path = `/pipelines/${encodeURIComponent(idOrAlias)}/start`
  const read: Reader<Start> = (json, place) => {
    const answer = objectAt(json, place)
    const detail = field(answer, 'detail')
    if (field(answer, 'pipelineRunId') !== undefined || detail === undefined) return { runId: id(answer, 'pipelineRunId', place) }
    return { refusal: typeof detail === 'string' ? redact(detail).slice(0, longestMessage) : '' }
  }
  return request(transport, { method: 'POST', path, body, statuses: [200, 201, 400, 422], repeatable: false, read })
}

/** The state of one run, however old. */
export function runStatus(transport: Transport, runId: string): Promise<Outcome<Answer<PipelineRun>>> {
  const path = `/pipeline_runs/${encodeURIComponent(runId)}/status`
  return request(transport, { method: 'GET', path, statuses: [200], repeatable: true, read: rows.run })
}

/** Asks for a run to be cancelled; asking twice does no harm. */
export function cancelRun(transport: Transport, runId: string): Promise<Outcome<Answer<null>>> {
  const path = `/pipeline_runs/${encodeURIComponent(runId)}/cancel`
  return request(transport, { method: 'POST', path, statuses: [200, 202, 204], repeatable: true, read: () => null })
}

/** One objection of the product's own validator: the path inside the document, and its words. */
export interface SchemaIssue {
  readonly path: readonly (string | number)[]
  readonly message: string
}

const longestMessage = 300

const readIssue: Reader<SchemaIssue> = (value, place) => {
  const issue = objectAt(value, place)
  const loc = field(issue, 'loc')
  const path = Array.isArray(loc) ? loc.filter((step) => typeof step === 'string' || typeof step === 'number') : []
  return { path, message: text(issue, 'msg', place).slice(0, longestMessage) }
}

/** Validates a definition (the document as JSON, not wrapped): status 200 and no issue where it is accepted. */
export function validateDefinition(transport: Transport, definition: unknown): Promise<Outcome<Answer<readonly SchemaIssue[]>>> {
  const read: Reader<readonly SchemaIssue[]> = (json, place) => {
    const detail = isObject(json) ? field(json, 'detail') : undefined
    if (typeof detail === 'string') return [{ path: [], message: detail.slice(0, longestMessage) }]
    return Array.isArray(detail) ? listAt(detail, place, readIssue) : []
  }
  const statuses = [200, 400, 422]
  return request(transport, { method: 'POST', path: '/pipelines/schema', body: definition, statuses, repeatable: true, read })
}

/** A connection, without its secrets. */
export interface ConnectionRecord {
  readonly connectionId: string
  readonly connectionName: string
  readonly integration: string
  readonly authStatus: string
}

/** Connections of the workspace; they hold no secrets. */
export function listConnections(transport: Transport): Promise<Outcome<Answer<readonly ConnectionRecord[]>>> {
  const readOne: Reader<ConnectionRecord> = (value, place) => {
    const row = objectAt(value, place)
    return {
      connectionId: text(row, 'connectionId', place),
      connectionName: text(row, 'connectionName', place),
      integration: text(row, 'integration', place),
      authStatus: text(row, 'authStatus', place),
    }
  }
  const read: Reader<readonly ConnectionRecord[]> = (json, place) => listAt(json, place, readOne)
  return request(transport, { method: 'GET', path: '/integrations/connections', statuses: [200], repeatable: true, read })
}

/** An environment, without its values. */
export interface EnvironmentRecord {
  readonly environmentId: string
  readonly name: string
  readonly isDefault: boolean
}

/** Environments of the workspace, without their values. */
export function listEnvironments(transport: Transport): Promise<Outcome<Answer<readonly EnvironmentRecord[]>>> {
  const readOne: Reader<EnvironmentRecord> = (value, place) => {
    const row = objectAt(value, place)
    return {
      environmentId: id(row, 'environmentId', place),
      name: text(row, 'name', place),
      isDefault: truth(row, 'defaultEnv', place, false),
    }
  }
  const read: Reader<readonly EnvironmentRecord[]> = (json, place) => listAt(json, place, readOne)
  return request(transport, { method: 'GET', path: '/environments', statuses: [200], repeatable: true, read })
}

/** Names of the values of an environment; the values themselves may be sensitive and are dropped. */
export function environmentValueNames(transport: Transport, environmentId: string): Promise<Outcome<Answer<readonly string[]>>> {
  const read: Reader<readonly string[]> = (json, place) => Object.keys(objectAt(field(objectAt(json, place), 'values'), place))
  const path = `/environments/${encodeURIComponent(environmentId)}`
  return request(transport, { method: 'GET', path, statuses: [200], repeatable: true, read })
}
