import { type Fact, sizeOf } from '../model/fact.ts'
import { keepHidden } from '../text/secrets/hidden.ts'
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
