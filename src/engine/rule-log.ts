import type { Document } from '../text/document.ts'
import type { Source } from '../text/source.ts'
import { messageOf } from './errors.ts'
import { mostOfRule } from './finding-budget.ts'
import type { Hit } from './hit.ts'
import { isReviewed, type LintRequest } from './lint-request.ts'
import type { Problem } from './problem.ts'
import type { Crash } from './report.ts'
import type { Rule } from './rule.ts'

/** Most findings of one rule in one file; a hostile file must not fill memory with them. Far above what a file can have by mistake, since what is cut decides on nothing. */
const mostPerRuleAndFile = 10_000

/** Most findings of all rules in one file; beyond them each rule has its first ones, so that many rules of a stranger cannot fill memory either. */
const mostPerFile = 30_000
const mostOfRuleBeyond = 20

/** What one rule has said. */
export interface Log {
  readonly id: string
  readonly rule: Rule
  /** What it has said and no one has taken yet, one list for all logs of a pass: in the order of the rules, as they run one after the other. */
  readonly hits: Hit[]
  readonly crashed: Crash[]
  /** Its findings of each file so far, and those that are left out. */
  readonly counts: Map<Source, number>
  readonly left: Map<Source, number>
  /** Findings of all rules so far. */
  readonly ofFile: Map<Source, number>
}

/** The empty log of a rule; `ofFile` and `hits` are the same for all rules of a pass. */
export function logOf(id: string, rule: Rule, ofFile: Map<Source, number>, hits: Hit[]): Log {
  return { id, rule, hits, crashed: [], counts: new Map(), left: new Map(), ofFile }
}

/** Notes what a run of a rule finds, in that document where the problem names no other. */
export function note<C>(
  request: LintRequest,
  log: Log,
  document: Document | undefined,
  rule: { check(context: C): Iterable<Problem> },
  context: C,
): void {
  try {
    for (const problem of rule.check(context)) noteProblem(request, log, homeOf(problem) ?? document, problem)
  } catch (error) {
    log.crashed.push({ subject: log.id, path: document?.source.path ?? null, message: messageOf(error) })
  }
}

function noteProblem(
  request: LintRequest,
  { id, rule, hits, counts, left, ofFile }: Log,
  home: Document | undefined,
  problem: Problem,
): void {
  if (!home || !isReviewed(request, home)) return
  const setting = request.settingOf(id, home.source.path)
  const { source } = home
  const count = (counts.get(source) ?? 0) + 1
  counts.set(source, count)
  const all = (ofFile.get(source) ?? 0) + 1
  ofFile.set(source, all)
  if (setting.severity === 'off') return
  if (count > mostPerRuleAndFile || (all > mostPerFile && count > mostOfRuleBeyond)) left.set(source, (left.get(source) ?? 0) + 1)
  else
    hits.push({
      rule: id,
      firstId: rule.formerIds?.[0] ?? id,
      setting,
      problem,
      document: home,
      isBrief: count > mostOfRule,
    })
}

/** The document that a problem names as its own. */
function homeOf({ document, at }: Problem): Document | undefined {
  return document ?? ('path' in at ? at.document : undefined)
}
