import { severities } from '../engine/finding.ts'
import { type Condition, elements, type OwnRule, type ValueTest } from './config.ts'
import { choiceIn, entriesIn, fieldsOf, type Reader, refuse, textIn, textsIn, truthIn } from './reader.ts'

export const ownRuleKeys = ['id', 'message', 'remedy', 'severity', 'each', 'where', 'unless'] as const
export const testKeys = ['present', 'one-of', 'at-least', 'at-most'] as const

/** A rule that the team has written as data. Undefined where it lacks what it cannot do without. */
export function parseOwnRule(reader: Reader): OwnRule | undefined {
  const fields = fieldsOf(reader, ownRuleKeys)
  const id = textIn(fields['id'])
  const message = textIn(fields['message'])
  const each = choiceIn(fields['each'], elements)
  for (const name of ['id', 'message', 'each'] as const)
    if (!fields[name]) reader.complain([...reader.path, name], `A rule of your own needs "${name}"`)
  const where = conditionIn(fields['where'])
  const unless = conditionIn(fields['unless'])
  if (where.length + unless.length === 0) refuse(reader, 'A rule of your own needs "where" or "unless"')
  if (id === undefined || message === undefined || each === undefined) return undefined
  if (!/^[a-z][a-z0-9-]{0,40}\/[a-z][a-z0-9-]{0,60}$/.test(id))
    return refuse(fields['id'] ?? reader, 'An id such as "team/target-missing" is expected here')
  return {
    id,
    message,
    remedy: textIn(fields['remedy']) ?? 'Ask the owners of this rule, which is in the configuration.',
    severity: choiceIn(fields['severity'], severities) ?? 'warning',
    each,
    where,
    unless,
    origin: reader.originOf([...reader.path, 'id']),
  }
}

function conditionIn(reader: Reader | undefined): Condition {
  return entriesIn(reader).flatMap(([path, value]) => {
    const test = testIn(value)
    return test ? [{ path: path.split('.'), test }] : []
  })
}

function testIn(reader: Reader): ValueTest | undefined {
  const { node } = reader
  if (node?.kind === 'scalar') {
    if (typeof node.value === 'string') return { kind: 'glob', glob: textIn(reader) ?? '' }
    return node.value === null ? refuse(reader, 'A value or a test is expected here') : { kind: 'equals', value: node.value }
  }
  const fields = fieldsOf(reader, testKeys, 'test')
  const given = testKeys.filter((key) => fields[key])
  const [only] = given
  if (given.length !== 1 || only === undefined)
    return refuse(reader, `Exactly one of ${testKeys.map((key) => `"${key}"`).join(', ')} is expected here`)
  return namedTest(only, fields[only] as Reader)
}

function namedTest(name: (typeof testKeys)[number], reader: Reader): ValueTest | undefined {
  if (name === 'present') {
    const wanted = truthIn(reader)
    return wanted === undefined ? undefined : { kind: 'present', wanted }
  }
  if (name === 'one-of') return { kind: 'one-of', values: textsIn(reader) }
  const limit = reader.node?.kind === 'scalar' ? reader.node.value : undefined
  return typeof limit === 'number' && Number.isFinite(limit) ? { kind: name, limit } : refuse(reader, 'A number is expected here')
}
