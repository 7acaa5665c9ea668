import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { formats } from '../../src/render-as.ts'
import { fakeWorld } from '../host.ts'
import { brokenPipeline, carelessPipeline, goodPipeline } from './pipelines.ts'

const tree = Object.fromEntries(
  ['z.yml', 'a.yml', 'M.yml', 'b/x.yml', 'b/a/y.yml', 'b-c/x.yml', 'ä/x.yml', 'b.yml'].flatMap((path, index) => [
    [path, [brokenPipeline, carelessPipeline, goodPipeline][index % 3] ?? ''],
    [`${path}.yaml`, carelessPipeline.replace('Hourly export', `Export ${index}`)],
  ]),
)

async function printed(format: string, options: Parameters<typeof fakeWorld>[1] = {}, entries = tree): Promise<string> {
  const world = fakeWorld(entries, options)
  expect(await main(world.host, ['check', '--format', format])).toBe(1)
  return world.out()
}

describe.each(formats)('the %s report', (format) => {
  it('is the same, byte for byte, for the same input in any order of the directory', async () => {
    const first = await printed(format)
    expect(first.length).toBeGreaterThan(100)
    expect(await printed(format)).toBe(first)
    expect(await printed(format, { order: (names) => [...names].reverse() })).toBe(first)
    const scattered = [...Object.entries(tree)].sort(([a], [b]) => ((a.length * 7) % 5) - ((b.length * 7) % 5))
    expect(await printed(format, { order: (names) => names }, Object.fromEntries(scattered))).toBe(first)
  })

  it('does not depend on the day, but for suppressions that end', async () => {
    expect(await printed(format, { today: '2031-02-03' })).toBe(await printed(format))
  })
})

describe('findings', () => {
  it('are sorted by path in code-unit order, then line, column and rule', async () => {
    const { findings } = JSON.parse(await printed('json')) as {
      findings: { path: string; line: number; column: number; rule: string }[]
    }
    const keys = findings.map(({ path, line, column, rule }) =>
      [path, String(line).padStart(6), String(column).padStart(6), rule].join('\0'),
    )
    expect(keys).toEqual([...keys].sort())
    expect(new Set(findings.map(({ path }) => path)).size).toBeGreaterThan(10)
  })
})

describe('--max-findings', () => {
  it.each([0, 1, 8])('%i leaves the verdict and the counts alone', async (most) => {
    const world = fakeWorld(tree)
    expect(await main(world.host, ['check', '--max-findings', String(most)])).toBe(1)
    const all = fakeWorld(tree)
    expect(await main(all.host, ['check', '--all'])).toBe(1)
    const whole = all.out()
    const total = /(\d+) errors?, (\d+) warnings?, (\d+) notes? in \d+ pipelines/
    expect(world.out().match(total)?.[0]).toBe(whole.match(total)?.[0])
    const shown = (text: string) => text.split('\n').filter((line) => /^(?:error|warning|note)\b/.test(line)).length
    expect(shown(world.out())).toBe(most)
    expect(shown(whole)).toBeGreaterThan(most)
  })
})
