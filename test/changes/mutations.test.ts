import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { linesOf } from '../../src/changes/change.ts'
import {
  changed,
  type Data,
  difference,
  fileOf,
  names,
  scalarsIn,
  textOf,
  withValue,
  written,
  wronglyRemoved,
  wronglyTold,
} from './mutations.ts'

describe('a value of a pipeline of the corpus', () => {
  it.each(names.map((name, at) => [name, at % 6] as const))(
    '%s: changed, is exactly one change that names both',
    (name, first) => {
      expect(wronglyTold(name, 6, first)).toEqual([])
    },
  )
})

describe('a part of a pipeline of the corpus', () => {
  it.each(names)('%s: taken away, is one change, and put back, too', (name) => {
    expect(wronglyRemoved(name)).toEqual([])
  })
})

const sorted = (data: Data): Data => {
  if (Array.isArray(data)) return data.map(sorted)
  if (typeof data !== 'object' || data === null) return data
  const entries = Object.entries(data).sort(([a], [b]) => (a < b ? 1 : -1))
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]))
}

/** Spellings of the file that mean the same. */
const rewrites: Readonly<Record<string, (data: Data, text: string) => string>> = {
  'flow style and double quotes': (data) => JSON.stringify(data),
  'block style': (data) => stringify(data, { lineWidth: 0 }),
  'single quotes': (data) => stringify(data, { defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN', lineWidth: 0 }),
  'folded lines': (data) => stringify(data, { lineWidth: 40 }),
  'another order of keys': (data) => stringify(sorted(data), { lineWidth: 0 }),
  'more indent': (data) => stringify(data, { indent: 6, lineWidth: 0 }),
  comments: (_, text) => `# by hand\n${text.replace(/^( *[a-z_]+:)$/gm, '$1 # why')}`,
  'null sections': (data) => stringify({ ...Object(data), ...nothingFor(data) }, { lineWidth: 0 }),
}

/** Sections that are absent, written as nothing. */
function nothingFor(data: Data): Record<string, null> {
  const keys = ['schedule', 'sensors', 'trigger_events', 'alerts', 'inputs', 'meta', 'anomalies']
  return Object.fromEntries(keys.filter((key) => !(key in Object(data))).map((key) => [key, null]))
}

describe('every spelling of every pipeline of the corpus', () => {
  it.each(Object.keys(rewrites))('%s: no change', (way) => {
    const wrong: string[] = []
    for (const name of names) {
      const text = textOf(name)
      const rewritten = rewrites[way]?.(parse(text), text) ?? ''
      const told = difference(fileOf(text), fileOf(rewritten))
      if (told && told.status !== 'text') wrong.push(`${name}: ${told.status}: ${told.lines.join(' // ')}`)
    }
    expect(wrong).toEqual([])
  })

  it('lines say what the changes say', () => {
    for (const name of names) {
      const data: Data = parse(textOf(name))
      const [first] = scalarsIn(data).filter(({ path }) => path.includes('parameters'))
      if (!first) continue
      const told = difference(written(data), written(withValue(data, first.path, changed(first.value))))
      expect(told?.lines).toEqual(linesOf(told?.changes ?? []))
    }
  })
})
