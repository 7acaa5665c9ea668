import { fingerprintOf } from './fingerprint.ts'
import type { Hit } from './hit.ts'
import { alikeOf, asWritten, identityOf } from './identity.ts'
import type { Identified, Kinship, KinshipLookup, Told } from './told.ts'

/** The hits of one file or of all together, told where there is no base. What identifies them is worked out when one of them is asked for it. */
export function toldLater(hits: readonly Hit[]): readonly Told[] {
  const batch = new Batch(hits)
  return hits.map((hit, at) => new LateTold(batch, at, hit))
}

/** What identifies hits that are counted together. */
class Batch {
  readonly #hits: readonly Hit[]
  #identities: readonly Counted[] | undefined

  constructor(hits: readonly Hit[]) {
    this.#hits = hits
  }

  at(index: number): Counted | undefined {
    this.#identities ??= counted(this.#hits)
    return this.#identities[index]
  }
}

/** An identity with the number of those before it that are alike. */
interface Counted {
  readonly alike: string
  readonly occurrence: number
}

function counted(hits: readonly Hit[]): readonly Counted[] {
  const occurrences = new Map<string, number>()
  return hits.map(({ firstId, problem, document }) => {
    const alike = alikeOf(identityOf(firstId, problem, document, asWritten))
    const occurrence = occurrences.get(alike) ?? 0
    occurrences.set(alike, occurrence + 1)
    return { alike, occurrence }
  })
}

class LateTold implements Told {
  readonly hit: Hit
  readonly isOld = false
  readonly #batch: Batch
  readonly #at: number
  #fingerprint: string | undefined

  constructor(batch: Batch, at: number, hit: Hit) {
    this.#batch = batch
    this.#at = at
    this.hit = hit
  }

  get fingerprint(): string {
    this.#fingerprint ??= this.#made()
    return this.#fingerprint
  }

  get former(): string {
    return this.fingerprint
  }

  get alike(): string {
    return this.#batch.at(this.#at)?.alike ?? ''
  }

  get members(): readonly string[] {
    const { problem, document } = this.hit
    return (problem.members ?? none).map((member) => asWritten.part(document, member))
  }

  #made(): string {
    const { firstId, problem, document } = this.hit
    const { rule, path, place, subject } = identityOf(firstId, problem, document, asWritten)
    return fingerprintOf({ rule, path, place, subject, occurrence: this.#batch.at(this.#at)?.occurrence ?? 0 })
  }
}

const none: readonly string[] = []

/** What relates findings to those of the base; put in order when it is first asked. */
export class KinshipBook implements KinshipLookup {
  readonly #kin: Identified[] = []
  #byFingerprint: ReadonlyMap<string, Kinship> | undefined

  note(kin: Identified): void {
    this.#kin.push(kin)
    this.#byFingerprint = undefined
  }

  get(fingerprint: string): Kinship | undefined {
    return this.all().get(fingerprint)
  }

  all(): ReadonlyMap<string, Kinship> {
    this.#byFingerprint ??= new Map(
      this.#kin.map(({ fingerprint, former, isOld, alike }) => [fingerprint, { former, isOld, alike }]),
    )
    return this.#byFingerprint
  }
}
