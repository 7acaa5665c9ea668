import type { TemplateProblem } from '../../dialects/orchestra/expression/index.ts'
import type { Pipeline } from '../../model/pipeline.ts'
import type { Reference, Site } from '../../model/reference.ts'
import type { Span } from '../../text/source.ts'

const known = new WeakMap<Pipeline, readonly Reference[]>()

/**
 * The references of expressions that could be read without a fault. Names in a broken expression may be cut or joined, and its fault has
 * a finding of its own.
 */
export function soundReferences(pipeline: Pipeline): readonly Reference[] {
  const references = known.get(pipeline) ?? filtered(pipeline)
  known.set(pipeline, references)
  return references
}

function filtered(pipeline: Pipeline): readonly Reference[] {
  const broken = new Map<Site, readonly Span[]>()
  for (const site of pipeline.sites) {
    const faults = site.template.problems.filter(isFault)
    if (faults.length > 0) broken.set(site, brokenParts(site, faults))
  }
  return pipeline.references.filter(({ site, span }) => !isIn(broken.get(site) ?? [], span.start))
}

function isFault({ code }: TemplateProblem): boolean {
  return !code.startsWith('unknown-') && code !== 'missing-dollar'
}

/** The expressions that hold a fault. Parts and faults are both in the order of the text. */
function brokenParts({ template }: Site, faults: readonly TemplateProblem[]): readonly Span[] {
  let next = 0
  return template.parts.flatMap(({ kind, span }) => {
    while ((faults[next]?.within.start ?? Number.POSITIVE_INFINITY) < span.start) next++
    return kind === 'expression' && (faults[next]?.within.start ?? Number.POSITIVE_INFINITY) < span.end ? [span] : []
  })
}

/** True where one of the spans, which are in order, holds the index. */
function isIn(spans: readonly Span[], index: number): boolean {
  let low = 0
  let high = spans.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const span = spans[middle]
    if (!span || (span.start <= index && index < span.end)) return span !== undefined
    if (span.start > index) high = middle - 1
    else low = middle + 1
  }
  return false
}
