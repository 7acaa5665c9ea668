import type { Document } from '../text/document.ts'
import { insertAtRoot, joinInsertions } from '../text/edit/insertion.ts'
import type { Fix } from '../text/fix.ts'
import { joined } from '../text/wording.ts'
import type { Finding } from './finding.ts'
import { fingerprintOf } from './fingerprint.ts'
import { type Description, LateFinding, mostTextOf, type Origin } from './late-finding.ts'

/** What is told as one. */
export interface Company {
  /** In the order of the text. */
  readonly first: Finding
  /** The gravest first. */
  readonly ranked: readonly Finding[]
  readonly family: string
  readonly occurrence: number
}

/** Describes what the rules of a family found in one pipeline. */
export class JointOrigin implements Origin {
  readonly #company: Company
  readonly #documentOf: (path: string) => Document | undefined
  #fix: { readonly made: Fix | null } | undefined
  readonly members: readonly string[] = []
  readonly expertise = null
  readonly isInsertion = undefined

  constructor(company: Company, documentOf: (path: string) => Document | undefined) {
    this.#company = company
    this.#documentOf = documentOf
  }

  get pipeline(): string | null {
    return this.#company.first.pipeline
  }

  get fingerprint(): string {
    const { first, family, occurrence } = this.#company
    // The same for the same pipeline whatever it lacks: less of it is no new finding.
    return fingerprintOf({ rule: family, path: first.path, place: '', subject: first.pipeline ?? '', occurrence })
  }

  get docs(): string {
    return this.#company.first.gap?.docs ?? ''
  }

  get parts(): readonly Finding[] {
    return this.#company.ranked
  }

  get fix(): Fix | null {
    this.#fix ??= { made: this.#made() }
    return this.#fix.made
  }

  /** Fixes that can be made one by one can be made together, since they set keys in the same places. */
  get fixSafety(): Fix['safety'] | undefined {
    const inserting = this.#company.ranked.map((member) => (member instanceof LateFinding ? member.isInsertion : undefined))
    if (inserting.includes(undefined)) return this.fix?.safety
    return inserting.includes(true) ? 'unsafe' : undefined
  }

  get mostText(): number {
    return this.#company.ranked.reduce((sum, member) => sum + (mostTextOf(member) ?? Number.POSITIVE_INFINITY), 0)
  }

  describe(): Description {
    const { first, ranked } = this.#company
    const lacking = ranked.map(({ gap }) => `${gap?.lacks ?? ''}${gap?.share ?? ''}`)
    return {
      message: `${first.gap?.lead ?? ''} ${joined(lacking)}`,
      remedy: remedyOf(ranked),
      task: null,
      taskLabel: null,
      related: [],
      frame: [],
    }
  }

  #made(): Fix | null {
    const { first, ranked } = this.#company
    const document = this.#documentOf(first.path)
    return document ? fixFor(ranked, document) : null
  }
}

/** `Add under \`alerts:\` an alert for FAILED; under \`configuration:\` \`retries: 2\`.`, then what cannot be said that way. */
function remedyOf(group: readonly Finding[]): string {
  const byKey = new Map<string | null, string[]>()
  for (const { gap } of group)
    if (gap?.entry) byKey.set(gap.entry.under, [...(byKey.get(gap.entry.under) ?? []), ...gap.entry.add])
  const entries = [...byKey].map(([key, texts]) => (key === null ? joined(texts) : `under \`${key}:\` ${joined(texts)}`))
  const others = group.filter(({ gap }) => !gap?.entry).map(({ remedy }) => remedy)
  return [...(entries.length > 0 ? [`Add ${entries.join('; ')}.`] : []), ...others].join(' ')
}

/** One fix for all that can be inserted; the fix of the only part that has one. */
function fixFor(group: readonly Finding[], document: Document): Fix | null {
  const fixable = group.filter(({ fix }) => fix?.insertion)
  const insertions = fixable.flatMap(({ fix }) => fix?.insertion ?? [])
  const isBesideSecret = fixable.some(({ fix }) => fix?.isBesideSecret)
  const title = `Add ${joined(fixable.map(({ gap }) => gap?.lacks ?? ''))}`
  const fix = insertions.length === 0 ? undefined : insertAtRoot(document, joinInsertions(insertions), title)
  return fix ? { ...fix, ...(isBesideSecret && { isBesideSecret }) } : null
}
