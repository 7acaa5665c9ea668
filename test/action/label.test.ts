import { describe, expect, it } from 'vitest'
import type { Outcome, Scene } from './scene.ts'
import { play } from './scene.ts'

/** A run that may set the label `pipelines: mend me` on a pull request that bears `labels`. */
async function labelled(outcome: Outcome, labels: readonly string[], scene: Scene = {}) {
  const played = await play({
    ...scene,
    outcome,
    inputs: { label: 'pipelines: mend me', comment: 'never', 'review-comments': 'never' },
    prepare: (standIn) => {
      standIn.pull.labels.push(...labels)
      scene.prepare?.(standIn)
    },
  })
  const writes = played.standIn.calls.filter(({ method }) => method !== 'GET').length
  return { ...played, labels: played.standIn.pull.labels, writes }
}

describe.concurrent('the label', () => {
  it.each<readonly [Outcome, readonly string[], readonly string[], number]>([
    ['fail', ['data'], ['data', 'pipelines: mend me'], 1],
    ['broken', [], ['pipelines: mend me'], 1],
    ['fail', ['Pipelines: Mend me'], ['Pipelines: Mend me'], 0],
    ['pass', ['data', 'Pipelines: mend me'], ['data'], 1],
    ['pass', ['data'], ['data'], 0],
  ])('after "%s" with %j is %j', async (outcome, before, after, writes) => {
    expect(await labelled(outcome, before)).toMatchObject({ labels: after, writes })
  })

  it('goes where the change touches no pipeline any more', async () => {
    expect((await labelled('pass', ['pipelines: mend me'], { files: ['README.md'] })).labels).toEqual([])
  })

  it('is left alone by a run of an older commit, and by that of a fork', async () => {
    const older = await labelled('fail', [], { prepare: ({ pull }) => Object.assign(pull, { head: 'c'.repeat(40) }) })
    expect([older.code, older.labels]).toEqual([1, []])
    expect(await labelled('fail', [], { event: 'pull_request fork' })).toMatchObject({ labels: [], writes: 0 })
  })

  it('that may not be written is a note, and one that somebody else has removed is none', async () => {
    const denied = await labelled('fail', [], { denied: ['labels'] })
    expect([denied.code, denied.labels]).toEqual([1, []])
    expect(denied.written).toContain('The label could not be written: the job lacks the permission "pull-requests: write"')
    const raced = await labelled('pass', ['pipelines: mend me'], {
      prepare: (standIn) => standIn.failWith(({ method }) => (method === 'DELETE' ? { status: 404 } : undefined)),
    })
    expect([raced.code, raced.written.includes('Note:')]).toEqual([0, false])
    const down = await labelled('fail', [], {
      prepare: (standIn) => standIn.failWith(({ path }) => (path.endsWith('/labels') ? { status: 500 } : undefined)),
    })
    expect([down.code, down.written.includes('The label could not be written')]).toEqual([1, true])
  })

  it('has a name that GitHub takes', async () => {
    const { code, written } = await play({ inputs: { label: 'one,two' } })
    expect(code).toBe(2)
    expect(written).toContain('The input "label" cannot be used: a label can have at most 50 characters and no comma')
  })
})
