import { defineRule } from '../engine/rule.ts'
import { nodeKeyOf, type Pipeline } from '../model/pipeline.ts'
import type { Reference } from '../model/reference.ts'
import { replacePiece } from '../text/edit/piece-edit.ts'
import type { Fix } from '../text/fix.ts'
import { quoted } from '../text/quote.ts'
import { count } from '../text/wording.ts'
import { clauseOf, orElse } from './parts/advice.ts'
import { soundReferences } from './parts/sound-references.ts'
import { didYouMean, suggesterFor } from './parts/suggest.ts'
import { together } from './parts/together.ts'

/** Further places shown beside the first. */
const mostRelated = 5

export default defineRule({
  summary: 'Inputs must be declared',
  why: 'An undeclared input has no value, so the expression fails when the run reaches it.',
  remedy: 'Declare the input, or use the name of a declared one.',
  severity: 'error',
  since: '0.1.0',
  about: ['input-reference'],
  *check({ pipeline }) {
    if (pipeline.gaps.has('parameters')) return
    const remedy = pipeline.dialect.remedyFor(pipeline, { kind: 'declare-input', name: '' })
    if (!remedy) return
    const declared = new Set(pipeline.parameters.map(({ name }) => name.toLowerCase()))
    const variables = new Set(
      pipeline.references.flatMap(({ context, name }) => (context === 'env' ? (name?.toLowerCase() ?? []) : [])),
    )
    const suggest = suggesterFor(pipeline.parameters.map(({ name }) => name))
    for (const [name, reads] of readsByName(soundReferences(pipeline))) {
      if (declared.has(name.toLowerCase())) continue
      const near = suggest(name)
      const isVariable = variables.has(name.toLowerCase()) || (near === undefined && inCapitals.test(name))
      const variable = isVariable ? pipeline.dialect.lookups.env?.(name) : undefined
      const fix = variable === undefined ? undefined : asVariable(pipeline, reads, variable)
      yield* together(
        inFixedOrder(reads),
        ({ site }) => nodeKeyOf(site.path),
        (reads) => {
          const [first, ...others] = reads
          return {
            at: { path: first.site.path, within: first.nameSpan },
            message: `Input ${quoted(name)} is used${others.length > 0 ? ` ${count(reads.length, 'time')}` : ''} but not declared${variable !== undefined ? `; did you mean ${quoted(variable)}?` : didYouMean(near)}`,
            subject: name,
            remedy:
              variable === undefined
                ? orElse(remedy, 'use the name of a declared one')
                : `Write ${variable} if the environment sets it, or ${clauseOf(remedy)}.`,
            ...(fix && { fix }),
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

/** How variables of the environment are written: `WAREHOUSE`, `SALES_SCHEMA`. */
const inCapitals = /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*$/

/** The variable in the place of every input, where all of them are written plainly. */
function asVariable({ document, dialect }: Pipeline, reads: readonly Reference[], variable: string): Fix | undefined {
  const fixes = reads.flatMap(({ site, name, span, nameSpan }) => {
    const within = { start: span.start, end: nameSpan.end }
    const plain = dialect.lookups.input?.(name ?? '').toLowerCase()
    const isPlain = site.text.slice(within.start, within.end).toLowerCase() === plain
    return (isPlain && replacePiece(document, { path: site.path, within }, variable, 'unsafe')) || []
  })
  const [first] = fixes
  return first && fixes.length === reads.length ? { ...first, edits: fixes.flatMap(({ edits }) => edits) } : undefined
}

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
