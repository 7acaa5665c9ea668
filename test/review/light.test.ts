import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { orchestra } from '../../src/dialects/orchestra/index.ts'
import type { Host } from '../../src/host.ts'
import { type Format, formats, renderAs } from '../../src/render-as.ts'
import { stageClock } from '../../src/review/clock.ts'
import { judgeOf } from '../../src/review/judge.ts'
import { readState } from '../../src/review/state.ts'
import { fullReview, review } from '../../src/run.ts'
import { credentialMask } from '../../src/text/secrets/credential-mask.ts'
import { fakeWorld } from '../host.ts'

const own = join(import.meta.dirname, '../corpus/own')

/** The files of our own corpus, three times, so that there are copies, crowds and names that are taken. */
function worldOfMany(): Host {
  const files = globSync('*.{yml,yaml}', { cwd: own })
    .sort()
    .flatMap((name) => {
      const text = readFileSync(join(own, name), 'utf8')
      return [`flows/${name}`, `more/${name}`, `others/${name}`].map((path) => [path, text] as const)
    })
  return { ...fakeWorld(Object.fromEntries(files)).host, mostHeld: 40 }
}

describe('a review that lets go of files once their rules have run', () => {
  it('says in every format what it says when it holds all of them', async () => {
    const request = { paths: ['.'], profile: 'strict' } as const
    const [light, whole] = [await review(worldOfMany(), request), await fullReview(worldOfMany(), request)]
    expect(light.report.findings.length).toBeGreaterThan(100)
    expect(new Set(light.report.findings.map(({ rule }) => rule))).toContain('copied-pipeline')
    expect(light.report.findings).toEqual(whole.report.findings)
    for (const format of formats as readonly Format[])
      expect(await renderAs(format, light.report)).toBe(await renderAs(format, whole.report))
    expect(light.report.pipelines.map(({ picture }) => picture?.value)).toEqual(
      whole.report.pipelines.map(({ picture }) => picture?.value),
    )
  })

  it('reads each file once into the model, and again only the few that something asks for', async () => {
    const read = vi.spyOn(orchestra, 'read')
    const host = { ...worldOfMany(), credentials: credentialMask() }
    const state = await readState(host, { paths: ['.'] }, stageClock(host, undefined), { isLight: true })
    const light = state.subjects.filter(({ atHand }) => atHand !== undefined)
    expect(light.length).toBeGreaterThan(40)
    expect(read).toHaveBeenCalledTimes(0)
    judgeOf(host, state.request, state)({})
    expect(read.mock.calls.length).toBeGreaterThanOrEqual(light.length)
    expect(read.mock.calls.length).toBeLessThan(light.length * 1.2)
    read.mockRestore()
  })

  it('holds no tree of a file that is done', async () => {
    const host = { ...worldOfMany(), credentials: credentialMask() }
    const state = await readState(host, { paths: ['.'] }, stageClock(host, undefined), { isLight: true })
    const light = state.subjects.filter(({ atHand }) => atHand !== undefined)
    const holding = () => light.filter(({ document }) => Object.getOwnPropertyDescriptor(document, 'root')?.get === undefined)
    expect(holding()).toHaveLength(light.length)
    judgeOf(host, state.request, state)({})
    expect(holding()).toHaveLength(0)
  })
})
