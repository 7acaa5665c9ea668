import type { CommentPort } from '../../src/github/apply.ts'
import type { Comment } from '../../src/github/comment-plan.ts'

/** Numbers from 0 to 1 that the seed alone decides. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A clock on which nothing happens between two events. */
export interface VirtualClock {
  at(milliseconds: number, work: () => void): void
  after(milliseconds: number): Promise<void>
  run(): Promise<void>
}

export function virtualClock(): VirtualClock {
  const events: { readonly time: number; readonly work: () => void }[] = []
  let now = 0
  const at = (time: number, work: () => void) => {
    events.push({ time, work })
    events.sort((one, other) => one.time - other.time)
  }
  return {
    at,
    after: (milliseconds) => new Promise((resume) => at(now + milliseconds, resume)),
    run: async () => {
      for (let event = events.shift(); event; event = events.shift()) {
        now = event.time
        event.work()
        await new Promise((resume) => setImmediate(resume))
      }
    },
  }
}

/** The comments of one pull request, as GitHub keeps them: the last write wins. */
export interface Store {
  comments: Comment[]
  head: string
  nextId: number
}

export function refusal(status: number): Error {
  return Object.assign(new Error(`refused with ${status}`), { status })
}

/** A port on the store for one run. Each call takes effect somewhere between its start and its end. */
export function portOn(store: Store, clock: VirtualClock, random: () => number, login: string): CommentPort {
  const call = async <T>(effect: () => T): Promise<T> => {
    await clock.after(10 + random() * 150)
    const result = effect()
    await clock.after(10 + random() * 150)
    return result
  }
  const indexOf = (id: number) => {
    const index = store.comments.findIndex((comment) => comment.id === id)
    if (index === -1) throw refusal(404)
    return index
  }
  return {
    login: async () => 'github-actions[bot]',
    certainLogin: async () => login,
    list: () => call(() => store.comments.map((comment) => ({ ...comment }))),
    create: (body) =>
      call(() => {
        const comment = { id: store.nextId++, login, body, url: `comment ${store.nextId}` }
        store.comments.push(comment)
        return comment
      }),
    update: (id, body) =>
      call(() => {
        const index = indexOf(id)
        store.comments[index] = { ...(store.comments[index] as Comment), body }
      }),
    remove: (id) => call(() => void store.comments.splice(indexOf(id), 1)),
    headSha: () => call(() => store.head),
    pause: (milliseconds) => clock.after(milliseconds),
  }
}
