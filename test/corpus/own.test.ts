import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { renderTerminal } from '../../src/render/terminal.ts'
import { review } from '../../src/run.ts'
import { fakeWorld } from '../host.ts'
import { countsOf } from './count-table.ts'

/**
 * Pipelines as a good or an average team writes them, of our own invention: a rule that speaks of more of them than it should is seen where
 * no collection of real files lies beside the project. After a change of `own.txt` each finding is looked at.
 */
const home = join(import.meta.dirname, 'own')
const files = readdirSync(home)
  .sort()
  .map((path) => [path, readFileSync(join(home, path), 'utf8')] as const)

it('our own pipelines have as many findings of each rule as when they were last looked at, and no error', async () => {
  const { report } = await review(fakeWorld(Object.fromEntries(files)).host, { paths: ['.'], profile: 'strict' })
  expect(files.length).toBe(20)
  expect(report.crashed).toEqual([])
  expect(report.findings.filter(({ severity }) => severity === 'error').map(({ message }) => message)).toEqual([])
  await expect(countsOf(report, 'strict')).toMatchFileSnapshot('own.txt')
})

it('most of them have no warning in the recommended profile, and none has more than two', async () => {
  const counts: number[] = []
  for (const [path, text] of files)
    counts.push((await review(fakeWorld({ [path]: text }).host, { paths: [path] })).report.summary.warnings)
  expect(counts.filter((count) => count === 0).length).toBeGreaterThan(files.length * 0.7)
  expect(Math.max(...counts)).toBeLessThanOrEqual(2)
})

it('all of them together fit on a page of 40 lines', async () => {
  const { report } = await review(fakeWorld(Object.fromEntries(files)).host, { paths: ['.'] })
  const page = renderTerminal(report, { color: false, quiet: false, maxFindings: undefined, remarks: [], extent: 'page' })
  expect(page.split('\n').length - 1).toBeLessThanOrEqual(40)
})
