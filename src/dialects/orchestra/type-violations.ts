import type { Violation } from '../../model/violation.ts'
import type { Document } from '../../text/document.ts'
import type { Fix } from '../../text/fix.ts'
import { quoted } from '../../text/quote.ts'
import { quoteSwallowed, swallowedAt } from '../../text/swallowed.ts'
import { entryOf, isEmptyCollection, type ScalarNode, textOf } from '../../text/tree.ts'
import { joined } from '../../text/wording.ts'
import { quoteValue, replaceValue, wrapInList } from './edits.ts'
import { fieldOf, shapeOf } from './keys.ts'
import { capitalised, describeValue } from './names.ts'
import { isTemplate, type SchemaError, severityOf } from './schema-error.ts'
import { amount, type Unit, unitOf, wholeIn } from './units.ts'
import { expected, kindOf } from './value-text.ts'

/** What there is to say about a wrong type besides the types. */
interface Advice {
  readonly hint?: string
  readonly remedy?: string
  readonly fix?: Fix | undefined
}

/** Keys of lists of words, where a single word is a slip of the pen. */
const wordLists = ['depends_on', 'statuses', 'tags', 'operation_types', 'operation_names']

/** Keys of texts that no number can be, so that quotes would not help. */
const ofKnownForm = ['type', 'integration', 'integration_job', 'sensor_type', 'cron', 'timezone', 'pipeline_id']

/** The violation for a value of a type that the schema does not allow. */
export function typeViolation(error: SchemaError): Violation {
  const types = typesOf(error)
  const unit = unitOf(error.key)
  const advice = adviceFor(error, types, unit)
  const severity = isLeftOver(error) ? 'note' : isOldForm(error) ? 'warning' : severityOf(error)
  const message = `${capitalised(describeValue(error.stops))} must be ${expected(types, unit)}, not ${kindOf(error.node)}`
  return {
    kind: 'wrong-type',
    at: { path: error.stops.at(-1)?.path ?? [], part: 'value' },
    message: advice.hint ? `${message}; ${advice.hint}` : message,
    remedy: advice.remedy ?? `Write ${expected(types, unit)}`,
    ...(severity && { severity }),
    ...(advice.fix && { fix: advice.fix }),
  }
}

/** Older versions of the product's editor wrote unused sections as empty lists, and still read them. */
function isLeftOver({ stops, node }: SchemaError): boolean {
  return stops.length === 2 && isEmptyCollection(node) && !['entries', 'webhook'].includes(stops[1]?.shape ?? '')
}

/** In 2025 the product's editor wrote sensors as a list; the schema of today wants them by id. */
function isOldForm({ stops, key, node }: SchemaError): boolean {
  return stops.length === 2 && key === 'sensors' && node?.kind === 'list'
}

function typesOf({ params }: SchemaError): readonly string[] {
  const { type } = params
  return (Array.isArray(type) ? type : String(type).split(',')).map(String)
}

function adviceFor(error: SchemaError, types: readonly string[], unit: Unit | undefined): Advice {
  const { node, document, key } = error
  if (isLeftOver(error)) return { remedy: 'Leave the key out' }
  if (node?.kind !== 'scalar') return collectionAdvice(error, types)
  if (node.value === null) return emptyAdvice(error, node, types)
  if (types.includes('array') && wordLists.includes(key)) {
    const isWord = key !== 'depends_on' || isId(document, textOf(node))
    return { remedy: 'Make it a list', fix: isWord ? wrapInList(document, node) : undefined }
  }
  if (types.includes('string') && ofKnownForm.includes(key)) return {}
  if (types.includes('string')) return { remedy: 'Put it in quotes', fix: quoteValue(document, node) }
  if (types.includes('boolean')) return booleanAdvice(node)
  return types.includes('integer') || types.includes('number') ? numberAdvice(node, unit) : {}
}

/** True for the id of a task or group. */
function isId({ root }: Document, text: string | undefined): boolean {
  const stages = root && fieldOf(root, 'pipeline')?.value
  if (text === undefined || stages?.kind !== 'map') return false
  return [...stages.entries].some(([id, { value }]) => id === text || entryOf(fieldOf(value, 'tasks')?.value, text) !== undefined)
}

function collectionAdvice({ node }: SchemaError, types: readonly string[]): Advice {
  if (node?.kind === 'map' && types.includes('array')) return { remedy: 'Write a list: begin each entry with a dash' }
  if (node?.kind === 'list' && types.includes('object'))
    return { remedy: 'Write a mapping: give each entry a key instead of a dash' }
  return {}
}

/** An empty mapping that needs keys is told which: deleting the only one leaves just that behind. */
function emptyAdvice({ stops, document }: SchemaError, node: ScalarNode, types: readonly string[]): Advice {
  const required = shapeOf(stops.at(-1)?.shape ?? '').required ?? []
  if (required.length > 0) return { hint: `it needs ${joined(required.map(quoted))}`, remedy: 'Write what it needs below it' }
  const swallowed = swallowedAt(document, stops.at(-1)?.path ?? [])
  if (swallowed?.rest === null)
    return {
      hint: `${quoted(swallowed.comment)} after it is a comment`,
      remedy: 'Put the value in quotes',
      fix: quoteSwallowed(swallowed),
    }
  const remedy = 'Leave the key out, or give it a value'
  const inPlace = types.includes('array') && node.span.end > node.span.start
  return inPlace ? { remedy, fix: replaceValue(node, '[]') } : { remedy }
}

function booleanAdvice(node: ScalarNode): Advice {
  const word = String(node.value).toLowerCase()
  return word === 'true' || word === 'false' ? { remedy: `Write ${word} without quotes`, fix: replaceValue(node, word) } : {}
}

function numberAdvice(node: ScalarNode, unit: Unit | undefined): Advice {
  if (typeof node.value !== 'string' || isTemplate(node)) return {}
  const whole = wholeIn(node.value, unit ?? 'seconds')
  const isPlainNumber = /^\d{1,9}$/.test(node.value.trim())
  if (whole === undefined || !(unit || isPlainNumber)) return {}
  const hint = unit && !isPlainNumber ? `this would be ${amount(whole, unit)}` : undefined
  return { remedy: `Write ${whole}`, fix: replaceValue(node, String(whole)), ...(hint && { hint }) }
}
