import { type Severity, severities } from '../engine/finding.ts'
import { key, keyWithDefault, mapping } from './key.ts'
import { anyNumber, choice, type Kind, patterned, text, texts, truth } from './kinds.ts'
import { entriesIn, fieldsOf, type Origin, type Reader, refuse } from './reader.ts'

export const elements = ['pipeline', 'group', 'task', 'schedule', 'sensor', 'alert', 'input'] as const
export type ElementKind = (typeof elements)[number]

/** What a value must be. */
export type ValueTest =
  | { readonly kind: 'glob'; readonly glob: string }
  | { readonly kind: 'equals'; readonly value: number | boolean }
  | { readonly kind: 'present'; readonly wanted: boolean }
  | { readonly kind: 'one-of'; readonly values: readonly string[] }
  | { readonly kind: 'at-least' | 'at-most'; readonly limit: number }

/** Tests by dotted path below an element; all of them must hold. */
export type Condition = readonly { readonly path: readonly string[]; readonly test: ValueTest }[]

/** A rule that a team has written as data. */
export interface OwnRule {
  readonly id: string
  readonly message: string
  readonly remedy: string
  readonly severity: Severity
  readonly each: ElementKind
  readonly where: Condition
  readonly unless: Condition
  readonly origin: Origin
}

function testOf<T>({ read, schema }: Kind<T>, named: (value: T) => ValueTest): Kind<ValueTest> {
  return {
    read: (reader) => {
      const value = read(reader)
      return value === undefined ? undefined : named(value)
    },
    schema,
  }
}

/** The tests that have a name. */
const namedTests: Readonly<Record<Exclude<ValueTest['kind'], 'glob' | 'equals'>, Kind<ValueTest>>> = {
  present: testOf(truth, (wanted) => ({ kind: 'present', wanted })),
  'one-of': testOf(texts, (values) => ({ kind: 'one-of', values })),
  'at-least': testOf(anyNumber, (limit) => ({ kind: 'at-least', limit })),
  'at-most': testOf(anyNumber, (limit) => ({ kind: 'at-most', limit })),
}
const testNames = Object.keys(namedTests)

/** A glob, the very value, or exactly one of the named tests. */
const test: Kind<ValueTest> = {
  read: (reader) => {
    const { node } = reader
    if (node?.kind !== 'scalar') return namedTestIn(reader)
    if (typeof node.value === 'string') return { kind: 'glob', glob: text.read(reader) ?? '' }
    return node.value === null ? refuse(reader, 'A value or a test is expected here') : { kind: 'equals', value: node.value }
  },
  schema: {
    anyOf: [
      { ...text.schema, description: 'A glob, or the very value' },
      { type: ['number', 'boolean'], description: 'The very value' },
      {
        type: 'object',
        minProperties: 1,
        maxProperties: 1,
        additionalProperties: false,
        properties: Object.fromEntries(Object.entries(namedTests).map(([name, { schema }]) => [name, schema])),
      },
    ],
  },
}

function namedTestIn(reader: Reader): ValueTest | undefined {
  const given = Object.entries(fieldsOf(reader, testNames, 'test'))
  const [only] = given
  if (given.length !== 1 || !only?.[1])
    return refuse(reader, `Exactly one of ${testNames.map((name) => `"${name}"`).join(', ')} is expected here`)
  return Object.entries(namedTests)
    .find(([name]) => name === only[0])?.[1]
    .read(only[1])
}

const condition: Kind<Condition> = {
  read: (reader) =>
    entriesIn(reader).flatMap(([path, value]) => {
      const wanted = test.read(value)
      return wanted ? [{ path: path.split('.'), test: wanted }] : []
    }),
  schema: { type: ['object', 'null'], additionalProperties: test.schema },
}

const idOfOwnRule = '[a-z][a-z0-9-]{0,40}/[a-z][a-z0-9-]{0,60}'
/** The ids that rules of a team can have. */
export const ownRuleIdPattern = `^${idOfOwnRule}$`
const ownRuleId = patterned(new RegExp(ownRuleIdPattern), 'An id such as "team/target-missing" is expected here')

const needs = (name: string) => ({ required: `A rule of your own needs "${name}"` })

export const ownRuleKeys = {
  id: key(ownRuleId, 'For example `team/target-missing`', needs('id')),
  message: key(text, 'What a finding says', needs('message')),
  remedy: keyWithDefault(
    text,
    'Ask the owners of this rule, which is in the configuration.',
    'What to do about a finding. Default: to ask the owners of the rule',
  ),
  severity: keyWithDefault(choice(severities), 'warning', '`error`, `warning` (default) or `note`'),
  each: key(choice(elements), `What is checked, one by one: ${elements.map((name) => `\`${name}\``).join(', ')}`, needs('each')),
  where: keyWithDefault<Condition>(condition, [], 'Tests by dotted path below the element; a finding needs all of them to pass'),
  unless: keyWithDefault<Condition>(condition, [], 'Tests by dotted path; no finding where all of them pass'),
}

/** A rule that a team has written as data. */
export const ownRule: Kind<OwnRule> = mapping(
  ownRuleKeys,
  ({ id, message, each, ...rest }, reader) => {
    if (rest.where.length + rest.unless.length === 0) refuse(reader, 'A rule of your own needs "where" or "unless"')
    if (id === undefined || message === undefined || each === undefined) return undefined
    return { id, message, each, ...rest, origin: reader.originOf([...reader.path, 'id']) }
  },
  {
    anyOf: ['where', 'unless'].map((name) => ({
      required: [name],
      properties: { [name]: { minProperties: 1, type: 'object' } },
    })),
  },
)
