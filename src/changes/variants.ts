import type { Pipeline } from '../model/pipeline.ts'
import { quoted } from '../text/quote.ts'
import { count, joined } from '../text/wording.ts'
import type { Change } from './change.ts'
import { effect } from './risk.ts'

/** Variants that are compared; the rest is counted. */
const mostVariants = 20

/** One variant in both versions; `before` is absent for a pipeline that is new. */
interface VariantPair {
  readonly name: string | null
  readonly before: Pipeline | undefined
  readonly after: Pipeline
}

/**
 * What a change does in each variant (target, environment) of a pipeline, each change once: those of the usual variant first, then what only
 * others have. A change that not all of them have names its variants.
 */
export function changesInVariants(
  was: Pipeline | undefined,
  is: Pipeline,
  changesIn: (was: Pipeline | undefined, is: Pipeline) => readonly Change[],
): readonly Change[] {
  const [former, latter] = [was && variantsOf(was), variantsOf(is)]
  const pairs = pairsOf(former, latter)
  const told = new Map<string, { readonly change: Change; readonly names: string[] }>()
  for (const { name, before, after } of pairs)
    for (const change of changesIn(before, after)) {
      const key = meaningOf(change)
      const known = told.get(key)
      if (!known) told.set(key, { change, names: [name ?? ''] })
      else if (!known.names.includes(name ?? '')) known.names.push(name ?? '')
    }
  const changes = [...told.values()].map(({ change, names }) =>
    names.length === pairs.length ? change : within(is, names, change),
  )
  return [...changes, ...(former ? cameAndWent(is, former, latter) : [])]
}

/** Each variant with all triggers that are written, also those that are paused. */
function variantsOf(pipeline: Pipeline): readonly Pipeline[] {
  return (pipeline.inVariants?.() ?? [pipeline]).map((one) =>
    one.pausedTriggers?.length ? { ...one, triggers: [...one.triggers, ...one.pausedTriggers] } : one,
  )
}

/** By name; a pipeline that lost or gained all of its variants is compared by its usual one. */
function pairsOf(former: readonly Pipeline[] | undefined, latter: readonly Pipeline[]): readonly VariantPair[] {
  const compared = latter.slice(0, mostVariants)
  if (!former) return compared.map((after) => ({ name: after.variant, before: undefined, after }))
  const known = new Map(former.map((one) => [one.variant, one]))
  const pairs = compared.flatMap((after) => {
    const before = known.get(after.variant)
    return before ? [{ name: after.variant, before, after }] : []
  })
  const [first, usual] = [former[0], latter[0]]
  return pairs.length > 0 || !first || !usual ? pairs : [{ name: usual.variant, before: first, after: usual }]
}

/** Whom it is about, what it is about and the values: equal for changes of two variants that are the same to a reader. */
function meaningOf({ kind, subject, what, from, to }: Change): string {
  const about = from === null && to === null ? what : what.replace(/(?:^|\s)(?:was|were)\s.*$/s, '').replace(/[:;].*$/s, '')
  return JSON.stringify([kind, subject, about, from, to])
}

function within(pipeline: Pipeline, names: readonly string[], change: Change): Change {
  const lead = variantWords(pipeline, names)
  const { subject, what } = change
  const told = subject === '' ? { subject: lead, what: small(what) } : { subject: `${lead}, ${small(subject)}` }
  return { ...change, ...told, variants: names }
}

/** `Target "dev"`, `Targets "dev" and "staging"`. */
function variantWords({ dialect }: Pipeline, names: readonly string[]): string {
  const word = dialect.variantWord ?? 'environment'
  const noun = word.charAt(0).toUpperCase() + word.slice(1)
  return names.length === 1 ? `${noun} ${quoted(names[0] ?? '')}` : `${noun}s ${joined(names.map((name) => quoted(name)))}`
}

function small(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

function cameAndWent(is: Pipeline, former: readonly Pipeline[], latter: readonly Pipeline[]): readonly Change[] {
  const namesOf = (pipelines: readonly Pipeline[]) => pipelines.flatMap(({ variant }) => variant ?? [])
  const [were, are] = [namesOf(former), namesOf(latter)]
  const single = (kind: 'added' | 'removed' | 'changed', names: readonly string[], what: string): Change => ({
    kind,
    subject: '',
    what,
    from: null,
    to: null,
    names,
    ...(names.length > 0 && { variants: names }),
    ...effect(kind === 'changed' ? 'unknown' : 'behaviour'),
  })
  const come = are.filter((name) => !were.includes(name))
  const gone = were.filter((name) => !are.includes(name))
  const word = is.dialect.variantWord ?? 'environment'
  const rest = latter.length - mostVariants
  return [
    ...(gone.length > 0 ? [single('removed', gone, `${variantWords(is, gone)} removed`)] : []),
    ...(come.length > 0 ? [single('added', come, `${variantWords(is, come)} added`)] : []),
    ...(rest > 0 ? [single('changed', [], `${count(rest, `more ${word}`)} not compared`)] : []),
  ]
}
