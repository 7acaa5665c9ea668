import type { Violation } from '../../model/violation.ts'
import type { Fix } from '../../text/fix.ts'
import { quoted } from '../../text/quote.ts'
import { type Path, textOf } from '../../text/tree.ts'
import { replaceValue, replaceWord } from './edits.ts'
import { capitalised, describe, describeValue } from './names.ts'
import { type SchemaError, severityOf } from './schema-error.ts'
import { nearest, type Suggestion } from './suggest.ts'
import { amount, fromOtherUnit, unitOf } from './units.ts'
import { kindOf, someOf } from './value-text.ts'

/** What a message says about a value, and where not at the value itself. */
interface Say {
  readonly message: string
  readonly remedy: string
  readonly fix?: Fix
  readonly severity?: 'warning'
  readonly at?: { readonly path: Path; readonly part: 'key' }
}

/** Words that people use for values of ours. */
const synonyms: Readonly<Record<string, string>> = {
  ALL: 'ANY_COMPLETED',
  ANY: 'ANY_COMPLETED',
  COMPLETED: 'ANY_COMPLETED',
  ERROR: 'FAILED',
  FAILURE: 'FAILED',
  SUCCESS: 'SUCCEEDED',
  array: 'list',
  bool: 'boolean',
  float: 'number',
  int: 'number',
  integer: 'number',
  json: 'dict',
  map: 'dict',
  object: 'dict',
  str: 'string',
  text: 'string',
}

/** A vendor guide uses it, the published list of statuses lacks it. */
const disputedStatus = 'RUNNING_TIMEOUT'

/** The violation for a value that is not allowed, though its type is. */
export function valueViolation(error: SchemaError): Violation {
  const { at, severity, ...said } = sayings[error.keyword]?.(error) ?? other(error)
  const mild = severity ?? severityOf(error)
  const place = at ?? { path: error.stops.at(-1)?.path ?? [], part: 'value' as const }
  return { kind: 'wrong-value', at: place, ...said, ...(mild && { severity: mild }) }
}

const sayings: Readonly<Record<string, (error: SchemaError) => Say>> = {
  enum: notInList,
  const: notTheWord,
  maximum: outOfRange,
  minimum: outOfRange,
  maxLength: ({ stops, node, params }) => ({
    message: `${capitalised(describeValue(stops))} has ${[...(textOf(node) ?? '')].length} characters; at most ${params['limit']} are allowed`,
    remedy: 'Shorten it',
  }),
  maxItems: (error) => tooMany(error, 'entries'),
  maxProperties: (error) => tooMany(error, 'names'),
  minItems: tooFew,
  minProperties: tooFew,
  pattern: wrongForm,
}

function notInList(error: SchemaError): Say {
  const allowed = (error.params['allowedValues'] as readonly unknown[]).filter((value) => typeof value === 'string')
  const word = textOf(error.node) ?? ''
  const label = capitalised(describeValue(error.stops))
  if (word === disputedStatus) {
    const message = `${label} contains ${quoted(word)}, which is not in the documented list of statuses`
    return { message, remedy: 'Use "FAILED", the status after a timeout', severity: 'warning' }
  }
  const suggestion = suggestedValue(word, allowed)
  const message = `${label} cannot be ${quoted(word)}`
  if (!suggestion) return { message, remedy: `Use ${someOf(word, allowed)}` }
  return {
    message: `${message}; did you mean ${quoted(suggestion.value)}?`,
    remedy: `Use ${quoted(suggestion.value)}`,
    ...wordFix(error, suggestion),
  }
}

/** The allowed value that a word misspells or stands for. */
export function suggestedValue(word: string, allowed: readonly string[]): Suggestion | undefined {
  const near = nearest(word, allowed)
  if (near) return near
  const synonym = Object.hasOwn(synonyms, word) ? synonyms[word] : undefined
  return synonym !== undefined && allowed.includes(synonym) ? { value: synonym, certain: false } : undefined
}

function wordFix({ document, node }: SchemaError, { value, certain }: Suggestion): { fix?: Fix } {
  return node && certain ? { fix: replaceWord(document, node, value) } : {}
}

function notTheWord(error: SchemaError): Say {
  const { node, key, params, document } = error
  const word = String(params['allowedValue'])
  const label = capitalised(describeValue(error.stops))
  if (key === 'statuses') {
    return { message: `${label} must be "FAILED": sensors send alerts for no other status`, remedy: 'Remove all other statuses' }
  }
  const fix = node?.kind === 'scalar' && node.value !== null ? { fix: replaceWord(document, node, word) } : {}
  return { message: `${label} must be ${quoted(word)}, not ${kindOf(node)}`, remedy: `Write ${word}`, ...fix }
}

function outOfRange(error: SchemaError): Say {
  const { node, key, params, keyword } = error
  const value = node?.kind === 'scalar' && typeof node.value === 'number' ? node.value : 0
  const unit = unitOf(key)
  const limit = Number(params['limit'])
  const bound = `at ${keyword === 'maximum' ? 'most' : 'least'} ${unit ? amount(limit, unit) : limit}`
  const message = `${capitalised(describeValue(error.stops))} is ${value}; ${bound} ${limit === 1 ? 'is' : 'are'} allowed`
  const converted = unit && (keyword === 'maximum') === (unit === 'minutes') ? fromOtherUnit(value, unit) : undefined
  const fits = converted !== undefined && (keyword === 'maximum' ? converted <= limit : converted >= limit)
  if (!unit || !node || !fits) return { message, remedy: `Write a number of ${bound}` }
  const otherUnit = unit === 'minutes' ? 'seconds' : 'minutes'
  return {
    message: `${message}, and ${value} looks like ${otherUnit}, which would be ${converted}`,
    remedy: `Write ${converted} for ${amount(converted, unit)}`,
    fix: replaceValue(node, String(converted), 'unsafe'),
  }
}

function tooMany({ stops, node, params }: SchemaError, noun: string): Say {
  const count = node?.kind === 'map' ? node.entries.size : node?.kind === 'list' ? node.items.length : 0
  return {
    message: `${capitalised(describeValue(stops))} has ${count} ${noun}; at most ${params['limit']} ${params['limit'] === 1 ? 'is' : 'are'} allowed`,
    remedy: `Leave at most ${params['limit']}`,
  }
}

function tooFew({ stops, params }: SchemaError): Say {
  return { message: `${capitalised(describeValue(stops))} is empty; at least ${params['limit']} is needed`, remedy: 'Add one' }
}

function wrongForm(error: SchemaError): Say {
  const { stops, node, key, name } = error
  if (name !== undefined) {
    return {
      message: `Input ${quoted(name)} has a name that expressions cannot refer to`,
      remedy: 'Start with a letter or underscore, and use only letters, digits and underscores',
      at: { path: [...(stops.at(-1)?.path ?? []), name], part: 'key' },
    }
  }
  const label = capitalised(describeValue(stops))
  if (key === 'pipeline_id') {
    const isAny = ['ANY', 'ALL'].includes(textOf(node)?.toUpperCase() ?? '')
    const message = `${label} must be the id (a UUID) of a pipeline, or "*" for any`
    return isAny && node
      ? { message, remedy: 'Write "*"', fix: replaceValue(node, '"*"') }
      : { message, remedy: 'Copy the id from Orchestra' }
  }
  return { message: `${label} must be a list, or an expression that yields one`, remedy: `Write a list in ${describe(stops)}` }
}

function other({ stops }: SchemaError): Say {
  return { message: `${capitalised(describeValue(stops))} is not allowed`, remedy: 'Correct the value' }
}
