import { LateTexts } from '../text/later.ts'
import { ownTexts } from '../text/own-text.ts'
import type { Finding, FindingGap, FindingPart, Severity } from './finding.ts'

/** What decides on a finding, orders and counts it: known as soon as a rule has spoken. */
export type Decisive = Pick<
  Finding,
  | 'rule'
  | 'severity'
  | 'path'
  | 'line'
  | 'column'
  | 'endLine'
  | 'endColumn'
  | 'suppressed'
  | 'isAdvisory'
  | 'state'
  | 'blastRadius'
  | 'criticality'
>

/** What is shown of a finding. */
export type Description = Pick<Finding, 'message' | 'remedy' | 'task' | 'taskLabel' | 'related' | 'frame' | 'gap'>

/** Where the rest of a finding comes from when it is asked for. */
export interface Origin extends Pick<Finding, 'pipeline' | 'fingerprint' | 'members' | 'expertise' | 'fix' | 'docs'> {
  /** The family that tells it with others; absent for a finding that is told by itself. */
  readonly family?: string | undefined
  readonly parts?: readonly FindingPart[] | undefined
  readonly fixSafety: 'safe' | 'unsafe' | undefined
  /** Whether its fix can be joined with others of the file; undefined where that must be tried. */
  readonly isInsertion: boolean | undefined
  /** No fewer UTF-16 units than outputs show of it. */
  readonly mostText: number
  /** Of a file that is read again to describe it, and its number among the findings of that file. */
  readonly file?: object
  readonly at?: number
  describe(): Description
}

type Change = <T>(value: T) => T

/**
 * A finding that is described when it is shown: most are only counted, ordered and compared. A copy by `...` has what decides alone; `withMarks`
 * copies it, and `asPlain` makes the plain object that users of the library get.
 */
export class LateFinding extends LateTexts implements Finding {
  readonly rule: string
  readonly severity: Severity
  readonly path: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly suppressed: string | null
  readonly isAdvisory: boolean
  readonly state: Finding['state']
  readonly blastRadius: number
  readonly criticality: Finding['criticality']
  readonly #origin: Origin
  readonly #change: Change | undefined
  #description: Description | undefined
  #parts: readonly FindingPart[] | undefined

  constructor(decisive: Decisive, origin: Origin, change?: Change) {
    super()
    this.rule = decisive.rule
    this.severity = decisive.severity
    this.path = decisive.path
    this.line = decisive.line
    this.column = decisive.column
    this.endLine = decisive.endLine
    this.endColumn = decisive.endColumn
    this.suppressed = decisive.suppressed
    this.isAdvisory = decisive.isAdvisory
    this.state = decisive.state
    this.blastRadius = decisive.blastRadius
    this.criticality = decisive.criticality
    this.#origin = origin
    this.#change = change
  }

  get message(): string {
    return this.#described.message
  }

  get remedy(): string {
    return this.#described.remedy
  }

  get pipeline(): string | null {
    return this.#changed(this.#origin.pipeline)
  }

  get task(): string | null {
    return this.#described.task
  }

  get taskLabel(): string | null {
    return this.#described.taskLabel
  }

  get fingerprint(): string {
    return this.#changed(this.#origin.fingerprint)
  }

  get members(): readonly string[] {
    return this.#changed(this.#origin.members)
  }

  get expertise(): string | null {
    return this.#changed(this.#origin.expertise)
  }

  get fix(): Finding['fix'] {
    return this.#changed(this.#origin.fix)
  }

  get related(): Finding['related'] {
    return this.#described.related
  }

  get docs(): string {
    return this.#changed(this.#origin.docs)
  }

  get frame(): Finding['frame'] {
    return this.#described.frame
  }

  get gap(): FindingGap | undefined {
    return this.#described.gap
  }

  get parts(): readonly FindingPart[] | undefined {
    this.#parts ??= this.#changed(this.#origin.parts)
    return this.#parts
  }

  /** The family of which it tells a part. */
  get family(): string | undefined {
    return this.#origin.family
  }

  /** Of its fix; undefined where it has none. */
  get fixSafety(): 'safe' | 'unsafe' | undefined {
    return this.#origin.fixSafety
  }

  /** Whether its fix can be joined with others of the file; undefined where that must be tried. */
  get isInsertion(): boolean | undefined {
    return this.#origin.isInsertion
  }

