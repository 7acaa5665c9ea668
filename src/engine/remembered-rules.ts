import type { Problem } from './problem.ts'
import type { Rule, RuleRegistry } from './rule.ts'
import { fieldsReadOf } from './views.ts'

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
        ({ document }) => document,
      ),
    }
  if (rule.scope === 'pipeline')
    return {
      ...rule,
      check: remembering(
        (context) => rule.check(context),
        ({ pipeline }) => pipeline,
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
  /** All of a workspace; empty where there is one subject, under which the run is kept. */
  readonly subjects: readonly object[]
  /** Undefined where nothing was read. */
  readonly read: ReadonlyMap<PropertyKey, unknown> | undefined
  readonly problems: readonly Problem[]
}

/** A hostile file can have any number of problems; so many are found again rather than kept. */
const mostProblems = 1000
/** Head and base, before and after the advice. */
const mostRuns = 4
const none: readonly never[] = []
/** The run of a rule that found nothing and read nothing but its one subject: by far the most usual one. */
const silent: readonly Run[] = [{ subjects: none, read: undefined, problems: none }]

/** `subjectOf` tells what a run looks at: one thing, or a list of them. */
function remembering<C extends object>(
  check: (context: C) => Iterable<Problem>,
  subjectOf: (context: C) => object,
): (context: C) => Iterable<Problem> {
  const runs = new Map<object, readonly Run[]>()
  return (context) => {
    const subject = subjectOf(context)
    const subjects: readonly object[] = Array.isArray(subject) ? subject : none
    const key = Array.isArray(subject) ? subject[0] : subject
    const known = runs.get(key) ?? none
    const same = known.find((run) => isSame(run, subjects, context))
    if (same) return same.problems
    const watch = fieldsReadOf(context) ? undefined : new Watch<C>()
    const found = firstOf(check(watch ? new Proxy(context, watch) : context))
    if (found.rest) return found.rest
    const read = watch ? watch.read : valuesOf(context)
    const isSilent = found.problems.length === 0 && read === undefined && subjects.length === 0 && known.length === 0
    runs.set(key, isSilent ? silent : [{ subjects, read, problems: found.problems }, ...known].slice(0, mostRuns))
    return found.problems
  }
}

/** What a view of ours has noted. */
function valuesOf(context: object): Run['read'] {
  const fields = fieldsReadOf(context) ?? none
  return fields.length === 0 ? undefined : new Map(fields.map((field) => [field, Reflect.get(context, field)]))
}

/** The problems of a run that ends well and has no more of them than are kept; of any other all are in `rest`, up to what it throws. */
function firstOf(problems: Iterable<Problem>): { readonly problems: readonly Problem[]; readonly rest?: Iterable<Problem> } {
  if (Array.isArray(problems) && problems.length === 0) return { problems: none }
  const first: Problem[] = []
  const others = problems[Symbol.iterator]()
  try {
    for (let next = others.next(); !next.done; next = others.next()) {
      first.push(next.value)
      if (first.length > mostProblems) return { problems: first, rest: chained(first, others) }
    }
  } catch (error) {
    return { problems: first, rest: endedBy(first, error) }
  }
  return { problems: first.length === 0 ? none : first }
}

function* chained(first: readonly Problem[], others: Iterator<Problem>): Iterable<Problem> {
  yield* first
  for (let next = others.next(); !next.done; next = others.next()) yield next.value
}

function* endedBy(first: readonly Problem[], error: unknown): Iterable<Problem> {
  yield* first
  throw error
}

/** Notes what a rule reads of its context besides its subject. */
class Watch<C extends object> implements ProxyHandler<C> {
  read: Map<PropertyKey, unknown> | undefined

  get(target: C, key: PropertyKey): unknown {
    const value: unknown = Reflect.get(target, key)
    if (!derived.has(key)) {
      this.read ??= new Map()
      this.read.set(key, value)
    }
    return value
  }
}

function isSame({ subjects, read }: Run, now: readonly object[], context: object): boolean {
  return areSame(subjects, now) && [...(read ?? none)].every(([key, value]) => isEqual(value, Reflect.get(context, key)))
}

function areSame(one: readonly object[], other: readonly object[]): boolean {
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
