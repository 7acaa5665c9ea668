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

  it('is swept more often for more than 2,000 files', () => {
    const module = JSON.stringify(new URL('../src/young-heap.ts', import.meta.url).href)
    const sweepsFor = (files: number): number => {
      const script = `
        const { makeRoomFor } = await import(${module})
        makeRoomFor(${files})
        const held = []
        for (let at = 0; at < 400; at++) held.push(Array.from({ length: 10_000 }, (_, index) => ({ at, index })))
        console.log(held.length)`
      const args = ['--no-warnings', '--trace-gc', '--input-type=module', '-e', script]
      return spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout.split('Mark-Compact').length - 1
    }
    expect(sweepsFor(2001)).toBeGreaterThan(sweepsFor(2000))
  })
})
