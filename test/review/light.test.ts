import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { queryObjects } from 'node:v8'
import { describe, expect, it, vi } from 'vitest'
import { pathOf, pipelineText } from '../../bench/pipelines.ts'
import { loadConfig } from '../../src/config/load.ts'
import { orchestra } from '../../src/dialects/orchestra/index.ts'
import type { Base } from '../../src/discover/base.ts'
import { selectFiles } from '../../src/discover/files.ts'
import { readAll } from '../../src/discover/read-files.ts'
import { asPlain } from '../../src/engine/late-finding.ts'
import { defineDocumentRule } from '../../src/engine/rule.ts'
import type { Host } from '../../src/host.ts'
import { packer } from '../../src/packer.ts'
import { type Format, formats, renderAs } from '../../src/render-as.ts'
import { stageClock } from '../../src/review/clock.ts'
import { firstLook } from '../../src/review/first-look.ts'
import { judgeOf } from '../../src/review/judge.ts'
import type { ReviewRequest } from '../../src/review/request.ts'
import { readState } from '../../src/review/state.ts'
import { rules as described } from '../../src/rules/described.ts'
import { fullReview, review } from '../../src/run.ts'
import type { Document } from '../../src/text/document.ts'
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
    const [light, whole] = [await review({ ...worldOfMany(), packer }, request), await fullReview(worldOfMany(), request)]
    expect(light.report.findings.length).toBeGreaterThan(100)
    expect(new Set(light.report.findings.map(({ rule }) => rule))).toContain('copied-pipeline')
    expect(light.report.findings).toEqual(whole.report.findings.map(asPlain))
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
    expect(read).toHaveBeenCalledTimes(light.length)
    judgeOf(host, state.request, state)({})
    expect(read.mock.calls.length).toBeLessThan(light.length * 1.2)
    read.mockRestore()
  })

  it('holds no tree of a file when the next one is read', async () => {
    const host = worldOfMany()
    const look = firstLook(host, { paths: ['.'] }, await loadConfig(host, undefined, described), [])
    const { candidates } = await selectFiles(host, ['.'])
    const seen: Document[] = []
    const held: number[] = []
    await readAll(host, candidates, undefined, {
      over: async (document) => {
        await look.over(document)
        if (look.subjectOf(document)) seen.push(document)
        held.push(seen.filter(holdsTree).length)
      },
    })
    expect(seen.length).toBeGreaterThan(40)
    expect(Math.max(...held)).toBe(0)
  })

  it('holds the readings of few files that something asks for afterwards', async () => {
    const files = Object.fromEntries(Array.from({ length: 200 }, (_, at) => [pathOf(at), pipelineText(at)] as const))
    const host = { ...fakeWorld(files).host, mostHeld: 40, credentials: credentialMask() }
    const state = await readState(host, { paths: ['.'] }, stageClock(host, undefined), { isLight: true })
    judgeOf(host, state.request, state)({})
    const pipelines = state.subjects.flatMap((subject) => subject.pipelines)
    const held = pipelines.map((pipeline) => pipeline.tasks)
    expect(pipelines.length).toBe(200)
    const same = pipelines.filter((pipeline, at) => pipeline.tasks === held[at])
    expect(same.length).toBeLessThan(100)
    expect(pipelines.map(({ tasks }) => tasks.length)).toEqual(held.map(({ length }) => length))
  })

  it('holds the texts of few files, packed or not, and unpacks few of them', async () => {
    const remark = `# ${'-'.repeat(100_000)}\n`
    const names = Array.from({ length: 200 }, (_, at) => pathOf(at))
    const files = Object.fromEntries(names.map((path, at) => [path, pipelineText(at)]))
    const { host: world } = fakeWorld(files)
    const unpack = vi.fn(packer().unpack)
    const host: Host = {
      ...world,
      mostHeld: 40,
      credentials: credentialMask(),
      packer: () => ({ ...packer(), unpack }),
      read: async (path) => new TextEncoder().encode(`${files[path]}${remark}# ${path}\n`),
    }
    const before = heapUsed()
    const state = await readState(host, { paths: ['.'] }, stageClock(host, undefined), { isLight: true })
    const judged = judgeOf(host, state.request, state)({})
    expect(heapUsed() - before).toBeLessThan(remark.length * 120)
    expect(judged.findings.length).toBeGreaterThan(100)
    expect(unpack.mock.calls.length).toBeLessThan(names.length)
    expect(state.subjects.map(({ document: { source } }) => source.text)).toEqual(
      names.toSorted().map((path) => `${files[path]}${remark}# ${path}\n`),
    )
  })

  it('holds none afterwards', async () => {
    const host = { ...worldOfMany(), credentials: credentialMask() }
    const state = await readState(host, { paths: ['.'] }, stageClock(host, undefined), { isLight: true })
    const light = state.subjects.filter(({ atHand }) => atHand !== undefined)
    judgeOf(host, state.request, state)({})
    expect(light.filter(({ document }) => holdsTree(document))).toEqual([])
  })
})

