import { type BundleReference, lifeOf, referencesIn } from './reference.ts'
import { type Budget, isNull, type ScalarValue, under, type Value } from './value.ts'

/** Rounds in which references to references are resolved, as many as the CLI has. */
const mostRounds = 11

/** Where references of a bundle are looked up. */
export interface Lookup {
  readonly target: string | null
  /** By name. */
  readonly variables: ReadonlyMap<string, { readonly value: Value | undefined }>
  /** The name of the bundle, its workspace and all else that `${bundle…}` and `${workspace…}` look up. */
  readonly facts: Value | undefined
  readonly budget: Budget
}

/** A value with its references replaced by what the files say; what they do not say is unknown. */
export function resolved(value: Value, bundle: Lookup, rounds = mostRounds): Value {
  if (bundle.budget.left-- <= 0) return { kind: 'unknown', at: value.at, layer: value.layer, text: '' }
  if (value.kind === 'map') {
    const entries = new Map<string, Value>()
    for (const [key, entry] of value.entries) entries.set(key, resolved(entry, bundle, rounds))
    return { ...value, entries }
  }
  if (value.kind === 'list') return { ...value, items: value.items.map((item) => resolved(item, bundle, rounds)) }
  return value.kind === 'scalar' ? resolvedScalar(value, bundle, rounds) : value
}

function resolvedScalar(scalar: ScalarValue, bundle: Lookup, rounds: number): Value {
  if (typeof scalar.value !== 'string') return scalar
  const references = referencesIn(scalar.value)
  if (references.length === 0) return scalar
  const unknown: Value = { kind: 'unknown', at: scalar.at, layer: scalar.layer, text: scalar.value }
  if (rounds === 0) return unknown
  const values = references.map((reference) => valueFor(reference, bundle, rounds))
  const [first] = values
  if (references[0]?.text === scalar.value) return first ?? unknown
  let text = ''
  let end = 0
  for (const [index, { span }] of references.entries()) {
    const value = values[index]
    if (value?.kind !== 'scalar') return unknown
    text += `${scalar.value.slice(end, span.start)}${value.value}`
    end = span.end
  }
  return { ...scalar, value: text + scalar.value.slice(end), node: undefined }
}

/** What a reference comes to; undefined where the files do not say. */
function valueFor(reference: BundleReference, bundle: Lookup, rounds: number): Value | undefined {
  if (lifeOf(reference) !== 'here') return undefined
  const [prefix = '', ...steps] = reference.steps
  const raw = prefix === 'var' || prefix === 'variables' ? variableFor(steps, prefix, bundle) : factFor(prefix, steps, bundle)
  return raw === undefined || isNull(raw) ? undefined : resolved(raw, bundle, rounds - 1)
}

function variableFor([name = '', ...rest]: readonly string[], prefix: string, { variables }: Lookup): Value | undefined {
  const way = prefix === 'variables' && rest[0] === 'value' ? rest.slice(1) : rest
  return below(variables.get(name)?.value, way, 'variable')
}

function factFor(prefix: string, steps: readonly string[], { facts, target }: Lookup): Value | undefined {
  const isTarget = prefix === 'bundle' && steps.length === 1 && (steps[0] === 'target' || steps[0] === 'environment')
  if (isTarget)
    return target === null || !facts
      ? undefined
      : { kind: 'scalar', at: facts.at, layer: 'target', value: target, node: undefined }
  return below(under(facts, prefix), steps)
}

function below(value: Value | undefined, steps: readonly string[], layer?: Value['layer']): Value | undefined {
  let current = value
  for (const step of steps)
    current =
      current?.kind === 'list' ? current.items[Number(step)] : current?.kind === 'map' ? current.entries.get(step) : undefined
  return current && layer ? { ...current, layer } : current
}
