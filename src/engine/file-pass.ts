import { renewMemos } from '../text/memo.ts'
import { ownTexts } from '../text/own-text.ts'
import { letGoText } from '../text/packed-source.ts'
import type { Source } from '../text/source.ts'
import { type ActiveRules, activeRulesFor, suits } from './active-rules.ts'
import { hasFileTraits } from './file-traits.ts'
import type { Hit } from './hit.ts'
import { factsFor, isKnown, keepFacts, recallFacts, type ToldFacts, toldFacts } from './kept-facts.ts'
import type { LateFinding } from './late-finding.ts'
import { KinshipBook } from './late-identity.ts'
import { isReviewed, type LintRequest, type Subject } from './lint-request.ts'
import { type Log, logOf, note } from './rule-log.ts'
import { type Suppression, suppressionsIn } from './suppress.ts'
import { type Look, letGoTellerOf, tellerOf } from './teller.ts'
import { DocumentView, PipelineView, SeenPipeline } from './views.ts'

/** What the rules about single files and pipelines say: file by file, also while other files are still to be read. */
export interface FilePass {
  /** True for a subject that has been looked at. */
  hasSeen(subject: Subject): boolean
  /** Runs the rules over a file, one time; then its tree may go. */
  over(subject: Subject): void
  /** The facts that are kept of a file that has been looked at; undefined where nothing of it may be written down. */
  told(subject: Subject): readonly ToldFacts[] | undefined
  /** Takes the facts of an earlier run for a look at a file whose findings are not told; false where they do not tell all that will be asked for. */
  recall(subject: Subject, told: readonly ToldFacts[]): boolean
  /** The findings in a file, without suppressions: the first time that they are asked for. They are not kept. */
  take(subject: Subject): readonly LateFinding[]
  /** The suppressions in a file that has been looked at. */
  suppressionsIn(subject: Subject): readonly Suppression[]
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
  const hits: Hit[] = []
  const all = Object.entries(request.rules).map(([id, rule]) => logOf(id, rule, ofFile, hits))
  const logs = all.filter(({ rule: { scope } }) => scope === 'document' || scope === 'pipeline')
  const [activeFor, factsOf] = [activeRulesFor(request, logs), factsAskedOf(request, all)]
  const [tell, tellLetGo] = [tellerOf(request, kinship), letGoTellerOf(request, kinship)]
  const seen = new WeakMap<Subject, readonly LateFinding[]>()
  const letGo = new Map<Subject, readonly Suppression[]>()
  const hasSeen = (subject: Subject) => seen.has(subject) || earlier?.hasSeen(subject) === true
  const look = (subject: Subject): readonly LateFinding[] => {
    const isSeen = isLookedAt(request, subject)
    if (!isSeen && isKnown(subject)) return []
    const reading = subject.atHand?.() ?? subject
    if (isSeen) runOnFile(request, reading, activeFor(reading))
    if (subject.atHand) keepFacts(request, factsOf(subject), subject, reading)
    if (!subject.atHand) return tell(hits.splice(0), reading)
    const findings = tellLetGo(hits.splice(0), reading, () => hitsAgain(request, subject))
    const suppressions = suppressionsIn(reading.document)
    if (suppressions.length > 0) letGo.set(subject, suppressions)
    ownTexts(suppressions)
    renewMemos()
    letGoText(subject.document.source)
    return findings
  }
  return {
    hasSeen,
    over: (subject) => {
      if (!hasSeen(subject)) seen.set(subject, look(subject))
    },
    told: (subject) => toldFacts(request, factsOf(subject), subject),
    recall: (subject, told) => recallFacts(request, factsOf(subject), subject, told),
    take: (subject) => {
      if (earlier?.hasSeen(subject)) return earlier.take(subject)
      const findings = seen.get(subject) ?? look(subject)
      seen.set(subject, none)
      return findings
    },
    suppressionsIn: (subject) => {
      if (earlier?.hasSeen(subject)) return earlier.suppressionsIn(subject)
      const isLetGo = subject.atHand !== undefined && seen.has(subject)
      return letGo.get(subject) ?? (isLetGo ? noSuppressions : suppressionsIn(subject.document))
    },
    logs: [...(earlier?.logs ?? []), ...logs],
    ofFile,
    kinship,
  }
}

const none: readonly LateFinding[] = []
const noSuppressions: readonly Suppression[] = []

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

/** What the rules about files say of a file that has been let go, by another reading of it. */
function hitsAgain(request: LintRequest, subject: Subject): Look {
  const reading = subject.atHand?.() ?? subject
  const hits: Hit[] = []
  const logs = Object.entries(request.rules).map(([id, rule]) => logOf(id, rule, new Map<Source, number>(), hits))
  const ofFiles = logs.filter(({ rule: { scope } }) => scope === 'document' || scope === 'pipeline')
  runOnFile(request, reading, activeRulesFor(request, ofFiles)(reading))
  return { hits, reading }
}

/** Runs the rules about files and pipelines, one after the other. */
function runOnFile(request: LintRequest, subject: Subject, { dialect, rules }: ActiveRules): void {
  const { document } = subject
  const pipelines = subject.pipelines.map((pipeline) => new SeenPipeline(request, pipeline))
  for (const active of rules) {
    const { log, setting, about } = active
    const options = setting.options as never
    if (active.scope === 'document') {
      if (about === 0 || hasFileTraits(subject, about))
        note(request, log, document, active, new DocumentView(request, subject, options))
      continue
    }
    for (const seen of pipelines) {
      if (seen.pipeline.dialect !== dialect && !suits(log.id, active.rule, seen.pipeline.dialect)) continue
      if (seen.isBroken && !active.readsBrokenFiles) continue
      if (active.needs !== undefined && seen[active.needs] === null) continue
      if (!seen.has(about)) continue
      note(request, log, seen.pipeline.document, active, new PipelineView(seen, options))
    }
  }
}

/** A file is looked at, too, where the change touches another one that decides on its pipelines. */
export function isLookedAt(request: LintRequest, subject: Subject): boolean {
  if (isReviewed(request, subject.document)) return true
  // What can be let go is decided on by its own file alone.
  return !subject.atHand && subject.pipelines.some(({ documents }) => documents.some((one) => isReviewed(request, one)))
}
