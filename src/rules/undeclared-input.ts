import { nodeKeyOf } from '../core/pipeline.ts'
import { quoted } from '../core/quote.ts'
import type { Reference } from '../core/reference.ts'
import { defineRule } from '../core/rule.ts'
import { count } from '../core/wording.ts'
import { soundReferences } from './parts/sound-references.ts'
import { didYouMean, suggesterFor } from './parts/suggest.ts'
import { together } from './parts/together.ts'

/** Further places shown beside the first. */
const mostRelated = 5

export default defineRule({
  summary: 'Every input that is used is declared',
  why: 'An input that is not declared has no value, so the expression fails when the run reaches it.',
  remedy: 'Declare the input under `inputs:` with its type, or use the name of a declared one.',
  severity: 'error',
  since: '0.1.0',
  *check({ pipeline }) {
    if (pipeline.gaps.has('parameters')) return
    const declared = new Set(pipeline.parameters.map(({ name }) => name.toLowerCase()))
    const suggest = suggesterFor(pipeline.parameters.map(({ name }) => name))
    for (const [name, reads] of readsByName(soundReferences(pipeline))) {
      if (declared.has(name.toLowerCase())) continue
      const near = suggest(name)
      yield* together(
        inFixedOrder(reads),
        ({ site }) => nodeKeyOf(site.path),
        (reads) => {
          const [first, ...others] = reads
          return {
            at: { path: first.site.path, within: first.nameSpan },
            message: `Input ${quoted(name)} is used${others.length > 0 ? ` in ${count(reads.length, 'place')}` : ''} and not declared${didYouMean(near)}`,
            subject: name,
            related: others.slice(0, mostRelated).map(({ site, nameSpan }) => ({
              at: { path: site.path, within: nameSpan },
              message: 'is used here too',
            })),
          }
        },
      )
    }
  },
})

/** Whichever place comes first in the text, the finding stays the same one. */
function inFixedOrder(reads: readonly Reference[]): readonly Reference[] {
  const keyed = reads.map((reference) => ({ reference, key: nodeKeyOf(reference.site.path) }))
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ reference }) => reference)
}

function readsByName(references: readonly Reference[]): ReadonlyMap<string, readonly Reference[]> {
  const reads = new Map<string, Reference[]>()
  for (const reference of references) {
    if (reference.context !== 'input' || reference.name === null) continue
    const same = reads.get(reference.name)
    if (same) same.push(reference)
    else reads.set(reference.name, [reference])
  }
  return reads
}
