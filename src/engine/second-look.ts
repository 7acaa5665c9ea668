import type { Description, LateFinding, Origin } from './late-finding.ts'
import type { Identified, Told } from './told.ts'

/** A finding with what identifies it. */
export interface Found {
  readonly finding: LateFinding
  readonly told: Told
}

/** What was found in a file that has been let go: it is looked at once more for the few findings that are shown. */
export class SecondLook {
  readonly #look: () => readonly Found[]
  #found: readonly Found[] | undefined

  /** `look` finds the same in the same order whenever it is called. */
  constructor(look: () => readonly Found[]) {
    this.#look = look
  }

  at(index: number): Found {
    const found = (this.#found ?? this.#again())[index]
    if (!found) throw new Error('a file has other findings when it is looked at again')
    return found
  }

  /** Findings of a file are shown one after the other: those of the files that came last are kept. */
  #again(): readonly Found[] {
    this.#found = this.#look()
    recent.push(this)
    const oldest = recent.length > mostRecent ? recent.shift() : undefined
    if (oldest) oldest.#found = undefined
    return this.#found
  }
}

const recent: SecondLook[] = []
const mostRecent = 8

/** A finding that holds no tree, and what identifies it. */
type Kept = readonly [LateFinding, Identified]

/** Findings with all that they say. */
export function withTexts(all: readonly Found[]): readonly Kept[] {
  return all.map(settled)
}

function settled({ finding, told: { fingerprint, former, isOld, alike } }: Found): Kept {
  return [finding.settled(), { fingerprint, former, isOld, alike }]
}

/** Findings without what they say: that is found again when it is asked for. */
export function withoutTexts(all: readonly Found[], look: () => readonly Found[]): readonly Kept[] {
  const again = new SecondLook(look)
  const shared = placesOfSeveral(all)
  return all.map((found, at) => {
    const { finding } = found
    if (shared.size > 0 && shared.has(placeOf(finding))) return settled(found)
    const origin =
      finding.family === undefined ? new SecondOrigin(again, at, finding) : new SecondOriginOfFamily(again, at, finding)
    return [finding.from(origin), origin]
  })
}

/** Of findings of one rule in one place, what they say decides on the order. */
function placesOfSeveral(all: readonly Found[]): ReadonlySet<string> {
  const [seen, twice] = [new Set<string>(), new Set<string>()]
  for (const { finding } of all) {
    const place = placeOf(finding)
    if (seen.has(place)) twice.add(place)
    seen.add(place)
  }
  return twice
}

function placeOf({ rule, line, column }: LateFinding): string {
  return `${rule}:${line}:${column}`
}

/** Keeps what all findings are asked for, and finds the rest again. */
class SecondOrigin implements Origin, Identified {
  readonly #look: SecondLook
  readonly #at: number
  readonly pipeline: string | null
  readonly fixSafety: Origin['fixSafety']
  readonly mostText: number

  constructor(look: SecondLook, at: number, { pipeline, fixSafety, mostText }: LateFinding) {
    this.#look = look
    this.#at = at
    this.pipeline = pipeline
    this.fixSafety = fixSafety
    this.mostText = mostText
  }

  get fingerprint(): string {
    return this.#found.told.fingerprint
  }

  get former(): string {
    return this.#found.told.former
  }

  get isOld(): boolean {
    return this.#found.told.isOld
  }

  get alike(): string {
    return this.#found.told.alike
  }

  get members(): readonly string[] {
    return this.#found.finding.members
  }

  get expertise(): string | null {
    return this.#found.finding.expertise
  }

  get fix(): Origin['fix'] {
    return this.#found.finding.fix
  }

  get docs(): string {
    return this.#found.finding.docs
  }

  get gap(): Origin['gap'] {
    return undefined
  }

  get family(): string | undefined {
    return this.gap?.family
  }

  describe(): Description {
    const { message, remedy, task, taskLabel, related, frame } = this.#found.finding
    return { message, remedy, task, taskLabel, related, frame }
  }

  get #found(): Found {
    return this.#look.at(this.#at)
  }
}

/** The same with what is asked of every finding that is joined with others of its family. */
class SecondOriginOfFamily extends SecondOrigin {
  readonly #gap: Origin['gap']
  readonly #fix: Origin['fix']

  constructor(look: SecondLook, at: number, finding: LateFinding) {
    super(look, at, finding)
    this.#gap = finding.gap
    this.#fix = finding.fix
  }

  override get gap(): Origin['gap'] {
    return this.#gap
  }

  override get fix(): Origin['fix'] {
    return this.#fix
  }
}
