import type { Severity } from '../../engine/finding.ts'
import type { Violation } from '../../model/violation.ts'
import { quoted } from '../../text/quote.ts'
import { entryOf, type Path, textOf } from '../../text/tree.ts'
import { integrationOf } from './catalogue.ts'
import { renameKey } from './edits.ts'
import { isOpen, meaningOf } from './key-suggestions.ts'
import { fieldOf, keysOf } from './keys.ts'
import type { Guidance } from './misplaced-keys.ts'
import { capitalised, describe } from './names.ts'
import { type SchemaError, severityOf } from './schema-error.ts'
import type { Suggestion } from './suggest.ts'
import { someKeys } from './value-text.ts'

/** What to write for a key that must not be missing. */
const remedies: Readonly<Record<string, string>> = {
  version: 'Add "version: v1"',
  name: 'Add "name"',
  pipeline: 'Add "pipeline" with the task groups by id',
  tasks: 'Add "tasks" with the tasks by id',
  integration: 'Add the integration, such as PYTHON',
  integration_job: 'Add the job of the integration, such as PYTHON_EXECUTE_SCRIPT',
  parameters: 'Add "parameters" with the settings of the job',
  cron: 'Add a cron of six fields, such as "0 8 ? * * *"',
  timezone: 'Add a zone such as Europe/London',
  timeout_mins: 'Add the length of the window in minutes',
  checks: 'Add "checks" with at least one check by id',
  sensor_type: 'Add the type of the check',
  pipeline_id: 'Add the id of the other pipeline, or "*" for any',
  statuses: 'Add at least one status, such as FAILED',
  destinations: 'Add at least one destination',
  connection_id: 'Add the id of the connection to send through',
}

/** Keys that the product's own editor wrote at some time, so it may still read them: `shape key`. */
const readOnce = ['check outputs']

/** One violation for each defect in the keys of one mapping: a misspelt key is not missing as well. */
export function* keyViolations(errors: readonly SchemaError[]): Generator<Violation> {
  const missing = new Set(
    errors.filter(({ keyword }) => keyword === 'required').map(({ params }) => text(params['missingProperty'])),
  )
  for (const error of errors) {
    if (error.keyword === 'additionalProperties') yield* unknownKey(error, text(error.params['additionalProperty']), missing)
  }
  for (const error of errors) {
    const key = text(error.params['missingProperty'])
    if (error.keyword === 'required' && missing.delete(key)) yield missingKey(error, key)
  }
}

function missingKey(error: SchemaError, key: string): Violation {
  const severity = key === 'connection_id' ? 'warning' : severityOf(error)
  const owner = describe(error.stops)
  return {
    kind: 'missing-key',
    at: { path: [...pathOf(error), key], part: 'key' },
    message: `${owner === 'the top level' ? 'The pipeline' : capitalised(owner)} has no ${quoted(key)}`,
    remedy: remedyFor(error, key),
    ...(severity && { severity }),
  }
}

function remedyFor({ node }: SchemaError, key: string): string {
  const [job] = Object.keys(integrationOf(textOf(fieldOf(node, 'integration')?.value) ?? '')?.jobs ?? {})
  if (key === 'integration_job' && job !== undefined) return `Add the job of the integration, such as ${job}`
  return (Object.hasOwn(remedies, key) ? remedies[key] : undefined) ?? `Add "${key}"`
}

function* unknownKey(error: SchemaError, key: string, missing: Set<string>): Generator<Violation> {
  const shape = error.stops.at(-1)?.shape ?? ''
  const loose = isOpen(shape) ? 'warning' : severityOf(error)
  const { suggestion, guidance } = meaningOf({ shape, node: error.node, isLoose: loose !== undefined }, key, missing)
  if (loose && !suggestion) return
  const severity = loose ?? (readOnce.includes(`${shape} ${key}`) ? 'warning' : undefined)
  yield guidance ? misplaced(error, key, guidance, severity) : unknown(error, key, suggestion, severity)
  if (!guidance && suggestion) missing.delete(suggestion.value)
}

function misplaced(error: SchemaError, key: string, guidance: Guidance, severity: Severity | undefined): Violation {
  return {
    ...unknownBase(error, key, severity),
    message: `${sentence(error, key)}; ${guidance.hint}`,
    remedy: guidance.remedy,
  }
}

function unknown(error: SchemaError, key: string, suggestion: Suggestion | undefined, severity: Severity | undefined): Violation {
  const base = unknownBase(error, key, severity)
  if (!suggestion) {
    const known = keysOf(error.stops.at(-1)?.shape ?? '')
    return {
      ...base,
      message: sentence(error, key),
      remedy: known.length > 0 ? `Remove it; allowed keys: ${someKeys(known)}` : 'Remove it',
    }
  }
  const entry = entryOf(error.node, key)
  return {
    ...base,
    message: `${sentence(error, key)}; did you mean ${quoted(suggestion.value)}?`,
    remedy: `Write ${quoted(suggestion.value)}`,
    ...(entry && suggestion.certain && { fix: renameKey(error.document, entry, suggestion.value) }),
  }
}

function unknownBase(error: SchemaError, key: string, severity: Severity | undefined) {
  const at = { path: [...pathOf(error), key], part: 'key' as const }
  return { kind: 'unknown-key' as const, at, ...(severity && { severity }) }
}

function sentence({ stops }: SchemaError, key: string): string {
  const owner = describe(stops)
  return `Unknown key ${quoted(key)} ${owner === 'the top level' ? 'at' : 'in'} ${owner}`
}

function pathOf({ stops }: SchemaError): Path {
  return stops.at(-1)?.path ?? []
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
