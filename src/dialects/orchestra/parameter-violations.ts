import type { Severity } from '../../engine/finding.ts'
import type { Violation } from '../../model/violation.ts'
import { editsBetween } from '../../text/closest.ts'
import type { Document } from '../../text/document.ts'
import { quoted } from '../../text/quote.ts'
import { quoteSwallowed, swallowedAt } from '../../text/swallowed.ts'
import { type Entry, entryOf, isUnset, type Node, textOf } from '../../text/tree.ts'
import { jobOf, parameterOf, sensorOf } from './catalogue.ts'
import { renameKey } from './edits.ts'
import { fieldOf, type Stop } from './keys.ts'
import { capitalised, describe } from './names.ts'
import { needs, oneOf } from './parameter-needs.ts'
import { type Parameters, parameterValueViolation } from './parameter-values.ts'
import { nearest, type Suggestion } from './suggest.ts'

/** Misspelt parameters of one task that are read as they were meant. */
const mostMisspelt = 20

/** Names for the same thing that differ from job to job. */
const statements = ['statement', 'query', 'sql']

/** What the catalogue says against the parameters of a task or check whose job it knows. */
export function* parameterViolations(document: Document, stops: readonly Stop[]): Generator<Violation> {
  const parameters = parametersOf(document, stops)
  if (!parameters) return
  const misspelt = new Set<string>()
  for (const entry of parameters.given.entries.list) {
    if (parameterOf(parameters.facts, entry.key)) {
      const violation = parameterValueViolation(parameters, entry)
      if (violation) yield violation
      continue
    }
    const suggestion = meant(parameters, entry.key)
    if (suggestion) misspelt.add(suggestion.value)
    yield* unknownParameter(parameters, entry, suggestion)
  }
  yield* missingParameters(parameters, misspelt)
}

function parametersOf(document: Document, stops: readonly Stop[]): Parameters | undefined {
  const stop = stops.at(-1)
  const { job, facts } = factsFor(stop?.node, stop?.shape ?? '')
  const given = fieldOf(stop?.node, 'parameters')
  if (!stop || !facts || given?.value.kind !== 'map') return undefined
  let owner: string | undefined
  return {
    document,
    get owner() {
      owner ??= describe(stops)
      return owner
    },
    path: [...stop.path, given.key],
    given: given.value,
    job,
    facts,
  }
}

function factsFor(node: Node | undefined, shape: string) {
  const isTask = shape === 'task'
  const integration = textOf(fieldOf(node, 'integration')?.value) ?? ''
  const job = textOf(fieldOf(node, isTask ? 'integration_job' : 'sensor_type')?.value) ?? ''
  const sensor = sensorOf(job)
  return { job, facts: isTask ? jobOf(integration, job) : sensor?.integration === integration ? sensor : undefined }
}

const noNames: ReadonlyMap<string, string> = new Map()

/** The parameters that misspelt ones of a task or check surely stand for. */
export function meantParameters(node: Node, shape: string): ReadonlyMap<string, string> {
  const { facts } = factsFor(node, shape)
  const given = fieldOf(node, 'parameters')?.value
  if (!facts || given?.kind !== 'map') return noNames
  const unknown: string[] = []
  for (const { key } of given.entries.list) if (unknown.length < mostMisspelt && !parameterOf(facts, key)) unknown.push(key)
  if (unknown.length === 0) return noNames
  const names = new Map<string, string>()
  for (const key of unknown) {
    const { value, certain } = meant({ facts, given }, key) ?? {}
    if (value !== undefined && certain && ![...names.values()].includes(value)) names.set(key, value)
  }
  return names
}

function meant({ facts, given }: Pick<Parameters, 'facts' | 'given'>, name: string): Suggestion | undefined {
  const free = Object.keys(facts.parameters).filter((known) => !given.entries.has(known))
  const near = nearest(name, free)
  if (near && editsBetween(name, near.value) <= 2) return near
  const statement = statements.includes(name) ? free.find((known) => statements.includes(known)) : undefined
  return statement === undefined ? undefined : { value: statement, certain: false }
}

