import { nodeKeyOf } from '../model/pipeline.ts'
import type { Document, Place } from '../text/document.ts'
import { rootAt } from '../text/outline.ts'
import { nodeAt, type Path } from '../text/tree.ts'
import { fingerprintOf, joinedSteps, stableSteps } from './fingerprint.ts'
import type { Problem } from './problem.ts'

/** What makes a finding the same finding in two versions of a file: never a line. */
export interface Identity {
  readonly rule: string
  readonly path: string
  readonly place: string
  readonly subject: string
  /** Names of the things that it counts together. */
  readonly members: readonly string[]
}

/** How the parts of a file are called: as they are written, or as the base of the change calls them. */
export interface Naming {
  /** The file and the steps of a place; entries of lists by what they say of themselves, not by their number. */
  place(document: Document, path: Path): { readonly file: string; readonly steps: readonly string[] }
  /** A JSON pointer to an entity, or to a place in one, with its file; any other text is as it is. */
  part(document: Document, text: string): string
  /** The text of a scalar, or of the piece of it; empty where there is none. */
  found(document: Document, place: Place): string
}

export const asWritten: Naming = {
  place: (document, path) => ({ file: document.source.path, steps: stableSteps(rootAt(document, path), path) }),
  part: (document, text) => (text.startsWith('/') ? `${document.source.path}#${text}` : text),
  found: foundAt,
}

function foundAt(document: Document, { path, within }: Place): string {
  const node = nodeAt(rootAt(document, path), path)
  if (node?.kind !== 'scalar') return ''
  const text = String(node.value)
  return within ? text.slice(within.start, within.end) : text
}

/**
 * What a problem is, in the words of a naming. The subject tells it from others at the same place, and its parts may come in
 * any order; where the rule gives none, it is the text found there.
 */
export function identityOf(rule: string, problem: Problem, document: Document, naming: Naming): Identity {
  const path = 'path' in problem.at ? problem.at.path : []
  const { file, steps } = naming.place(document, path)
  const members = (problem.members ?? []).map((member) => naming.part(document, member))
  return {
    rule,
    path: file,
    // A finding about several things is the same finding whichever of them comes first.
    place: problem.members ? '' : joinedSteps(steps),
    subject: subjectOf(problem, document, naming),
    members,
  }
}

function subjectOf({ at, subject, message }: Problem, document: Document, naming: Naming): string {
  if (subject === undefined) return 'path' in at ? naming.found(document, at) : message
  const parts = typeof subject === 'string' ? [subject] : subject
  return parts
    .map((part) => (typeof part === 'string' ? naming.part(document, part) : naming.found(part.document ?? document, part)))
    .sort()
    .join(' ')
}

/** Equal for identities that differ in their members alone. */
export function alikeOf({ rule, path, place, subject }: Identity): string {
  return JSON.stringify([rule, path, place, subject])
}

/** Fingerprints of identities, of which those that are alike are counted. */
export function counter(): (identity: Identity, alike: string) => string {
  const occurrences = new Map<string, number>()
  return ({ rule, path, place, subject }, alike) => {
    const occurrence = occurrences.get(alike) ?? 0
    occurrences.set(alike, occurrence + 1)
    return fingerprintOf({ rule, path, place, subject, occurrence })
  }
}

/** The pointers of a path from the whole to the root. */
export function* pointersAbove(path: Path): Iterable<{ readonly key: string; readonly length: number }> {
  for (let length = path.length; length > 0; length--) yield { key: nodeKeyOf(path.slice(0, length)), length }
}
