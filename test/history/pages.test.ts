import { describe, expect, it } from 'vitest'
import { readPages } from '../../src/dialects/orchestra/api/pages.ts'
import { available, unavailable } from '../../src/history/unavailable.ts'

/** Pages of ids, as a server gives them; the last page again for ever after. */
function serve(total: number, ...pages: readonly string[]) {
  const asked: number[] = []
  const load = async (page: number) => {
    asked.push(page)
    const text = pages[page - 1] ?? pages.at(-1) ?? ''
    return available({ total, results: text.split(' ').map((id) => ({ id })) })
  }
  return { load, asked }
}

describe('reading pages', () => {
  it('counts a row once that comes on two pages, and reads on for the last one', async () => {
    const { load, asked } = serve(5, 'a b', 'b c', 'c d', 'd e', 'never')
    const { rows } = await readPages(load, 9)
    expect(rows.map((row) => row.id)).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(asked).toEqual([1, 2, 3, 4])
  })

  it('ends where a page brings nothing new, and at the most pages allowed', async () => {
    const same = serve(100, 'a b', 'b a')
    expect((await readPages(same.load, 9)).rows).toHaveLength(2)
    expect(same.asked).toEqual([1, 2])
    const many = serve(100, 'a', 'b', 'c', 'd')
    expect(await readPages(many.load, 3)).toMatchObject({ total: 100, rows: [{ id: 'a' }, { id: 'b' }, { id: 'c' }] })
  })

  it('does not start on a list that it may not end, where only a whole one is of use', async () => {
    const { load, asked } = serve(100, 'a b', 'c d')
    await readPages(load, 9, true)
    expect(asked).toEqual([1])
  })

  it('keeps what was read before an outage', async () => {
    const { load } = serve(4, 'a b')
    const answer = await readPages(async (page) => (page === 1 ? load(1) : unavailable('network')), 9)
    expect(answer).toMatchObject({ rows: [{ id: 'a' }, { id: 'b' }], total: 4, missing: { reason: 'network' } })
  })
})
