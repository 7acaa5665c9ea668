import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkOptions } from '../../src/cli/arguments.ts'
import { dbtOptions, historyOptions } from '../../src/cli/history-options.ts'
import { main } from '../../src/cli/main.ts'
import { namesOf } from '../../src/cli/options.ts'
import { defaultLimits } from '../../src/dialects/orchestra/api/limits.ts'
import { baselineRule } from '../../src/history/baseline.ts'
import { fewest } from '../../src/history/metrics/durations.ts'
import { trendRule } from '../../src/history/trend.ts'
import { nodeHost } from '../../src/host.ts'
import { inputs } from '../../src/settings.ts'

const root = join(import.meta.dirname, '../..')
const guide = readFileSync(join(root, 'docs/history.md'), 'utf8')

describe('the guide to run history', () => {
  it('shows what the first command really prints', async () => {
    const pieces: string[] = []
    const out = (piece: string) => void pieces.push(piece)
    await main({ ...nodeHost(root), env: {}, isTerminal: false, out }, ['examples/', '--all'])
    const shown = [...guide.matchAll(/```text\n([\s\S]*?)\n```/g)].map((match) => match[1] ?? '')
    const [block = '', findings = ''] = shown
    expect(pieces.join('')).toContain(block)
    expect(findings.split('\n')).toHaveLength(3)
    for (const line of findings.split('\n')) expect(pieces.join('')).toContain(line)
  })

  it('names options and inputs that exist', () => {
    const known = new Set(namesOf({ ...checkOptions, ...historyOptions, ...dbtOptions }))
    const named = [...guide.matchAll(/--([a-z][a-z-]+)/g)].map((match) => match[1] ?? '')
    expect(named.length).toBeGreaterThan(10)
    expect(named.filter((name) => !known.has(name))).toEqual([])
    for (const name of ['orchestra-api-key', 'history-cache']) {
      expect(inputs.map((input) => input.name)).toContain(name)
      expect(guide).toContain(name)
    }
  })

  it('gives the limits and minimum counts of the code', () => {
    expect(guide).toContain(`at most ${defaultLimits.calls} requests in at most ${defaultLimits.deadlineMs / 1000} seconds`)
    expect(guide).toContain(`the newest ${baselineRule.runs} of the last days`)
    expect(guide).toContain(`below it is \`few-runs\` | ${baselineRule.minimum} runs |`)
    expect(guide).toContain(`from start to end | ${fewest.p50} |`)
    expect(guide).toContain(`interpolated (type 7 of Hyndman and Fan, as in R, NumPy and spreadsheets) | ${fewest.p95} |`)
    expect(guide).toContain(
      `one odd run makes none ([how sure](#how-sure-a-trend-is)) | ${trendRule.points}, ${trendRule.side} on each side |`,
    )
  })
})
