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
  return all.map((found, at) => {
    if (isNeeded(all, at)) return settled(found)
    const origin = new SecondOrigin(again, at, found.finding)
    return [found.finding.from(origin), origin]
  })
}

/** What a finding says is asked of every one that is joined with others of its family, or lies where another one of its rule does. */
function isNeeded(all: readonly Found[], at: number): boolean {
  const finding = all[at]?.finding
  if (!finding) return false
  if (finding.family !== undefined) return true
  const { rule, line, column } = finding
  return all.some(
    ({ finding: other }, index) => index !== at && other.rule === rule && other.line === line && other.column === column,
  )
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

  describe(): Description {
    const { message, remedy, task, taskLabel, related, frame, gap } = this.#found.finding
    return { message, remedy, task, taskLabel, related, frame, ...(gap && { gap }) }
  }

  get #found(): Found {
    return this.#look.at(this.#at)
  }
}
