import { queryObjects } from 'node:v8'
import { describe, expect, it, vi } from 'vitest'
import { pathOf, pipelineText } from '../../bench/pipelines.ts'
import { orchestra } from '../../src/dialects/orchestra/index.ts'
import { HitOrigin } from '../../src/engine/hit-origin.ts'
import { asPlain } from '../../src/engine/late-finding.ts'
import type { Host } from '../../src/host.ts'
import { packer } from '../../src/packer.ts'
import { type Format, formats, renderAs } from '../../src/render-as.ts'
import { rules } from '../../src/rules/described.ts'
import { review, reviewToShow } from '../../src/run.ts'
import { fakeWorld } from '../host.ts'

const textsOf = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [pathOf(at), pipelineText(at)]))
const manyFiles = (count: number): Host => ({ ...fakeWorld(textsOf(count)).host, packer, mostHeld: 10 })
const page = { color: false, quiet: false, maxFindings: undefined, extent: 'page', remarks: [] } as const
const request = { paths: ['.'], profile: 'strict' } as const

describe('findings of files that were let go, where few are shown', () => {
  it('say in every format what findings say of files that are held', async () => {
    const late = await reviewToShow(manyFiles(30), { ...request, showsFew: true })
    const whole = await review(fakeWorld(textsOf(30)).host, request)
    expect(late.report.findings.length).toBeGreaterThan(100)
    for (const format of formats as readonly Format[])
      expect(await renderAs(format, late.report)).toBe(await renderAs(format, whole.report))
    expect(late.report.findings.map(asPlain)).toEqual(whole.report.findings)
  })

  it('are described by another look at the files on the page, and hold nothing of all others', async () => {
    const read = vi.spyOn(orchestra, 'read')
    const { report } = await reviewToShow(manyFiles(120), { ...request, showsFew: true })
    const before = read.mock.calls.length
    expect(before).toBeLessThan(120 * 1.2)
    const shown = await renderAs('terminal', report, page)
    expect(shown).toContain('(--all shows them)')
    expect(read.mock.calls.length - before).toBeLessThan(60)
    read.mockRestore()
    const ofAll = report.findings.filter(({ rule }) => rules[rule]?.scope === 'workspace').length
    expect(report.findings.length).toBeGreaterThan(3 * ofAll)
    expect(queryObjects(HitOrigin, { format: 'count' })).toBeLessThan(ofAll + 100)
  })
})
