import { describe, expect, it } from 'vitest'
import { ReadAhead } from '../../src/discover/read-ahead.ts'
import { fakeWorld } from '../host.ts'
import { repositoryWith } from '../run/repository.ts'
import { reviewSinceMain } from '../run/since-main.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

describe('a review since a commit', () => {
  it('reads each file once from disk, whether the change touches it or not', async () => {
    const text = (name: string) => `version: v1\nname: ${name}\npipeline: {}\n`
    const repository = repositoryWith(Object.fromEntries(['a', 'b', 'c', 'd'].map((name) => [`flows/${name}.yml`, text(name)])))
    repository.write('flows/b.yml', text('other'))
    const { host } = repository.host('.')
    const reads = new Map<string, number>()
    const counting = async (path: string, limit: number) => {
      if (path.startsWith('flows/')) reads.set(path, (reads.get(path) ?? 0) + 1)
      return host.read(path, limit)
    }
    const { stats } = await reviewSinceMain({ ...host, read: counting })
    repository.dispose()
    expect(stats.pipelineFiles).toBe(4)
    expect([...reads.values()]).toEqual([1, 1, 1, 1])
  })
})

describe('bytes that are read ahead', () => {
  it('answer the first question, at most as many as asked for, and the second one is for the disk', async () => {
    const ahead = new ReadAhead()
    const host = ahead.over(fakeWorld({ 'a.yml': 'later' }).host)
    ahead.keep('a.yml', bytesOf('early'))
    expect(await host.read('a.yml', 2)).toEqual(bytesOf('ear'))
    expect(await host.read('a.yml', 10)).toEqual(bytesOf('later'))
  })

  it('are no more than 16 MiB at a time', async () => {
    const ahead = new ReadAhead()
    const host = ahead.over(fakeWorld({ 'large.yml': 'disk', 'more.yml': 'disk' }).host)
    const large = new Uint8Array(16 * 1024 * 1024)
    ahead.keep('large.yml', large)
    ahead.keep('more.yml', bytesOf('early'))
    expect(await host.read('more.yml', 10)).toEqual(bytesOf('disk'))
    expect((await host.read('large.yml', large.length))?.length).toBe(large.length)
    ahead.keep('more.yml', bytesOf('early'))
    expect(await host.read('more.yml', 10)).toEqual(bytesOf('early'))
  })
})
