import { spawnSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { review } from '../src/run.ts'
import { fakeWorld } from './host.ts'

const pipeline =
  'version: v1\nname: Shop\npipeline:\n  load:\n    integration: PYTHON\n    integration_job: PYTHON_EXECUTE_SCRIPT\n'

describe('room for new objects', () => {
  it('is asked for once, before as many files are read as the paths mean', async () => {
    const told: (number | string)[] = []
    const files = Object.fromEntries([1, 2, 3].map((number) => [`flows/${number}.yml`, pipeline]))
    const { host } = fakeWorld(files)
    const read: typeof host.read = (path, limit) => {
      if (path.startsWith('flows/')) told.push('read')
      return host.read(path, limit)
    }
    await review({ ...host, read, makeRoomFor: (count) => told.push(count) }, { paths: ['.'] })
    expect(told).toEqual([3, 'read', 'read', 'read'])
  })

  it.each([
    [99, false],
    [100, true],
  ])('for %i files makes the young heap grow: %s', (files, grows) => {
    const module = JSON.stringify(new URL('../src/young-heap.ts', import.meta.url).href)
    const script = `
      import { getHeapSpaceStatistics } from 'node:v8'
      const { keepYoungHeapSmall, makeRoomFor } = await import(${module})
      const size = () => getHeapSpaceStatistics().find((space) => space.space_name === 'new_space').space_size
      keepYoungHeapSmall()
      makeRoomFor(${files})
      console.log(size() >= 8 * 1024 * 1024)`
    const { stdout, stderr } = spawnSync(process.execPath, ['--no-warnings', '--input-type=module', '-e', script], {
      encoding: 'utf8',
    })
    expect(`${stdout.trim()}${stderr}`).toBe(String(grows))
  })

  const module = JSON.stringify(new URL('../src/young-heap.ts', import.meta.url).href)

  /** What a program prints and, of the sweeps of all that it holds, how many there were. */
  const run = (script: string) => {
    const args = ['--no-warnings', '--no-compilation-cache', '--trace-gc', '--input-type=module', '-e', script]
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    expect(stderr).toBe('')
    return { sweeps: stdout.split('Mark-Compact').length - 1, says: stdout.split('\n').filter((line) => !/ ms: /.test(line)) }
  }
  const hold = `
    const held = []
    for (let at = 0; at < 400; at++) held.push(Array.from({ length: 10_000 }, (_, index) => ({ at, index })))`
  const sweepsFor = (files: number, endsSoon = true): number =>
    run(`
      const { makeRoomFor, sweepForOneReview } = await import(${module})
      if (${endsSoon}) sweepForOneReview()
      makeRoomFor(${files})
      ${hold}`).sweeps

  it('is swept more often for more than 2,000 files', () => {
    expect(sweepsFor(2001)).toBeGreaterThan(sweepsFor(2000))
  })

  it('is swept as usual in a process that lives on', () => {
    expect(sweepsFor(2001, false)).toBeLessThan(sweepsFor(2001))
  })

  it.each([100, 2001])('leaves code compiled before of use while %i files are read', (files) => {
    const script = `
      import { Script } from 'node:vm'
      const { keepYoungHeapSmall, makeRoomFor, sweepForOneReview, underUsualFlags } = await import(${module})
      keepYoungHeapSmall()
      const compile = (cachedData) => new Script('1 + 1', { cachedData })
      const early = compile().createCachedData()
      sweepForOneReview()
      makeRoomFor(${files})
      const late = underUsualFlags(() => compile().createCachedData())
      console.log(compile(early).cachedDataRejected)
      for (const code of [early, late]) console.log(underUsualFlags(() => compile(code).cachedDataRejected))`
    expect(run(script).says.filter(Boolean)).toEqual(['true', 'false', 'false'])
  })
})
