import type { Problem } from './problem.ts'
import type { Rule, RuleRegistry } from './rule.ts'

/**
 * Rules that look again only where something that they read has changed: run history and facts of the platform come after the files have been
 * judged, and few rules read them. For rules that judge the same subjects with the same settings several times; one registry a review.
 */
export function rememberedRules(rules: RuleRegistry): RuleRegistry {
  return Object.fromEntries(Object.entries(rules).map(([id, rule]) => [id, remembered(rule)]))
}

/** Suppression rules see the findings of all others, and families look at nothing: neither is remembered. */
function remembered(rule: Rule): Rule {
  if (rule.scope === 'document')
    return {
      ...rule,
      check: remembering(
        (context) => rule.check(context),
        ({ document }) => [document],
      ),
    }
  if (rule.scope === 'pipeline')
    return {
      ...rule,
      check: remembering(
        (context) => rule.check(context),
        ({ pipeline }) => [pipeline],
      ),
    }
  if (rule.scope === 'workspace')
    return {
      ...rule,
      check: remembering(
        (context) => rule.check(context),
        ({ pipelines }) => pipelines,
      ),
    }
  return rule
}

/** What follows from the subject of a run alone, or stays as it is for a whole review. */
const derived: ReadonlySet<PropertyKey> = new Set([
  'document',
  'origin',
  'isPipeline',
  'violations',
  'secrets',
  'straySecrets',
  'pipeline',
  'graph',
  'reach',
  'pipelines',
  'isReviewed',
])

/** One run of a rule: what it looked at, what it read besides, and what it found. Kept small: there is one for each rule and pipeline. */
interface Run {
  readonly subjects: readonly object[] | object
  /** Undefined where nothing was read. */
  readonly read: ReadonlyMap<PropertyKey, unknown> | undefined
  readonly problems: readonly Problem[]
}

/** A hostile file can have any number of problems; so many are found again rather than kept. */
const mostProblems = 1000
/** Head and base, before and after the advice. */
const mostRuns = 4
const none: readonly never[] = []

/** `subjectOf` tells what a run looks at: one thing, or a list of them. */
function remembering<C extends object>(
  check: (context: C) => Iterable<Problem>,
  subjectOf: (context: C) => object,
): (context: C) => Iterable<Problem> {
  const runs = new Map<object, readonly Run[]>()
  return function* (context) {
    const subjects = subjectOf(context)
    const key = Array.isArray(subjects) ? subjects[0] : subjects
    const known = runs.get(key) ?? none
    const same = known.find((run) => isSame(run, subjects, context))
    if (same) return yield* same.problems
    const { watched, reads } = watch(context)
    const problems: Problem[] = []
    let count = 0
    for (const problem of check(watched)) {
      if (count++ < mostProblems) problems.push(problem)
      yield problem
    }
    if (count > mostProblems) return
    const run = { subjects, read: reads(), problems: count === 0 ? none : problems }
    runs.set(key, [run, ...known].slice(0, mostRuns))
  }
}

/** The context of a rule, and what the rule has read of it besides its subject. */
function watch<C extends object>(context: C) {
  let read: Map<PropertyKey, unknown> | undefined
  const watched = new Proxy(context, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key)
      if (!derived.has(key)) read = (read ?? new Map()).set(key, value)
      return value
    },
  })
  return { watched, reads: () => read }
}

function isSame({ subjects, read = new Map() }: Run, now: object, context: object): boolean {
  return areSame(subjects, now) && [...read].every(([key, value]) => isEqual(value, Reflect.get(context, key)))
}

function areSame(one: object, other: object): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other
  return one.length === other.length && one.every((subject, index) => subject === other[index])
}

/** Options and the like are put together anew for each run, of the same values. */
function isEqual(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (!isPlain(one) || !isPlain(other)) return false
  const [a, b] = [Object.entries(one), new Map(Object.entries(other))]
  return a.length === b.size && a.every(([key, value]) => b.has(key) && Object.is(value, b.get(key)))
}

function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}