/** Lists of parameters are not complete, so a name that resembles none of them may be right. */
function* unknownParameter(parameters: Parameters, entry: Entry, suggestion: Suggestion | undefined): Generator<Violation> {
  const { document, facts, owner, path, job } = parameters
  const closed = 'closed' in facts && facts.closed === true
  if (!suggestion && !closed) return
  const known = suggestion && parameterOf(facts, suggestion.value)
  const severity: Severity | undefined = closed || known?.required ? undefined : 'warning'
  const message = `Unknown parameter ${quoted(entry.key)} in ${owner}`
  yield {
    kind: 'unknown-parameter',
    at: { path: [...path, entry.key], part: 'key' },
    message: suggestion ? `${message}; did you mean ${quoted(suggestion.value)}?` : message,
    remedy: suggestion
      ? `Write ${quoted(suggestion.value)}`
      : `Remove it; ${job} has only ${Object.keys(facts.parameters).map(quoted).join(', ')}`,
    ...(severity && { severity }),
    ...(suggestion?.certain && { fix: renameKey(document, entry, suggestion.value) }),
  }
}

const required = new Map<Parameters['facts'], readonly string[]>()

function requiredOf(facts: Parameters['facts']): readonly string[] {
  const names =
    required.get(facts) ?? Object.entries(facts.parameters).flatMap(([name, known]) => (known.required === true ? [name] : []))
  required.set(facts, names)
  return names
}

function* missingParameters(parameters: Parameters, misspelt: ReadonlySet<string>): Generator<Violation> {
  const { facts, given, job } = parameters
  const has = (name: string) => given.entries.has(name) || misspelt.has(name)
  for (const name of requiredOf(facts)) {
    if (!has(name)) yield missing(parameters, name)
    else if (given.entries.has(name)) yield* empty(parameters, name, entryOf(given, name)?.value)
  }
  for (const [name, wishes] of needs) {
    const value = textOf(entryOf(given, name)?.value) ?? ''
    const wish = parameterOf(facts, name) ? wishes.get(value) : undefined
    if (wish !== undefined && !has(wish)) yield missing(parameters, wish, `because "${name}" is "${value}"`, 'warning')
  }
  const choice = oneOf.get(job) ?? []
  if (choice.length > 0 && choice.every((name) => !misspelt.has(name) && isUnset(entryOf(given, name)?.value))) {
    const names = `one of ${choice.map(quoted).join(', ')}`
    yield {
      ...missing(parameters, choice[0] ?? '', '', 'warning'),
      message: `${capitalised(parameters.owner)} needs ${names}`,
      remedy: `Add ${names}`,
    }
  }
}

/** A key without a value is no parameter either; whether an empty text is refused is not known, yet it names nothing. */
function* empty({ document, owner, path, job }: Parameters, name: string, value: Node | undefined): Generator<Violation> {
  const isBlank = textOf(value)?.trim() === ''
  if (!isBlank && !isUnset(value)) return
  const at = { path: [...path, name], part: 'key' as const }
  const swallowed = swallowedAt(document, at.path)
  const cause = swallowed?.rest === null ? `: ${quoted(swallowed.comment)} is a comment` : ''
  const fix = swallowed && quoteSwallowed(swallowed)
  yield {
    kind: 'missing-parameter',
    at,
    message: `The parameter ${quoted(name)} of ${job} is required, but in ${owner} it ${isBlank ? 'is empty' : `has no value${cause}`}`,
    remedy: cause ? 'Put the value in quotes' : `Write a value for ${quoted(name)}`,
    ...(isBlank && { severity: 'warning' as const }),
    ...(fix && { fix }),
  }
}

function missing(parameters: Parameters, name: string, reason = '', severity?: Severity): Violation {
  const { owner, path, job } = parameters
  return {
    kind: 'missing-parameter',
    at: { path: [...path, name], part: 'key' },
    message: `${capitalised(owner)} is missing parameter ${quoted(name)}${reason ? `, which is required ${reason}` : ` of ${job}`}`,
    remedy: `Add ${quoted(name)} to its parameters`,
    ...(severity && { severity }),
  }
}
