import { type HeapProfiler, Session } from 'node:inspector/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { pathOf, pipelineText } from '../../bench/pipelines.ts'
import { review } from '../../src/run.ts'
import { fakeWorld } from '../host.ts'

const session = new Session()

beforeAll(() => session.connect())
afterAll(() => session.disconnect())

/** Bytes that a review of so many files allocates, also those that are swept before it ends: a sample of one object in 4 KiB. */
async function bytesFor(files: number): Promise<number> {
  const { host } = fakeWorld(Object.fromEntries(Array.from({ length: files }, (_, at) => [pathOf(at), pipelineText(at)])))
  await session.post('HeapProfiler.startSampling', {
    samplingInterval: 4096,
    includeObjectsCollectedByMajorGC: true,
    includeObjectsCollectedByMinorGC: true,
  })
  await review(host, { paths: ['.'] })
  const { profile } = await session.post('HeapProfiler.stopSampling')
  return sizeOf(profile.head)
}

function sizeOf({ selfSize, children }: HeapProfiler.SamplingHeapProfileNode): number {
  return children.reduce((sum, child) => sum + sizeOf(child), selfSize)
}

/** An eighth above what it is. */
const mostPerFile = 795_000

it('allocates less than 180 times the text of a file', async () => {
  await bytesFor(20)
  const [few, many] = [await bytesFor(100), await bytesFor(300)]
  expect((many - few) / 200).toBeLessThan(mostPerFile)
})
