import { describe, expect, it, vi } from 'vitest'
import { pathOf, pipelineText } from '../../bench/pipelines.ts'
import { HitOrigin } from '../../src/engine/hit-origin.ts'
import { asPlain, LateFinding } from '../../src/engine/late-finding.ts'
import { type Format, formats, renderAs } from '../../src/render-as.ts'
import { review, reviewToShow } from '../../src/run.ts'
import { fakeWorld } from '../host.ts'

const texts = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [pathOf(at), pipelineText(at)] as const))
const page = { color: false, quiet: false, maxFindings: undefined, extent: 'page', remarks: [] } as const
const request = { paths: ['.'], profile: 'strict' } as const

describe('findings that are described when they are shown', () => {
  it('say in every format what findings say that are described at once', async () => {
    const [late, whole] = [await reviewToShow(fakeWorld(texts).host, request), await review(fakeWorld(texts).host, request)]
    expect(late.report.findings.length).toBeGreaterThan(200)
    expect(whole.report.findings.some(({ parts }) => parts)).toBe(true)
    for (const format of formats as readonly Format[])
      expect(await renderAs(format, late.report)).toBe(await renderAs(format, whole.report))
    expect(await renderAs('terminal', late.report, page)).toBe(await renderAs('terminal', whole.report, page))
    expect(late.report.findings.map(asPlain)).toEqual(whole.report.findings)
  })

  it('are described and identified for a page of a terminal only as far as it shows them', async () => {
    const [describes, identifies] = [
      vi.spyOn(HitOrigin.prototype, 'describe'),
      vi.spyOn(HitOrigin.prototype, 'fingerprint', 'get'),
    ]
    const { report } = await reviewToShow(fakeWorld(texts).host, request)
    expect(report.findings.every((finding) => finding instanceof LateFinding)).toBe(true)
    expect(describes.mock.calls.length).toBeLessThan(20)
    await renderAs('terminal', report, page)
    expect(describes.mock.calls.length).toBeLessThan(120)
    expect(identifies.mock.calls.length).toBeLessThan(20)
    describes.mockRestore()
    identifies.mockRestore()
  })

  it('are plain objects for users of the library', async () => {
    const { report } = await review(fakeWorld(texts).host, request)
    const joint = report.findings.find(({ parts }) => parts)
    for (const finding of [...report.findings.slice(0, 50), ...(joint ? [joint] : [])]) {
      expect(Object.getPrototypeOf(finding)).toBe(Object.prototype)
      expect(structuredClone(finding)).toEqual(finding)
      expect(JSON.stringify({ ...finding })).toBe(JSON.stringify(finding))
      expect(JSON.parse(JSON.stringify(finding)).message).toBe(finding.message)
    }
  })

  it('show no credential that another file tells of', async () => {
    const secret = 'zq8Vn2Lk7Tr4Wx9Pb3Hd'
    const leak = pipelineText(0).replace('name:', `# password: ${secret}\nname:`)
    const repeating = pipelineText(1).replace(/^name: .*$/m, `name: "Load ${secret}"`)
    const { host } = fakeWorld({ 'a.yml': `${leak}\nconfiguration:\n  password: ${secret}\n`, 'b.yml': repeating })
    const { report } = await reviewToShow(host, request)
    const shown = JSON.stringify(report.findings.map(asPlain))
    expect(report.findings.filter(({ path }) => path === 'b.yml').length).toBeGreaterThan(3)
    expect(shown).toContain('•••••')
    expect(shown).not.toContain(secret)
  })
})
