import type { Problem } from '../../../engine/problem.ts'
import { defineRule } from '../../../engine/rule.ts'
import { groupsAround } from '../../../model/nesting.ts'
import { type FanOutInput, nodeKeyOf, type Pipeline } from '../../../model/pipeline.ts'
import type { Reference, Site } from '../../../model/reference.ts'
import { gather } from '../../../rules/parts/gather.ts'
import { readerOf } from '../../../rules/parts/referents.ts'
import { soundReferences } from '../../../rules/parts/sound-references.ts'
import { didYouMean, suggestedFix, suggesterFor } from '../../../rules/parts/suggest.ts'
import { together } from '../../../rules/parts/together.ts'
import { Memo } from '../../../text/memo.ts'
import { quoted } from '../../../text/quote.ts'
import type { Span } from '../../../text/source.ts'
import type { Node } from '../../../text/tree.ts'
import { count, listNames } from '../../../text/wording.ts'

/** Further places shown beside the first. */
const mostRelated = 5
/** Keys that a message names. */
const mostKeys = 8

interface KeyRead {
  readonly input: FanOutInput
  readonly keys: readonly (readonly string[])[]
  readonly key: string
  readonly within: Span
  readonly site: Site
}

export default defineRule({
  summary: 'Expressions must read keys that the matrix items have',
  why: 'An item without the key has no value there, and the expression fails when that item runs.',
  remedy: 'Write a key that the items have, or add the key to each item under `matrix.inputs`.',
  severity: 'warning',
  since: '0.1.0',
  about: ['matrix-reference'],
  *check({ pipeline }) {
    const reads = soundReferences(pipeline).flatMap((reference) => keyRead(pipeline, reference) ?? [])
    const missing = reads.filter(({ keys, key }) => lacking(keys, key) > 0)
    for (const same of gather(missing, ({ input, key }) => JSON.stringify([input.path, key])).values())
      yield* together(
        same,
        ({ site }) => nodeKeyOf(site.path),
        (some) => problemOf(pipeline, some),
      )
  },
})

/** The read of a key of matrix items that are all written out; undefined for anything else. */
function keyRead(pipeline: Pipeline, { context, name, path, span, site }: Reference): KeyRead | undefined {
  const [key] = path
  if (context !== 'matrix' || name === null || typeof key !== 'string') return undefined
  const task = site.reader === null ? undefined : pipeline.nodes.get(site.reader)
  const group = task?.kind === 'task' ? groupsAround(pipeline, task).find(({ fanOut }) => fanOut !== null) : undefined
  const input = group?.fanOut?.inputs.find((known) => known.name.toLowerCase() === name.toLowerCase())
  const keys = input && itemKeysOf(input)
  if (!input || !keys || keys.length === 0) return undefined
  const start = site.text.indexOf(key, span.start + name.length)
  const within = path.length === 1 && start !== -1 && start + key.length <= span.end ? { start, end: start + key.length } : span
  return { input, keys, key, within, site }
}

const known = new Memo<FanOutInput, readonly (readonly string[])[] | undefined>()

/** The keys of each item; undefined where those of some item are not known. */
function itemKeysOf(input: FanOutInput): readonly (readonly string[])[] | undefined {
  if (!known.has(input)) {
    const keys = input.items?.map(keysOf) ?? []
    known.set(input, keys.includes(undefined) ? undefined : keys.flatMap((names) => (names ? [names] : [])))
  }
  return known.get(input)
}

/** The keys of an item: none for a text or a number; undefined where an expression or JSON may bring some. */
function keysOf(item: Node): readonly string[] | undefined {
  if (item.kind === 'map') return item.entries.has('<<') ? undefined : [...item.entries.keys()]
  if (item.kind === 'list') return undefined
  return typeof item.value === 'string' && /\$\{\{|^\s*[{[]/.test(item.value) ? undefined : []
}

/** How many items lack a key; the product's names ignore case, so case alone is no difference. */
function lacking(keys: readonly (readonly string[])[], key: string): number {
  return keys.filter((known) => known.every((name) => name.toLowerCase() !== key.toLowerCase())).length
}

function problemOf(pipeline: Pipeline, [first, ...others]: readonly [KeyRead, ...KeyRead[]]): Problem {
  const { input, keys, key, within, site } = first
  const names = [...new Set(keys.flat())]
  const lack = lacking(keys, key)
  const near = lack === keys.length ? suggesterFor(names)(key) : undefined
  const fix = others.length === 0 ? suggestedFix(pipeline.document, { path: site.path, within }, near) : undefined
  const who =
    lack < keys.length
      ? `${lack} of ${count(keys.length, 'item')} of matrix input ${quoted(input.name)} ${lack === 1 ? 'lacks' : 'lack'} it`
      : undefined
  const owner =
    who ??
    (names.length === 0
      ? `the items of matrix input ${quoted(input.name)} have no keys`
      : `the items of matrix input ${quoted(input.name)} have ${listNames(names.slice(0, mostKeys))}`)
  return {
    at: { path: site.path, within },
    message: `${readerOf(pipeline, site)} reads key ${quoted(key)}, but ${owner}${didYouMean(near)}`,
    subject: [nodeKeyOf(input.path), `key ${key}`],
    ...(names.length === 0 && { remedy: `Write \`\${{ MATRIX.${input.name} }}\`, or make each item an object with that key.` }),
    ...(lack < keys.length && { severity: 'note' as const, remedy: 'Add the key to each item under `matrix.inputs`.' }),
    related: others
      .slice(0, mostRelated)
      .map((read) => ({ at: { path: read.site.path, within: read.within }, message: 'is read here too' })),
    ...(fix && { fix }),
  }
}
