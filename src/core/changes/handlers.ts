import type { Handler } from '../pipeline.ts'
import { quoted } from '../quote.ts'
import { type Node, nodeAt } from '../tree.ts'
import { canonical } from './canonical.ts'
import { pairUp } from './pair-up.ts'
import { namesWords, present, wordsChange } from './words.ts'

/** Handlers of one pipeline, group, task or sensor, with the file that they are in. */
export interface HandlersIn {
  readonly root: Node | undefined
  readonly handlers: readonly Handler[]
}

/** `alert "On call" added (on "FAILED", to "SLACK")`: who is told of what that was not told before, and the other way round. */
export function handlerChanges(before: HandlersIn, after: HandlersIn): readonly string[] {
  const { pairs, added, removed } = pairUp(
    before.handlers.map((handler) => ({ item: handler, text: textOf(before, handler), name: handler.name.trim() })),
    after.handlers.map((handler) => ({ item: handler, text: textOf(after, handler), name: handler.name.trim() })),
  )
  return [
    ...added.map((handler) => `${wordOf(handler)} added (${termsOf(handler)})`),
    ...removed.map((handler) => `${wordOf(handler)} removed`),
    ...pairs.map(([former, handler]) => `${wordOf(handler)} changed${detailOf(former, handler)}`),
  ]
}

function textOf({ root }: HandlersIn, { path }: Handler): string {
  return canonical(nodeAt(root, path))
}

function wordOf({ name }: Handler): string {
  return name.trim() === '' ? 'alert' : `alert ${quoted(name.trim())}`
}

function termsOf({ statuses, destinations }: Handler): string {
  const to = destinations.map(({ integration }) => integration).filter((name) => name !== '')
  return `on ${namesWords(statuses, 'any status')}${to.length > 0 ? `, to ${namesWords([...new Set(to)], '')}` : ''}`
}

function detailOf(before: Handler, after: Handler): string {
  const parts = present(
    wordsChange('statuses', namesWords(before.statuses, 'any'), namesWords(after.statuses, 'any')),
    JSON.stringify(targetsOf(before)) === JSON.stringify(targetsOf(after)) ? undefined : 'other destinations',
  )
  return parts.length > 0 ? `: ${parts.join('; ')}` : ''
}

function targetsOf({ destinations }: Handler) {
  return destinations.map(({ integration, target }) => [integration, target])
}
