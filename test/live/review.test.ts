import { spawn } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import type { RehearsalRequest } from '../../src/dialects/service.ts'
import { type ReviewRequest, review } from '../../src/run.ts'
import { inLiveWorld, type LiveOptions, type LiveWorld, shop } from './world.ts'

const path = 'pipelines/shop-1.yml'

function rehearsalIn(world: LiveWorld): RehearsalRequest {
  return {
    access: { dialect: 'orchestra', apiKey: world.standIn.key, baseUrl: world.standIn.baseUrl },
    repository: 'example/shop',
    wish: { environment: 'Production', branch: 'faster', commit: undefined, ciRunId: '42', deadlineSeconds: 600 },
  }
}

async function reviewed(files: Readonly<Record<string, string>>, options: LiveOptions = {}, more: Partial<ReviewRequest> = {}) {
  return inLiveWorld(files, options, async (world) => {
    const seen: { readonly code: number; readonly requests: number }[] = []
    const conclude = (code: number) => void seen.push({ code, requests: world.standIn.requests.length })
    const result = await review(world.host, { paths: ['.'], rehearsal: rehearsalIn(world), conclude, ...more })
    const starts = world.standIn.requests.filter((request) => request.path.endsWith('/start')).length
    return { ...result, starts, seen }
  })
}

describe('a review with a rehearsal', () => {
  it('starts the pipeline after the verdict, and tells in every output how it went', async () => {
    const { report, exitCode, starts, seen } = await reviewed({ [path]: shop })
    expect({ exitCode, starts, seen }).toEqual({ exitCode: 0, starts: 1, seen: [{ code: 0, requests: 0 }] })
    expect(report.notices).toEqual([
      expect.stringMatching(/^Rehearsal of "Shop 1" in "Production" on branch "faster": it succeeded/),
    ])
  })

  it('keeps its verdict where the run fails', async () => {
    const { report, exitCode } = await reviewed({ [path]: shop }, { standIn: { started: { outcome: 'FAILED' } } })
    expect({ exitCode, verdict: report.verdict }).toEqual({ exitCode: 0, verdict: 'pass' })
    expect(report.notices[0]).toContain('it failed')
  })

  it('starts nothing where the review has not passed', async () => {
    const { report, exitCode, starts } = await reviewed({ [path]: shop.replace('retries: 1', 'retries: many') })
    expect({ exitCode, starts }).toEqual({ exitCode: 1, starts: 0 })
    expect(report.notices).toEqual(['No rehearsal in "Production" was started: the review has not passed.'])
  })

  it('starts nothing where more pipelines are under review than can have been meant', async () => {
    const files = Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`${name}.yml`, shop.replace('Shop 1', name)]))
    const { report, starts } = await reviewed(files)
    expect(starts).toBe(0)
    expect(report.notices).toEqual([expect.stringContaining('4 pipelines are under review; a rehearsal can start at most 3')])
  })

  it('starts only what is reported on', async () => {
    const files = { [path]: shop, 'b.yml': shop, 'c.yml': shop, 'd.yml': shop }
    const { report, starts } = await reviewed(files, {}, { only: new Set([path]) })
    expect({ starts, notices: report.notices.length }).toEqual({ starts: 1, notices: 1 })
  })

  it('says that the service is down, and nothing else changes', async () => {
    await inLiveWorld({ [path]: shop }, {}, async (world) => {
      world.standIn.inject({ kind: 'html' })
      const { report, exitCode } = await review(world.host, { paths: ['.'], rehearsal: rehearsalIn(world) })
      expect(exitCode).toBe(0)
      expect(report.notices).toEqual([expect.stringContaining('No rehearsal in "Production" was started: Orchestra answered')])
    })
  })
})

describe('a process that is asked to stop', () => {
  const program = `
    import { nodeHost } from ${JSON.stringify(new URL('../../src/host.ts', import.meta.url).href)}
    const forget = nodeHost().onStop(async () => {
      await new Promise((settle) => setTimeout(settle, 50))
      console.log('cancelled')
    })
    if (process.argv.includes('forget')) forget()
    if (process.argv.includes('two')) nodeHost().onStop(async () => console.log('closed'))
    setInterval(() => undefined, 1000)
    console.log('ready')
  `

  async function stopped(signal: NodeJS.Signals, ...more: readonly string[]) {
    const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', program, '--', ...more])
    let out = ''
    child.stdout.on('data', (bytes) => {
      out += String(bytes)
      if (out === 'ready\n') child.kill(signal)
    })
    const [code, by] = await new Promise<readonly unknown[]>((settle) => void child.on('exit', (...end) => settle(end)))
    return { out, code, by }
  }

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('does its last work on %s and then ends', async (signal, code) => {
    expect(await stopped(signal)).toEqual({ out: 'ready\ncancelled\n', code, by: null })
  })

  it('does all of it, the slow after the quick', async () => {
    expect(await stopped('SIGTERM', 'two')).toEqual({ out: 'ready\nclosed\ncancelled\n', code: 143, by: null })
  })

  it('ends at once where there is nothing left to do', async () => {
    expect(await stopped('SIGTERM', 'forget')).toEqual({ out: 'ready\n', code: null, by: 'SIGTERM' })
  })
})
