import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { review } from '../src/run.ts'
import { fakeWorld } from './host.ts'

/** Bits of `%GetOptimizationStatus`: the code of a function is that of the last compiler. */
const lastCompiler = 1 << 6

/** Whether functions that become hot, one in each piece of a script, are compiled by the last compiler. */
function compiledLast(script: string): readonly boolean[] {
  const module = JSON.stringify(new URL('../src/compilers.ts', import.meta.url).href)
  const head = `
    const { compileBriefly, compilingFully } = await import(${module})
    const tell = (id) => {
      const hot = new Function('a', 'let s = ' + id + '; for (let i = 0; i < 1000; i++) s += a * i % 7; return s')
      for (let turn = 0; turn < 40; turn++) {
        for (let round = 0; round < 3000; round++) hot(round)
        if ((%GetOptimizationStatus(hot) & ${lastCompiler}) !== 0) return console.log('last')
      }
      console.log('before')
    }`
  const args = ['--allow-natives-syntax', '--no-warnings', '--input-type=module', '-e', `${head}\n${script}`]
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  expect(stderr).toBe('')
  return stdout
    .trim()
    .split('\n')
    .map((told) => told === 'last')
}

const hasMaglev = Number.parseInt(process.versions.node, 10) >= 24 && ['x64', 'arm64'].includes(process.arch)

describe('the compilers of the runtime', () => {
  it.runIf(hasMaglev)('stop before the last one, but for a long calculation', () => {
    expect(compiledLast('tell(0)')).toEqual([true])
    expect(compiledLast('compileBriefly(); tell(0); await compilingFully(async () => tell(1)); tell(2)')).toEqual([
      false,
      true,
      false,
    ])
  })

  it.skipIf(hasMaglev)('are all used where the one before the last is missing', () => {
    expect(compiledLast('compileBriefly(); tell(0)')).toEqual([true])
  })

  it('are all used for run history alone', async () => {
    const { host } = fakeWorld({ 'flows/a.yml': 'version: v1\nname: Shop\npipeline: {}\n' })
    let calculations = 0
    const listening = {
      ...host,
      compilingFully: <T>(work: () => Promise<T>) => {
        calculations++
        return work()
      },
    }
    await review(listening, { paths: ['flows'] })
    expect(calculations).toBe(0)
    const history = { from: 'file', path: 'absent.json', days: undefined, repository: null, now: undefined } as const
    await expect(review(listening, { paths: ['flows'], history })).rejects.toThrow('absent.json')
    expect(calculations).toBe(1)
  })
})
