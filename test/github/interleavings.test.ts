import { describe, expect, it } from 'vitest'
import { applyComment } from '../../src/github/apply.ts'
import { stateOf, withMarker } from '../../src/github/marker.ts'
import { portOn, randomFrom, type Store, virtualClock } from './comment-store.ts'

const heads = ['1'.repeat(40), '2'.repeat(40), '3'.repeat(40)]
const headAt = (index: number) => heads[index] ?? ''
/** A runner takes longer than this to start after a push. */
const bootMs = 1000

interface Run {
  readonly head: number
  readonly run: number
  readonly body: string
  readonly start: number
}

function before(kind: number, login: string): Store['comments'] {
  const own = (id: number, run: number) => ({
    id,
    login,
    body: withMarker(`old ${run}`, { head: headAt(0), run, attempt: 1 }),
    url: '',
  })
  const forged = { ...own(1, 9999), login: 'mallory' }
  return [[], [own(1, 1)], [own(1, 1), own(2, 2)], [forged], [forged, own(2, 1)]][kind % 5] ?? []
}

/** Two to four runs, on up to three pushes, at times and with waits that the seed decides. */
async function play(seed: number): Promise<{ store: Store; newest: Run; login: string }> {
  const random = randomFrom(seed)
  const clock = virtualClock()
  const login = random() < 0.2 ? 'our-app[bot]' : 'github-actions[bot]'
  const store: Store = { comments: before(Math.floor(random() * 5), login), head: headAt(0), nextId: 10 }
  const pushes = Math.floor(random() * 3)
  const pushTimes = [0, 1, 2].map((index) => index * random() * 1500)
  for (let index = 1; index <= pushes; index++)
    clock.at(pushTimes[index] ?? 0, () => (store.head = headAt(Math.max(index, heads.indexOf(store.head)))))
  const count = 2 + Math.floor(random() * 3)
  const runs = Array.from({ length: count }, (_, index): Run => {
    const head = index === count - 1 ? pushes : Math.floor(random() * (pushes + 1))
    const start = (head === 0 ? 0 : (pushTimes[head] ?? 0) + bootMs) + random() * 2500
    return { head, run: 100 + index, body: random() < 0.15 ? 'same text' : `text of ${100 + index}`, start }
  })
  for (const { head, run, body, start } of runs) {
    const order = { head: headAt(head), run, attempt: 1 }
    const request = { desired: { body, hasFindings: true, isRelevant: true }, order, policy: 'on-change' as const }
    clock.at(start, () => void applyComment(portOn(store, clock, random, login), request))
  }
  await clock.run()
  const newest = runs.findLast((run) => run.head === pushes)
  if (!newest) throw new Error('the last run is on the last head')
  return { store, newest, login }
}

describe('runs at the same time', () => {
  it('leave one comment with the newest verdict, in a thousand orders', async () => {
    for (let seed = 1; seed <= 1000; seed++) {
      const { store, newest, login } = await play(seed)
      const own = store.comments.filter((comment) => comment.login === login && stateOf(comment.body))
      expect(own.length, `comments of seed ${seed}`).toBe(1)
      expect(own[0]?.body.split('\n').slice(1).join('\n'), `text of seed ${seed}`).toBe(newest.body)
      const foreign = store.comments.filter((comment) => comment.login === 'mallory')
      expect(foreign.every((comment) => comment.body.includes('"run":9999'))).toBe(true)
    }
  })
})
