import { type Fact, sizeOf } from '../model/fact.ts'
import { hidesNothing, keepHidden, keepUnhidden } from '../text/secrets/hidden.ts'
import type { LintRequest, Subject } from './lint-request.ts'
import type { Rule } from './rule.ts'

const kept = new WeakSet<Subject>()

/** True for a subject whose facts are kept, or that holds all itself. */
export function isKnown(subject: Subject): boolean {
  return subject.atHand === undefined || kept.has(subject)
}

/** What rules about all pipelines, and the report, ask of pipelines whose tasks have been let go. */
export function factsFor(rules: Iterable<Rule>): readonly Fact<unknown>[] {
  const asked = [...rules].flatMap((rule) => (rule.scope === 'workspace' ? (rule.facts ?? []) : []))
  return [...new Set([sizeOf, ...asked])]
}

/** Keeps of a subject, from a reading of it, what will be asked once the reading is gone. */
export function keepFacts(
  { secretPrefixes = [] }: LintRequest,
  facts: readonly Fact<unknown>[],
  subject: Subject,
  reading: Subject,
): void {
  kept.add(subject)
  keepHidden(subject.document, reading.document, secretPrefixes)
  for (const [at, pipeline] of subject.pipelines.entries()) {
    const read = reading.pipelines[at]
    if (!read || read === pipeline) continue
    for (const fact of facts) fact.keep(pipeline, read)
  }
}

/** The facts of one pipeline, by their ids, as JSON can hold them. */
export type ToldFacts = Readonly<Record<string, unknown>>

/** The facts of the pipelines of a subject as JSON can hold them; undefined where something of its file is hidden, so that nothing is written down. */
export function toldFacts(
  { secretPrefixes = [] }: Pick<LintRequest, 'secretPrefixes'>,
  facts: readonly Fact<unknown>[],
  { document, pipelines }: Subject,
): readonly ToldFacts[] | undefined {
  if (!hidesNothing(document, secretPrefixes)) return undefined
  return pipelines.map((pipeline) => Object.fromEntries(facts.map((fact) => [fact.id, fact.write(pipeline)])))
}

/** Keeps of a subject what was told; false where these are not the facts that will be asked for. */
export function recallFacts(
  { secretPrefixes = [] }: Pick<LintRequest, 'secretPrefixes'>,
  facts: readonly Fact<unknown>[],
  subject: Subject,
  told: readonly ToldFacts[],
): boolean {
  const { document, pipelines } = subject
  const isTold = pipelines.every((_, at) => facts.every(({ id }) => told[at] !== undefined && Object.hasOwn(told[at], id)))
  if (!isTold) return false
  for (const [at, pipeline] of pipelines.entries()) for (const fact of facts) fact.recall(pipeline, told[at]?.[fact.id])
  keepUnhidden(document, secretPrefixes)
  kept.add(subject)
  return true
}
