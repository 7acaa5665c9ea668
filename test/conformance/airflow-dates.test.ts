import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dateIn } from '../../src/dialects/dag-factory/dates.ts'
import { freshBudget, valueFrom } from '../../src/dialects/dag-factory/value.ts'
import { parseDocument } from '../../src/text/parse.ts'
import { childOf } from '../../src/text/tree.ts'

const root = join(import.meta.dirname, '../..')
const day = Date.UTC(2026, 10, 30)

/** What dag-factory makes of a value of YAML on the last of November 2026; see dates.py. */
interface Recorded {
  readonly value: string
  readonly at?: string
  readonly error?: true
  readonly moves?: true
}

/** A reading as the recording has it; without a moment for the one of parsing. */
function readingOf(value: string): Omit<Recorded, 'value'> {
  const document = parseDocument({ path: 'dags.yml', text: `date: ${value}\n` })
  const node = document.root && childOf(document.root, 'date')
  const date = dateIn(node && valueFrom(node, { document, path: ['date'] }, 'dag', freshBudget()))
  const local = (time: number) => new Date(time).toISOString().slice(0, 19)
  if (date.kind === 'fixed') return { at: local(date.localTime) }
  if (date.kind === 'moving')
    return { ...(date.secondsBack !== null && { at: local(day - date.secondsBack * 1000) }), moves: true }
  return date.kind === 'invalid' ? { error: true } : {}
}

function linesOf<T>(path: string): readonly T[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line): T => JSON.parse(line))
}

describe.each([2, 3])('dates as dag-factory has them with Airflow %i', (version) => {
  const [, ...recorded] = linesOf<Recorded>(join(root, `conformance/airflow/dates-${version}.jsonl`))

  it.each(recorded.map((one) => [one.value, one] as const))('%s', (value, { at, error, moves }) => {
    const ours = readingOf(value)
    // The far past of a zone has its own seconds, and the moment of parsing no fixed time.
    const isExact = !/now|400000/.test(value)
    expect({ ...ours, at: isExact ? ours.at : undefined }).toEqual({
      at: isExact ? at?.slice(0, 19) : undefined,
      ...(error && { error }),
      ...(moves && { moves }),
    })
  })
})

const vectors = join(root, '../shared/dialects/dag-factory/vectors/relative-dates.jsonl')

interface Vector {
  readonly text: string
  readonly result: 'absolute' | 'refused' | 'moves with the day of parsing'
  readonly value?: string
  readonly secondsBeforeToday?: number
}

/** Pendulum 2 read it as an hour; pendulum 3, which both versions of Airflow have, refuses it. */
const otherPendulum: ReadonlySet<string> = new Set(['12'])

describe.skipIf(!existsSync(vectors))('relative dates', () => {
  const known = existsSync(vectors) ? linesOf<Vector>(vectors) : []
  it.each(known.filter(({ text }) => !otherPendulum.has(text)).map((one) => [one.text, one] as const))('"%s"', (text, vector) => {
    const ours = readingOf(JSON.stringify(text))
    if (vector.result === 'refused') return expect(ours).toEqual({ error: true })
    if (vector.result === 'absolute') return expect(ours).toEqual({ at: vector.value?.slice(0, 19) })
    const seconds = vector.secondsBeforeToday
    const at = seconds === undefined ? {} : { at: new Date(day - seconds * 1000).toISOString().slice(0, 19) }
    return expect(ours).toEqual({ ...at, moves: true })
  })
})
