import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { pathOf, pipelineText } from '../../bench/pipelines.ts'
import { orchestra } from '../../src/dialects/orchestra/index.ts'
import type { Report } from '../../src/engine/report.ts'
import { type Format, formats, renderAs } from '../../src/render-as.ts'
import { review, reviewToShow } from '../../src/run.ts'
import { fakeWorld } from '../host.ts'

const rulesHome = join(import.meta.dirname, '../rules')
/** A third of the pipelines that rules are tested on: families, suppressions and fixes. */
const defects = Object.fromEntries(
  globSync('*/bad/*.{yml,yaml}', { cwd: rulesHome })
    .concat(globSync('*/bad.{yml,yaml}', { cwd: rulesHome }))
    .sort()
    .filter((_, at) => at % 3 === 0)
    .map((path) => [path, readFileSync(join(rulesHome, path), 'utf8')] as const),
)

describe('a review that shows few of its findings', () => {
  it('says in every format what a review says that keeps all that its findings say', { timeout: 60_000 }, async () => {
    const request = { paths: ['.'], profile: 'strict' } as const
    const world = () => ({ ...fakeWorld(defects).host, mostHeld: 5 })
    const [few, all] = [await reviewToShow(world(), { ...request, showsFew: true }), await review(world(), request)]
    expect(all.report.findings.length).toBeGreaterThan(200)
    expect(few.exitCode).toBe(all.exitCode)
    for (const format of formats as readonly Format[])
      expect(await renderAs(format, few.report)).toBe(await renderAs(format, all.report))
  })

  it('reads again only the files of those that are shown', async () => {
    const files = Object.fromEntries(Array.from({ length: 150 }, (_, at) => [pathOf(at), pipelineText(at)] as const))
    const read = vi.spyOn(orchestra, 'read')
    const { report } = await reviewToShow({ ...fakeWorld(files).host, mostHeld: 40 }, { paths: ['.'], showsFew: true })
    const before = read.mock.calls.length
    expect(before).toBeLessThan(150 * 1.2)
    expect(tallyOf(report)).toBeGreaterThan(1000)
    expect(read.mock.calls.length).toBe(before)
    const page = await renderAs('terminal', report, {
      color: false,
      quiet: false,
      maxFindings: undefined,
      extent: 'page',
      remarks: [],
    })
    expect(page.split('\n').length).toBeGreaterThan(40)
    expect(read.mock.calls.length - before).toBeLessThan(40)
    read.mockRestore()
  })
})

/** Reads what decides on each finding. */
function tallyOf({ findings }: Report): number {
  return findings.filter(({ severity, path, line, suppressed }) => severity && path && line > 0 && suppressed === null).length
}
