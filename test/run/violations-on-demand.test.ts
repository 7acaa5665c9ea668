import { describe, expect, it } from 'vitest'
import type { Base } from '../../src/discover/base.ts'
import { withPipelines } from '../../src/discover/subject.ts'
import type { Subject } from '../../src/engine/lint-request.ts'
import { addReach } from '../../src/review/reach-stage.ts'
import { fullReview } from '../../src/run.ts'
import { fakeWorld } from '../host.ts'
import { shopFile, shopFiles } from './history-scene.ts'

const path = 'pipelines/shop-1.yml'

/** A review of a change to one pipeline of three. */
async function changed() {
  const before = new TextEncoder().encode(shopFile(1).replace('name: ', 'name: Old '))
  const read = async (asked: string) => (asked === path ? before : undefined)
  const base: Base = { label: 'main', removed: [], changed: new Map([[path, path]]), read }
  const { host } = fakeWorld(shopFiles(3))
  return { host, ...(await fullReview(host, { paths: ['.'], base })) }
}

/** Subjects that note by path whose violations are asked for. */
function watched(subjects: readonly Subject[], asked: string[]): readonly Subject[] {
  return subjects.map(({ document, origin, isPipeline, nearest = null, pipelines }) => ({
    document,
    origin,
    isPipeline,
    nearest,
    pipelines,
    get violations() {
      asked.push(document.source.path)
      return []
    },
  }))
}

describe('what is wrong with the format of a file', () => {
  it('is not looked for to tell what a change reaches', async () => {
    const { host, report, state } = await changed()
    const asked: string[] = []
    const sides = { before: watched(state.before ?? [], asked), after: watched(state.subjects, asked) }
    const told = await addReach(host, report, sides)
    expect(told.notices).toEqual(report.notices)
    expect(told.blastRadius).toEqual(report.blastRadius)
    expect(asked).toEqual([])
  })

  it('is found when it is asked for, once the file has other pipelines', async () => {
    const { state } = await changed()
    const asked: string[] = []
    const [subject] = watched(state.subjects, asked)
    const other = subject && withPipelines(subject, [])
    expect(asked).toEqual([])
    expect(other?.violations).toEqual([])
    expect(asked).toEqual(['pipelines/shop-1.yml'])
  })
})
