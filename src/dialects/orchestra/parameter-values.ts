import type { Violation } from '../../model/violation.ts'
import type { Document } from '../../text/document.ts'
import { quoted } from '../../text/quote.ts'
import type { Entry, MapNode, Node, Path } from '../../text/tree.ts'
import { type CatalogueJob, type CatalogueSensor, type ParameterFacts, parameterOf } from './catalogue.ts'
import { quoteValue, replaceValue, replaceWord } from './edits.ts'
import { isTemplate } from './schema-error.ts'
import { nearest } from './suggest.ts'
import { expected, kindOf, someOf } from './value-text.ts'

/** The part of a violation that depends on the value. */
type Said = Pick<Violation, 'kind' | 'message' | 'remedy' | 'severity' | 'fix'>

/** The parameters of one task or check beside what is known about them. */
export interface Parameters {
  readonly document: Document
  readonly owner: string
  /** Path of the mapping. */
  readonly path: Path
  readonly given: MapNode
  readonly job: string
  readonly facts: CatalogueJob | CatalogueSensor
}

/** Parameters that are JSON in a text by documentation; whether a mapping is taken as well is not known. */
const jsonTexts = ['environment_variables', 'custom_headers']

/**
 * What the documentation says against the value of a known parameter: at most one violation. Null, templates and values that
 * cannot be read in one way pass.
 */
export function parameterValueViolation(parameters: Parameters, entry: Entry): Violation | undefined {
  const { document, facts, path } = parameters
  const known = parameterOf(facts, entry.key)
  if (!known || isTemplate(entry.value) || (entry.value.kind === 'scalar' && entry.value.value === null)) return undefined
  const said = saidOf(parameters, entry, known)
  if (!said || document.problems.some(({ span }) => span.start === entry.value.span.start)) return undefined
  return { at: { path: [...path, entry.key], part: 'value' }, ...said }
}

function saidOf(parameters: Parameters, entry: Entry, known: ParameterFacts): Said | undefined {
  if (entry.key === 'python_version' && typeofScalar(entry.value) === 'number') return pythonVersion(parameters, entry)
  if (known.enum) return enumValue(parameters, entry, known.enum)
  return known.source === 'doc' ? typeOf(parameters, entry, known) : undefined
}

/** Versions are texts: as a number 3.10 is 3.1. */
function pythonVersion({ document, owner }: Parameters, { key, value }: Entry): Said {
  const written = document.source.text.slice(value.span.start, value.span.end)
  const fix = quoteValue(document, value)
  return {
    kind: 'wrong-type',
    message: `${quoted(key)} in ${owner} is a number, so trailing zeros are lost; versions must be texts`,
    remedy: `Put ${quoted(written)} in quotes`,
    severity: written.endsWith('0') ? 'warning' : 'note',
    ...(fix && { fix }),
  }
}

function enumValue({ document, owner }: Parameters, { key, value }: Entry, allowed: readonly string[]): Said | undefined {
  const label = `${quoted(key)} in ${owner}`
  if (value.kind !== 'scalar' || typeof value.value !== 'string') {
    return { kind: 'wrong-type', message: `${label} must be a text, not ${kindOf(value)}`, remedy: `Use ${someOf('', allowed)}` }
  }
  const word = value.value
  if (allowed.includes(word)) return undefined
  const near = nearest(word, allowed)
  return {
    kind: 'wrong-value',
    message: `${label} cannot be ${quoted(word)}${near ? `; did you mean ${quoted(near.value)}?` : ''}`,
    remedy: `Use ${near ? quoted(near.value) : someOf(word, allowed)}`,
    ...(key === 'python_version' && { severity: 'warning' as const }),
    ...(near?.certain && key !== 'python_version' && { fix: replaceWord(document, value, near.value) }),
  }
}

function typeOf(parameters: Parameters, { key, value }: Entry, known: ParameterFacts): Said | undefined {
  const given = value.kind === 'scalar' ? typeofScalar(value) : value.kind === 'list' ? 'array' : 'object'
  if (given === known.type || (known.type === 'integer' && isWhole(value))) return undefined
  if (known.type === 'string') return notText(parameters, key, value, given)
  if (known.type === 'boolean') return notBoolean(parameters, key, value)
  if (known.type === 'array') return undefined
  const isNumberAsText = given === 'string' && (known.type === 'integer' || known.type === 'number') && isNumeric(value)
  return isNumberAsText || given === 'number' ? undefined : mismatch(parameters, key, value, known.type)
}

function notText(parameters: Parameters, key: string, value: Node, given: string): Said {
  const said = mismatch(parameters, key, value, 'string')
  if (key === 'commands' && given === 'array') {
    return { ...said, remedy: 'Write the commands in one text, separated by semicolons', severity: 'note' }
  }
  if (jsonTexts.includes(key)) return { ...said, remedy: 'Write JSON in quotes', severity: 'warning' }
  if (value.kind !== 'scalar') return said
  const fix = quoteValue(parameters.document, value)
  return { ...said, remedy: 'Put it in quotes', severity: 'note', ...(fix && { fix }) }
}

function notBoolean(parameters: Parameters, key: string, value: Node): Said {
  const said = mismatch(parameters, key, value, 'boolean')
  const word = value.kind === 'scalar' ? String(value.value).toLowerCase() : ''
  if (word !== 'true' && word !== 'false') return said
  return { ...said, remedy: `Write ${word} without quotes`, severity: 'warning', fix: replaceValue(value, word) }
}

function mismatch({ owner }: Parameters, key: string, value: Node, type: string): Said {
  return {
    kind: 'wrong-type',
    message: `${quoted(key)} in ${owner} must be ${expected([type])}, not ${kindOf(value)}`,
    remedy: `Write ${expected([type])}`,
  }
}

function typeofScalar(value: Node): string {
  return value.kind === 'scalar' ? typeof value.value : ''
}

function isWhole(value: Node): boolean {
  return value.kind === 'scalar' && Number.isInteger(value.value)
}

function isNumeric(value: Node): boolean {
  return value.kind === 'scalar' && /^\s{0,9}-?\d{1,15}(?:\.\d{1,15})?\s{0,9}$/.test(String(value.value))
}
