import { describe, expect, it } from 'vitest'
import { EntryList, entriesOf } from '../../src/text/entries.ts'
import type { Entry } from '../../src/text/tree.ts'

function entry(key: string): Entry {
  return {
    key,
    keySpan: { start: 0, end: 0 },
    value: { kind: 'scalar', span: { start: 0, end: 0 }, value: key, style: 'plain' },
    merged: false,
  }
}

describe.each([0, 1, 8, 9, 200])('%i entries of a mapping', (count) => {
  const keys = Array.from({ length: count }, (_, at) => `key_${count - at}`)
  const entries = entriesOf(keys.map(entry))

  it('answer as a map of them does', () => {
    const map = new Map(keys.map((key) => [key, entry(key)]))
    expect([...entries]).toEqual([...map])
    expect([...entries.keys()]).toEqual(keys)
    expect([...entries.values()]).toEqual([...map.values()])
    expect([...entries.entries()]).toEqual([...map.entries()])
    expect(entries.size).toBe(count)
    for (const key of [...keys, 'key_', '__proto__', '']) {
      expect(entries.get(key)).toEqual(map.get(key))
      expect(entries.has(key)).toBe(map.has(key))
    }
    const seen: string[] = []
    entries.forEach(({ key }, name, all) => {
      expect([name, all]).toEqual([key, entries])
      seen.push(key)
    })
    expect(seen).toEqual(keys)
  })

  it('have no key twice', () => {
    const list = new EntryList()
    for (const key of [...keys, ...keys, 'last']) list.add(entry(key))
    expect(list.add(entry('last'))).toBe(false)
    expect(list.list.map(({ key }) => key)).toEqual([...keys, 'last'])
    expect(list.get('last')).toBe(list.list.at(-1))
  })
})
