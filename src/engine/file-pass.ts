import { renewMemos } from '../text/memo.ts'
import type { Source } from '../text/source.ts'
import { type ActiveRules, activeRulesFor, suits } from './active-rules.ts'
import { identifierOf } from './finding-kinship.ts'
import type { Hit } from './hit.ts'
import { factsFor, isKnown, keepFacts } from './kept-facts.ts'
import type { LateFinding } from './late-finding.ts'
import { KinshipBook } from './late-identity.ts'
import { isReviewed, type LintRequest, type Subject } from './lint-request.ts'
import { finderOf } from './make-finding.ts'
import { hitsOf, type Log, logOf, note } from './rule-log.ts'
import { type Found, withoutTexts, withTexts } from './second-look.ts'
import { DocumentView, PipelineView, SeenPipeline } from './views.ts'

/** What the rules about single files and pipelines say: file by file, also while other files are still to be read. */
export interface FilePass {
  /** True for a subject that has been looked at. */
  hasSeen(subject: Subject): boolean
  /** Runs the rules over a file, one time; then its tree may go. */
  over(subject: Subject): void
  /** The findings in a file, without suppressions: the first time that they are asked for. They are not kept. */
  take(subject: Subject): readonly LateFinding[]
  /** What each rule about files has said so far. */
  readonly logs: readonly Log[]
  /** Findings of all rules by file. */
  readonly ofFile: Map<Source, number>
  readonly kinship: KinshipBook
}

/** Subjects that are known already matter where a finding in one file tells of another. */
type PassRequest = Omit<LintRequest, 'subjects'> & Partial<Pick<LintRequest, 'subjects'>>

/**
 * A pass over the files that an earlier one has not seen, which knew the rules of fewer dialects, and fewer files. A rule that throws is recorded,
 * and the findings of all others are kept.
 */
export function filePass({ subjects = [], ...asked }: PassRequest, earlier?: FilePass): FilePass {
  const request: LintRequest = { ...asked, subjects }
  const ofFile = earlier?.ofFile ?? new Map<Source, number>()
  const kinship = earlier?.kinship ?? new KinshipBook()
  const all = Object.entries(request.rules).map(([id, rule]) => logOf(id, rule, ofFile))
  const logs = all.filter(isOfFiles)
  const [activeFor, factsOf] = [activeRulesFor(request, logs), factsAskedOf(request, all)]
  const toFindings = tellerOf(request, kinship)
  const seen = new WeakMap<Subject, readonly LateFinding[]>()
  const hasSeen = (subject: Subject) => seen.has(subject) || earlier?.hasSeen(subject) === true
  const look = (subject: Subject): readonly LateFinding[] => {
    const isSeen = isLookedAt(request, subject)
    if (!isSeen && isKnown(subject)) return []
    const reading = subject.atHand?.() ?? subject
    if (isSeen) runOnFile(request, reading, activeFor(reading))
    if (subject.atHand) keepFacts(request, factsOf(subject), subject, reading)
    const findings = toFindings(hitsOf(logs), reading, subject.atHand && (() => hitsAgain(request, subject)))
    if (subject.atHand) renewMemos()
    return findings
  }
  return {
    hasSeen,
    over: (subject) => {
      if (!hasSeen(subject)) seen.set(subject, look(subject))
    },
    take: (subject) => {
      if (earlier?.hasSeen(subject)) return earlier.take(subject)
      const findings = seen.get(subject) ?? look(subject)
      seen.set(subject, none)
      return findings
    },
    logs: [...(earlier?.logs ?? []), ...logs],
    ofFile,
    kinship,
  }
}

const none: readonly LateFinding[] = []

/** The facts that rules about all pipelines will ask of a file: of those that are on there. What another one asks is read again. */
function factsAskedOf(request: LintRequest, logs: readonly Log[]): (subject: Subject) => ReturnType<typeof factsFor> {
  const known = new Map<object, ReturnType<typeof factsFor>>()
  return ({ document: { source } }) => {
    const group = request.settingsGroupOf?.(source.path) ?? source
    const isOn = ({ id, rule }: Log) => rule.scope === 'workspace' && request.settingOf(id, source.path).severity !== 'off'
    const facts = known.get(group) ?? factsFor(logs.flatMap((log) => (isOn(log) ? [log.rule] : [])))
    if (request.settingsGroupOf) known.set(group, facts)
    return facts
  }
}

/** What is found in a file. */
interface Hits {
  readonly hits: readonly Hit[]
  readonly reading: Subject
}

/** What the rules find in a file that they have been over before. No budget of the first time counts. */
function hitsAgain(request: LintRequest, subject: Subject): Hits {
  const ofFile = new Map<Source, number>()
  const all = Object.entries(request.rules).map(([id, rule]) => logOf(id, rule, ofFile))
  const logs = all.filter(isOfFiles)
  const reading = subject.atHand?.() ?? subject
  runOnFile(request, reading, activeRulesFor(request, logs)(reading))
  return { hits: hitsOf(logs), reading }
}

function isOfFiles({ rule: { scope } }: Log): boolean {
  return scope === 'document' || scope === 'pipeline'
}

/** Findings of hits; by a reading of their file, where there is one. Where that is let go, `again` finds the same. */
export type Teller = (hits: readonly Hit[], reading?: Subject, again?: () => Hits) => readonly LateFinding[]

/** Makes findings of hits, and notes what relates them to those of the base. */
export function tellerOf(request: LintRequest, kinship: KinshipBook): Teller {
  const find = finderOf(request)
  const identify = identifierOf(request.base)
  const foundOf = (hits: readonly Hit[], reading: Subject | undefined): readonly Found[] =>
    identify(hits).map((told) => ({ told, finding: find(told, reading) }))
  const foundAgain = (again: () => Hits) => {
    const { hits, reading } = again()
    renewMemos()
    return foundOf(hits, reading)
  }
  return (hits, reading, again) => {
    const all = foundOf(hits, reading)
    if (!again) {
      kinship.note(all.map(({ told }) => told))
      return all.map(({ finding }) => finding)
    }
    // What is described later would keep the tree.
    const kept = request.showsFew ? withoutTexts(all, () => foundAgain(again)) : withTexts(all)
    kinship.note(kept.map(([, identified]) => identified))
    return kept.map(([finding]) => finding)
  }
}

/** Runs the rules about files and pipelines, one after the other. */
function runOnFile(request: LintRequest, subject: Subject, { dialect, rules }: ActiveRules): void {
  const { document } = subject
  const pipelines = subject.pipelines.map((pipeline) => new SeenPipeline(request, pipeline))
  for (let at = 0; at < rules.length; at++) {
    const active = rules[at]
    if (!active) continue
    const { log, rule, setting, about } = active
    const options = setting.options as never
    if (rule.scope === 'document') {
      note(request, log, document, rule, new DocumentView(request, subject, options))
      continue
    }
    for (const seen of pipelines) {
      if (seen.pipeline.dialect !== dialect && !suits(log.id, rule, seen.pipeline.dialect)) continue
      if (seen.isBroken && !rule.readsBrokenFiles) continue
      if (rule.needs !== undefined && seen[rule.needs] === null) continue
      if (!seen.has(about)) continue
      note(request, log, seen.pipeline.document, rule, new PipelineView(seen, options))
    }
  }
}

/** A file is looked at, too, where the change touches another one that decides on its pipelines. */
export function isLookedAt(request: LintRequest, subject: Subject): boolean {
  if (isReviewed(request, subject.document)) return true
  // What can be let go is decided on by its own file alone.
  return !subject.atHand && subject.pipelines.some(({ documents }) => documents.some((one) => isReviewed(request, one)))
}
