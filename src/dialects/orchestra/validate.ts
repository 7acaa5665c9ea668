import validator, { type SchemaDefect } from '../../generated/orchestra-validator.js'
import type { Violation } from '../../model/violation.ts'
import type { Document } from '../../text/document.ts'
import { quoted } from '../../text/quote.ts'
import type { MapNode, Node } from '../../text/tree.ts'
import { jobViolation } from './job-violations.ts'
import { keyViolations } from './key-violations.ts'
import { stopsAlong } from './keys.ts'
import { parameterViolations } from './parameter-violations.ts'
import { type PlainDocument, toPlain } from './plain-values.ts'
import { isTemplate, readError, type SchemaError } from './schema-error.ts'
import { surveyOf } from './survey.ts'
import { typeViolation } from './type-violations.ts'
import { kindOf } from './value-text.ts'
import { valueViolation } from './value-violations.ts'

/** Most violations that are told one by one. */
const maxViolations = 1_000

/** Problems of the text that leave gaps in the tree: what the tree lacks may well be in the file. */
const gaps: readonly string[] = ['syntax', 'too-large', 'several-documents', 'merge-conflict', 'encoding']

/** Keywords that look at a mapping's keys and not at a value. */
const keyKeywords = ['required', 'additionalProperties']

/** Keywords of a number's size: it is out of range in whichever way it is read. */
const rangeKeywords = ['minimum', 'maximum']

/** Keywords in the order in which they are told where several refuse one value. */
const precedence = ['const', 'type', 'enum']

/**
 * What the pipeline format and the catalogue of jobs say against a document: one violation for each defect, what the format says
 * first. Never throws. A text that could not be read yields nothing, because its own problems say so.
 */
export function validatePipeline(document: Document): Violation[] {
  const { root } = document
  if (document.problems.some(({ code }) => gaps.includes(code))) return []
  if (root === undefined) return document.problems.length > 0 ? [] : [emptyFile()]
  if (root.kind !== 'map') return document.problems.length > 0 ? [] : [notMapping(root)]
  const { isSound, unusual } = surveyOf(root)
  if (isSound && unusual.length === 0) return []
  const plain = isSound ? undefined : toPlain(root)
  if (!isSound && !plain) return []
  return bounded(allViolations(document, root, plain))
}

/** `plain`: what the schema refuses, as it sees it. */
function* allViolations(document: Document, root: MapNode, plain: PlainDocument | undefined): Generator<Violation> {
  if (plain) {
    yield* camelNote(plain)
    yield* schemaViolations(document, root, plain)
  }
  yield* catalogueViolations(document, root)
}

function emptyFile(): Violation {
  const message = 'The file is empty: a pipeline needs "version", "name" and "pipeline"'
  return { kind: 'missing-key', at: { path: [] }, message, remedy: 'Write a pipeline, or remove the file' }
}

function notMapping(root: Node): Violation {
  const message = `A pipeline must be a mapping with "version", "name" and "pipeline", not ${kindOf(root)}`
  return { kind: 'wrong-type', at: { path: [] }, message, remedy: 'Write the keys at the top level' }
}

function* schemaViolations(document: Document, root: Node, plain: PlainDocument): Generator<Violation> {
  if (validator(plain.value)) return
  const questioned = new Set(document.problems.map(({ span }) => span.start))
  for (const group of groupedByPath(validator.errors ?? [])) {
    const errors = group.flatMap((error) => readError(document, root, error) ?? [])
    const isAboutKeys = (error: SchemaError) => keyKeywords.includes(error.keyword) || error.name !== undefined
    yield* keyViolations(errors.filter(({ keyword }) => keyKeywords.includes(keyword)))
    for (const error of errors) if (error.name !== undefined) yield valueViolation(error)
    const first = mostTelling(errors.filter((error) => !isAboutKeys(error)))
    if (!first || isTemplate(first.node)) continue
    if (!rangeKeywords.includes(first.keyword) && questioned.has(first.node?.span.start ?? -1)) continue
    yield first.keyword === 'type' ? typeViolation(first) : valueViolation(first)
  }
}

function groupedByPath(errors: readonly SchemaDefect[]): Iterable<readonly SchemaDefect[]> {
  const groups = new Map<string, SchemaDefect[]>()
  for (const error of errors) {
    const group = groups.get(error.instancePath)
    if (group) group.push(error)
    else groups.set(error.instancePath, [error])
  }
  return groups.values()
}

function mostTelling(errors: readonly SchemaError[]): SchemaError | undefined {
  const rank = ({ keyword }: SchemaError) => (precedence.includes(keyword) ? precedence.indexOf(keyword) : precedence.length)
  return [...errors].sort((a, b) => rank(a) - rank(b))[0]
}

function* catalogueViolations(document: Document, root: MapNode): Generator<Violation> {
  for (const { keys } of surveyOf(root).unusual) {
    const stops = stopsAlong(root, keys)
    const violation = jobViolation(document, stops)
    if (violation) yield violation
    else yield* parameterViolations(document, stops)
  }
}

/** The product's own exchange format is camelCase, and it seems to read it from files too. */
function* camelNote({ camel }: PlainDocument): Generator<Violation> {
  if (!camel.first) return
  const key = quoted(String(camel.first.at(-1)))
  const message = camel.count > 1 ? `Keys are in camelCase: ${key} and ${camel.count - 1} more` : `Key ${key} is in camelCase`
  const at = { path: camel.first, part: 'key' as const }
  yield { kind: 'unknown-key', at, message, remedy: 'Write keys in snake_case, as the documentation does', severity: 'note' }
}

/** Stops at the limit, because finding the words for each of many thousand takes seconds. */
function bounded(violations: Iterable<Violation>): Violation[] {
  const told: Violation[] = []
  for (const violation of violations) {
    if (told.length === maxViolations) return [...told, unlisted]
    told.push(violation)
  }
  return told
}

const unlisted: Violation = {
  kind: 'wrong-value',
  at: { path: [] },
  message: `Only the first ${maxViolations} format errors are listed`,
  remedy: 'Fix these, then run the review again',
}
