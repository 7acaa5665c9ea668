import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dagsOf } from '../../../src/dialects/dag-factory/dags.ts'
import { dagFactory } from '../../../src/dialects/dag-factory/index.ts'
import type { Value } from '../../../src/dialects/dag-factory/value.ts'
import { parseDocument } from '../../../src/text/parse.ts'
import { readCroniter } from '../../../src/time/croniter.ts'
import { firings } from '../../../src/time/firings.ts'
import { zoneOffsets } from '../../../src/time/zone.ts'

const home = join(import.meta.dirname, '../../../../shared/dialects/dag-factory/vectors')
const isPresent = existsSync(home)

function vectors<T>(name: string): readonly T[] {
  if (!isPresent) return []
  const lines = readFileSync(join(home, name), 'utf8').trim().split('\n')
  return lines.map((line): T => JSON.parse(line))
}

interface Layers {
  readonly defaultsFar: object
  readonly defaultsNear: object
  readonly defaultBlock: object
  readonly dag: object
  readonly effective: object
}

/** The effective keys of a DAG below two files of defaults and a block. */
function effectiveOf({ defaultsFar, defaultsNear, defaultBlock, dag }: Omit<Layers, 'effective'>): unknown {
  const files = {
    'defaults.yml': defaultsFar,
    'team/defaults.yml': defaultsNear,
    'team/dags.yml': { default: defaultBlock, orders: dag },
  }
  const documents = Object.entries(files).map(([path, value]) => parseDocument({ path, text: JSON.stringify(value) }))
  const [found] = dagFactory.projectsIn(documents).flatMap((project) => dagsOf(project))
  return found && plain(found.value)
}

function plain(value: Value): unknown {
  if (value.kind === 'map') return Object.fromEntries([...value.entries].map(([key, entry]) => [key, plain(entry)]))
  if (value.kind === 'list') return value.items.map(plain)
  return value.kind === 'scalar' ? value.value : undefined
}

describe('the chain of defaults', () => {
  it('has the order of dag-factory', () => {
    expect(
      effectiveOf({
        defaultsFar: {
          schedule: '0 1 * * *',
          tags: ['far'],
          params: { a: 1 },
          default_args: { owner: 'far', pool: 'far', retries: 1 },
        },
        defaultsNear: { tags: ['near'], params: { b: 2 }, default_args: { pool: 'near' } },
        defaultBlock: { schedule: '0 2 * * *', catchup: true, params: { c: 3 }, default_args: { pool: 'block', queue: 'block' } },
        dag: { catchup: null, default_args: { queue: 'dag' } },
      }),
    ).toEqual({
      // The files go before the block for keys of the DAG, and after it for `default_args`.
      schedule: '0 1 * * *',
      tags: ['far', 'near'],
      params: { b: 2, c: 3 },
      catchup: null,
      default_args: { owner: 'far', pool: 'block', retries: 1, queue: 'dag' },
    })
  })

  it.skipIf(!isPresent)('is that of every vector', () => {
    const all = vectors<Layers>('defaults.jsonl')
    const wrong = all.flatMap(({ effective, ...layers }, index) => {
      const ours = effectiveOf(layers)
      return sorted(ours) === sorted(effective) ? [] : [`${index}: ${sorted(ours)} and not ${sorted(effective)}`]
    })
    expect(all.length).toBe(60)
    expect(wrong).toEqual([])
  })
})

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, inner) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

interface Cron {
  readonly cron: string
  readonly from: string
  readonly atLoad: 'accepted' | 'refused'
  /** Null where it is accepted and no date exists. */
  readonly next?: readonly string[] | null
}

describe.skipIf(!isPresent)('cron texts', () => {
  it.each(vectors<Cron>('cron.jsonl').map((one) => [one.cron, one] as const))('"%s"', (text, { from, atLoad, next = null }) => {
    const reading = readCroniter(text)
    if ('isRandom' in reading) return expect(atLoad).toBe('accepted')
    if ('problems' in reading) {
      const isOnlyNever = reading.problems.every(({ message }) => message.startsWith('It never fires'))
      return expect([isOnlyNever ? 'accepted' : 'refused', next]).toEqual([atLoad, null])
    }
    const start = Date.parse(`${from}Z`)
    const offsets = zoneOffsets('UTC', start, Date.UTC(2080, 0, 1))
    const minutes = [...new Set((next ?? []).map((time) => time.slice(0, 16)))]
    // Seconds of the first minute count where it is the start.
    const isAtOnce = minutes[0] === from.slice(0, 16)
    const window = { from: isAtOnce ? start : start + 60_000, to: Date.UTC(2080, 0, 1) }
    const ours = offsets ? firings(reading.cron, offsets, minutes.length, window).at : []
    return expect(ours.map((at) => new Date(at).toISOString().slice(0, 16))).toEqual(minutes)
  })
})
