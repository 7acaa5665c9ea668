import type { Handler, Pipeline } from '../model/pipeline.ts'
import { quoted } from '../text/quote.ts'
import { nodeAt } from '../text/tree.ts'
import { canonical } from './canonical.ts'
import type { Versions } from './versions.ts'
import { namesWords, present, wordsChange } from './words.ts'

/** `alert "On call" added (on "FAILED", to "SLACK")`: who is told of what that was not told before, and the other way round. */
export function handlerChanges(
  { before: was, after: is, matching }: Versions,
  before: readonly Handler[],
  after: readonly Handler[],
): readonly string[] {
  const { pairs, added, removed } = matching.among(before, after)
  const changed = pairs.filter((pair) => textOf(was, pair.before) !== textOf(is, pair.after))
  return [
    ...added.map((handler) => `${wordOf(handler)} added (${termsOf(handler)})`),
    ...removed.map((handler) => `${wordOf(handler)} removed`),
    ...changed.map((pair) => `${wordOf(pair.after)} changed${detailOf(pair.before, pair.after)}`),
  ]
}

function textOf({ document }: Pipeline, { path }: Handler): string {
  return canonical(nodeAt(document.root, path))
}

function wordOf({ name }: Handler): string {
  return name.trim() === '' ? 'alert' : `alert ${quoted(name.trim())}`
}

function textsOf({ named }: Handler): readonly string[] {
  return named.map(({ text }) => text)
}

function termsOf(handler: Handler): string {
  const { destinations } = handler
  const to = destinations.map(({ integration }) => integration).filter((name) => name !== '')
  return `on ${namesWords(textsOf(handler), 'any status')}${to.length > 0 ? `, to ${namesWords([...new Set(to)], '')}` : ''}`
}

function detailOf(before: Handler, after: Handler): string {
  const parts = present(
    wordsChange('statuses', namesWords(textsOf(before), 'any'), namesWords(textsOf(after), 'any')),
    JSON.stringify(targetsOf(before)) === JSON.stringify(targetsOf(after)) ? undefined : 'other destinations',
  )
  return parts.length > 0 ? `: ${parts.join('; ')}` : ''
}

function targetsOf({ destinations }: Handler) {
  return destinations.map(({ integration, target }) => [integration, target])
}