  /** Which of two findings of a file comes first, where they were put in order while its tree was there; 0 for any other two. */
  orderAgainst(other: LateFinding): number {
    const [one, two] = [this.#origin, other.#origin]
    return one.file !== undefined && one.file === two.file ? (one.at ?? 0) - (two.at ?? 0) : 0
  }

  /** No fewer UTF-16 units than outputs show of it. */
  get mostText(): number {
    return this.#origin.mostText
  }

  withMarks(marks: Marks): LateFinding {
    return new LateFinding({ ...this, ...marks }, this.#origin, this.#change)
  }

  withTexts(change: Change): LateFinding {
    const own = this.#change
    const both: Change = own ? (value) => change(own(value)) : change
    const { rule, severity, path, suppressed, state, criticality } = this
    const texts = {
      rule: change(rule),
      severity: change(severity),
      path: change(path),
      suppressed: change(suppressed),
      state: change(state),
      criticality: change(criticality),
    }
    const isFound = texts.rule === rule && texts.severity === severity && texts.path === path && texts.criticality === criticality
    const isSame = isFound && texts.suppressed === suppressed && texts.state === state
    return new LateFinding(isSame ? this : { ...this, ...texts }, this.#origin, both)
  }

  /** The same, described by another source. */
  withOrigin(origin: Origin): LateFinding {
    return new LateFinding(this, origin, this.#change)
  }

  /** The same with all that it says at hand, so that nothing else is held. */
  settled(): LateFinding {
    return this.withOrigin(settledOrigin(this.#origin))
  }

  get #described(): Description {
    this.#description ??= this.#changed(this.#origin.describe())
    return this.#description
  }

  #changed<T>(value: T): T {
    return this.#change ? this.#change(value) : value
  }
}

function settledOrigin(origin: Origin): Origin {
  const { pipeline, fingerprint, members, expertise, fix, docs, family, parts, mostText, fixSafety, isInsertion } = origin
  const description = origin.describe()
  ownTexts([description, pipeline, members, fix])
  const others = { ...(family !== undefined && { family }), ...(parts && { parts }) }
  const facts = { fixSafety, isInsertion, mostText, ...others }
  return { pipeline, fingerprint, members, expertise, fix, docs, ...facts, describe: () => description }
}

/** What later stages say of a finding. */
export type Marks = Partial<Pick<Finding, 'suppressed' | 'state'>>

/** The same finding with that said of it. */
export function withMarks(finding: Finding, marks: Marks): Finding {
  return finding instanceof LateFinding ? finding.withMarks(marks) : { ...finding, ...marks }
}

/** The family that tells a finding with others; undefined where there is none. */
export function familyOf(finding: Finding): string | undefined {
  return finding instanceof LateFinding ? finding.family : finding.gap?.family
}

/** How safe the fix of a finding is; undefined where it has none. */
export function fixSafetyOf(finding: Finding): 'safe' | 'unsafe' | undefined {
  return finding instanceof LateFinding ? finding.fixSafety : finding.fix?.safety
}

/** No fewer UTF-16 units than outputs show of a finding that is described later; undefined for any other. */
export function mostTextOf(finding: Finding): number | undefined {
  return finding instanceof LateFinding ? finding.mostText : undefined
}

/** The finding as a plain object, described in full. */
export function asPlain(finding: Finding): Finding {
  if (!(finding instanceof LateFinding)) return finding
  const { rule, severity, message, remedy, path, line, column, endLine, endColumn, pipeline, task, taskLabel } = finding
  const { fingerprint, suppressed, isAdvisory, state, members, blastRadius, criticality, expertise, fix, related, docs } = finding
  const { gap, frame, parts } = finding
  const whole = {
    rule,
    severity,
    message,
    remedy,
    path,
    line,
    column,
    endLine,
    endColumn,
    pipeline,
    task,
    taskLabel,
    fingerprint,
    suppressed,
    isAdvisory,
    state,
    members,
    blastRadius,
    criticality,
    expertise,
    fix,
    related,
    docs,
    ...(gap && { gap }),
    frame,
  }
  if (!parts) return whole
  const { remedy: advice, taskLabel: label, ...first } = whole
  return { ...first, remedy: advice, taskLabel: label, parts: parts.map(asPart) }
}

function asPart({ rule, severity, message, remedy, fingerprint, fix, docs }: FindingPart): FindingPart {
  return { rule, severity, message, remedy, fingerprint, fix, docs }
}