describe('a review of many files of several orchestrators', () => {
  const home = join(import.meta.dirname, '../../examples')
  const texts = Object.fromEntries(
    globSync('**/*.{yml,yaml}', { cwd: home })
      .sort()
      .map((path) => [path, readFileSync(join(home, path), 'utf8')] as const),
  )

  it.each([0, 5])('says in every format what it says when it holds all of them, with %s held', async (mostHeld) => {
    const request = { paths: ['.'], profile: 'strict' } as const
    const light = await review({ ...fakeWorld(texts).host, packer, mostHeld }, request)
    const whole = await fullReview(fakeWorld(texts).host, request)
    expect(light.report.crashed).toEqual([])
    expect(new Set(light.report.pipelines.map(({ dialect }) => dialect)).size).toBeGreaterThan(3)
    expect(light.report.findings).toEqual(whole.report.findings.map(asPlain))
    for (const format of formats as readonly Format[])
      expect(await renderAs(format, light.report)).toBe(await renderAs(format, whole.report))
  })
})

/** Bytes that are held after a sweep. */
function heapUsed(): number {
  queryObjects(Promise, { format: 'count' })
  return process.memoryUsage().heapUsed
}

function holdsTree(document: Document): boolean {
  return Object.getOwnPropertyDescriptor(document, 'root')?.get === undefined
}

describe('a change of few among many files', () => {
  const touched = ['flows/team-0/pipeline-0.yml', 'flows/team-7/pipeline-7.yml']
  const texts = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [pathOf(at), pipelineText(at)] as const))

  function change(): Host & { readonly request: ReviewRequest } {
    const { host } = fakeWorld(texts)
    const base: Base = {
      label: 'main',
      changed: new Map(touched.map((path) => [path, path])),
      removed: [],
      read: async (path) => (texts[path] === undefined ? undefined : new TextEncoder().encode(`${texts[path]}# As it was\n`)),
    }
    return { ...host, packer, mostHeld: 20, request: { paths: ['.'], base, only: new Set(touched), profile: 'strict' } }
  }

  it('is told in every format as where all files are held', async () => {
    const [light, whole] = [change(), change()]
    const [one, other] = [await review(light, light.request), await fullReview(whole, whole.request)]
    expect(one.report.findings.length).toBeGreaterThan(0)
    for (const format of formats as readonly Format[])
      expect(await renderAs(format, one.report)).toBe(await renderAs(format, other.report))
  })

  it('runs rules about files on what it touches alone, and reads and validates nothing else twice', async () => {
    const [read, validate] = [vi.spyOn(orchestra, 'read'), vi.spyOn(orchestra, 'validate')]
    const world = change()
    const asked = new Set<string>()
    const probe = defineDocumentRule({
      summary: 'Files should be looked at',
      why: 'This rule counts.',
      remedy: 'Nothing.',
      severity: 'note',
      since: '0.1.0',
      check: ({ document }) => {
        asked.add(document.source.path)
        return []
      },
    })
    const { rules } = await import('../../src/rules/index.ts')
    await review(world, { ...world.request, rules: { ...rules, probe } })
    expect([...asked].sort()).toEqual(touched)
    expect(validate.mock.calls.length).toBeLessThanOrEqual(2 * touched.length)
    expect(read.mock.calls.length).toBeLessThan(60 + 2 * touched.length + 5)
    read.mockRestore()
    validate.mockRestore()
  })
})
