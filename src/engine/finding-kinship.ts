import type { Document } from '../text/document.ts'
import type { Finding } from './finding.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { Hit } from './hit.ts'
import { alikeOf, asWritten, counter, identityOf, type Naming } from './identity.ts'
import { toldLater } from './late-identity.ts'
import type { KinshipLookup, Told } from './told.ts'

/** What the base of a change says, for findings of the head to be told from. */
export interface BaseFindings {
  readonly findings: readonly Finding[]
  readonly kinship: KinshipLookup
  readonly naming: Naming
  /** True where the change leaves a part, given by its pointer now, as the base has it. */
  isUntouched(document: Document, pointer: string): boolean
}

/**
 * Findings with their fingerprints: those that are alike in rule, file, place and subject are told apart by their order. Beside a base, what
 * counts old and new things together is told in two; without one, a fingerprint is made when it is asked for.
 */
export function identifierOf(base: BaseFindings | undefined): (hits: readonly Hit[]) => readonly Told[] {
  if (!base) return toldLater
  const known = findingsOf(base)
  return (hits) => {
    const [own, former] = [counter(), counter()]
    return hits.flatMap((hit) => {
      const mine = identityOf(hit.firstId, hit.problem, hit.document, asWritten)
      const fingerprint = own(mine, alikeOf(mine))
      const theirs = identityOf(hit.firstId, hit.problem, hit.document, base.naming)
      const alikeThere = alikeOf(theirs)
      const told = {
        hit,
        fingerprint,
        former: former(theirs, alikeThere),
        members: theirs.members,
        isOld: false,
        alike: alikeThere,
      }
      const before = told.members.length === 0 ? known.byFingerprint.get(told.former) : closest(told, known.byAlike)
      return splitBy(
        base,
        { ...told, former: before?.fingerprint ?? (told.members.length === 0 ? told.former : unknownBefore) },
        before,
      )
    })
  }
}

/** Stands for a fingerprint that no finding has. */
const unknownBefore = ''

interface Known {
  readonly byFingerprint: ReadonlyMap<string, Finding>
  readonly byAlike: ReadonlyMap<string, readonly Finding[]>
}

function findingsOf({ findings, kinship }: BaseFindings): Known {
  const byAlike = new Map<string, Finding[]>()
  for (const finding of findings) {
    const alike = kinship.get(finding.fingerprint)?.alike ?? ''
    const same = byAlike.get(alike)
    if (same) same.push(finding)
    else byAlike.set(alike, [finding])
  }
  return { byFingerprint: new Map(findings.map((finding) => [finding.fingerprint, finding])), byAlike }
}

/** Of findings about several things that are alike, the one that shares most of them. */
function closest({ alike, members }: Pick<Told, 'alike' | 'members'>, byAlike: Known['byAlike']): Finding | undefined {
  const own = new Set(members)
  let best: { readonly finding: Finding; readonly shared: number } | undefined
  for (const finding of byAlike.get(alike) ?? []) {
    const shared = finding.members.filter((member) => own.has(member)).length
    if (shared > (best?.shared ?? 0)) best = { finding, shared }
  }
  return best?.finding
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
    { hit: { ...hit, problem: added }, fingerprint, former: unknownBefore, members: newMembers, isOld: false, alike: told.alike },
  ]
}
