import type { Hit } from './describe.ts'
import type { Document } from './document.ts'
import type { Finding } from './finding.ts'
import { fingerprintOf } from './fingerprint.ts'
import { asWritten, type Identity, identityOf, type Naming } from './identity.ts'

/** What the base of a change says, for findings of the head to be told from. */
export interface BaseFindings {
  readonly findings: readonly Finding[]
  readonly naming: Naming
  /** True where the change leaves a part, given by its pointer now, as the base has it. */
  isUntouched(document: Document, pointer: string): boolean
}

/** A problem with what identifies it here and at the base. */
interface Told {
  readonly hit: Hit
  readonly fingerprint: string
  /** The fingerprint that the same finding has at the base. */
  readonly former: string
  /** Names of what it counts together, as the base calls them. */
  readonly members: readonly string[]
  /** True where the fault was there before and only its measure is new. */
  readonly isOld: boolean
}

/**
 * Findings with their fingerprints: those that are alike in rule, file, place and subject are told apart by their order. Beside a base, what
 * counts old and new things together is told in two.
 */
export function identifierOf(base: BaseFindings | undefined): (hits: readonly Hit[]) => readonly Told[] {
  const known = new Map(base?.findings.map((finding) => [finding.fingerprint, finding]))
  return (hits) => {
    const [own, former] = [counter(), counter()]
    return hits.flatMap((hit) => {
      const mine = identityOf(hit.rule, hit.problem, hit.document, asWritten)
      const theirs = base ? identityOf(hit.rule, hit.problem, hit.document, base.naming) : mine
      const told = { hit, fingerprint: own(mine), former: former(theirs), members: theirs.members, isOld: false }
      return base ? splitBy(base, told, known.get(told.former)) : [told]
    })
  }
}

function counter(): (identity: Identity) => string {
  const occurrences = new Map<string, number>()
  return ({ rule, path, place, subject }) => {
    const key = JSON.stringify([rule, path, place, subject])
    const occurrence = occurrences.get(key) ?? 0
    occurrences.set(key, occurrence + 1)
    return fingerprintOf({ rule, path, place, subject, occurrence })
  }
}

/** One finding for what the base has, and one for what is new. */
function splitBy(base: BaseFindings, told: Told, before: Finding | undefined): readonly Told[] {
  const { hit, members } = told
  const { problem, document } = hit
  const had = new Set(before?.members)
  const isKnown = (index: number) =>
    had.has(members[index] ?? '') || (problem.isRevealed === true && base.isUntouched(document, problem.members?.[index] ?? ''))
  const written = problem.members ?? []
  const fresh = new Set(written.filter((_, index) => !isKnown(index)))
  if (written.length === 0 || fresh.size === written.length) return [told]
  if (fresh.size === 0) return [{ ...told, isOld: before === undefined }]
  const [rest, added] = [problem.among?.((member) => !fresh.has(member)), problem.among?.((member) => fresh.has(member))]
  if (!rest || !added) return [told]
  const newMembers = members.filter((_, index) => fresh.has(written[index] ?? ''))
  const fingerprint = fingerprintOf({
    rule: hit.rule,
    path: '',
    place: told.fingerprint,
    subject: [...fresh].sort().join('\n'),
    occurrence: 0,
  })
  return [
    {
      ...told,
      hit: { ...hit, problem: rest },
      members: members.filter((_, index) => !fresh.has(written[index] ?? '')),
      isOld: before === undefined,
    },
    { hit: { ...hit, problem: added }, fingerprint, former: fingerprint, members: newMembers, isOld: false },
  ]
}
