import type { NamedFile } from '../model/named-file.ts'
import type { Violation } from '../model/violation.ts'
import type { Document } from '../text/document.ts'

/** What a file can have; most files have none of it, and then the rules about it are passed over. */
export const fileTraits = [
  /** Something about its text that the reader tells, such as a key that is written twice. */
  'text-problem',
  /** Something that the schema or catalogue of its dialect says against it. */
  'violation',
  /** A file of the checkout that it cannot do without. */
  'named-file',
] as const
export type FileTrait = (typeof fileTraits)[number]

const bits = { problem: 1, violation: 2, named: 4 } as const

const bitOf: Readonly<Record<FileTrait, number>> = {
  'text-problem': bits.problem,
  violation: bits.violation,
  'named-file': bits.named,
}

/** Traits of a file as the bits of one number. */
export function fileTraitSet(of: readonly FileTrait[]): number {
  return of.reduce((set, trait) => set | bitOf[trait], 0)
}

interface FileFacts {
  readonly document: Document
  readonly violations: readonly Violation[]
  readonly namedFiles?: readonly NamedFile[]
}

/** True for a file that has all of these; a file is validated only where it is asked for what that finds. */
export function hasFileTraits(file: FileFacts, about: number): boolean {
  if ((about & bits.problem) !== 0 && file.document.problems.length === 0) return false
  if ((about & bits.violation) !== 0 && file.violations.length === 0) return false
  return (about & bits.named) === 0 || (file.namedFiles?.length ?? 0) > 0
}
