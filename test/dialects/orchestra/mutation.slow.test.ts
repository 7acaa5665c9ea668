import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../../src/text/fix.ts'
import { corpusFiles, hasCorpus, type Shown, violationsIn } from './corpus.ts'
import { incomplete, type Mutant, misspelt, mistyped } from './mutations.ts'

/** Files without a finding of their own, so that every violation of a mutant comes from the mutation. */
const files = corpusFiles('orchestra').filter(({ text }) => violationsIn(text).length === 0)

/** Most mutants of one kind; every n-th is taken so that each file gives some. */
const sample = 1_200

/** Share of mutants that must be told rightly. */
const wanted = 0.99

interface Told {
  readonly mutant: Mutant
  readonly violations: readonly Shown[]
}

function told(mutate: (text: string) => Iterable<Mutant>): readonly Told[] {
  const mutants = files.flatMap(({ text }) => [...mutate(text)])
  const every = Math.max(1, Math.ceil(mutants.length / sample))
  const chosen = mutants.filter((_, index) => index % every === 0)
  expect(chosen.length).toBeGreaterThan(100)
  return chosen.map((mutant) => ({ mutant, violations: violationsIn(mutant.text) }))
}

/** Fails with the first misses when the share of hits is too small. */
function expectMost(all: readonly Told[], isHit: (told: Told) => boolean): void {
  const misses = all.filter((one) => !isHit(one))
  const lines = misses.map(({ mutant, violations }) => {
    const got = violations.map(({ line, kind, message }) => `${line} ${kind} ${message}`).slice(0, 3)
    return `line ${mutant.line} ${mutant.what} -> ${got.join(' / ')}`
  })
  expect(1 - misses.length / all.length, lines.slice(0, 20).join('\n')).toBeGreaterThanOrEqual(wanted)
}

describe.skipIf(!hasCorpus)('defects put into real pipelines', () => {
  const misspeltKeys = hasCorpus ? told(misspelt) : []

  it('a misspelt key is one unknown key at its line, with the right one suggested', () => {
    expectMost(misspeltKeys, ({ mutant, violations }) => {
      const [first, ...others] = violations
      const names = first?.message.endsWith(`did you mean "${mutant.key}"?`)
      return others.length === 0 && first?.kind === 'unknown-key' && first.line === mutant.line && names === true
    })
  })

  it('a misspelt key is mended by its fix', () => {
    const fixed = misspeltKeys.flatMap(({ mutant, violations }) => {
      const fix = violations[0]?.fix
      return fix ? [{ mutant, violations: violationsIn(applyEdits(mutant.text, fix.edits)) }] : []
    })
    expect(fixed.length).toBeGreaterThan(misspeltKeys.length * 0.95)
    expectMost(fixed, ({ violations }) => violations.length === 0)
  })

  it('a value of the wrong type is told at its line', () => {
    expectMost(told(mistyped), ({ mutant, violations }) =>
      violations.some(({ kind, line, message }) => {
        const names = message.includes(`"${mutant.key}"`)
        return (kind === 'wrong-type' || kind === 'wrong-value') && line === mutant.line && names
      }),
    )
  })

  it('a missing key is one violation at the line of its parent', () => {
    expectMost(told(incomplete), ({ mutant, violations }) => {
      const [first, ...others] = violations
      const names = first?.message.endsWith(`no "${mutant.key}"`)
      return others.length === 0 && first?.kind === 'missing-key' && first.line === mutant.line && names === true
    })
  })
})
