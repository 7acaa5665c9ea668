import { ownTexts } from '../text/own-text.ts'
import type { Finding } from './finding.ts'
import type { Description, LateFinding, Origin } from './late-finding.ts'
import type { Identified, Told } from './told.ts'

/** A hit with its finding. */
export interface Found {
  readonly told: Told
  readonly finding: LateFinding
}

/** A file whose tree has been let go. */
export interface LetGoFile {
  /** The findings of another look at it, in their order; kept until another file is asked for. */
  again(): readonly Found[]
}

/** Describes a finding of a file whose tree has been let go: what few are asked for comes from another look at the file. */
export class RereadOrigin implements Origin, Identified {
  readonly file: LetGoFile
  readonly at: number
  readonly family: string | undefined
  readonly fixSafety: Origin['fixSafety']
  readonly isInsertion: boolean | undefined
  readonly mostText: number
  readonly isOld = false
  /** Of one that is told with others, by the name of their pipeline. */
  readonly #pipeline: string | null | undefined

  constructor(file: LetGoFile, at: number, { family, fixSafety, isInsertion, mostText, pipeline }: LateFinding) {
    this.file = file
    this.at = at
    this.family = family
    this.fixSafety = fixSafety
    this.isInsertion = isInsertion
    this.mostText = mostText
    this.#pipeline = family === undefined ? undefined : pipeline
    ownTexts(this.#pipeline)
  }

  get pipeline(): string | null {
    return this.#pipeline === undefined ? this.#again.finding.pipeline : this.#pipeline
  }

  get fingerprint(): string {
    return this.#again.finding.fingerprint
  }

  get former(): string {
    return this.fingerprint
  }

  get alike(): string {
    return this.#again.told.alike
  }

  get members(): readonly string[] {
    return this.#again.finding.members
  }

  get expertise(): string | null {
    return this.#again.finding.expertise
  }

  get docs(): string {
    return this.#again.finding.docs
  }

  get fix(): Finding['fix'] {
    return this.#again.finding.fix
  }

  describe(): Description {
    const { message, remedy, task, taskLabel, related, frame, gap } = this.#again.finding
    return { message, remedy, task, taskLabel, related, frame, ...(gap && { gap }) }
  }

  get #again(): Found {
    const found = this.file.again()[this.at]
    if (!found) throw new Error('A file has other findings when it is read again')
    return found
  }
}
