import type { Span } from '../../../text/source.ts'
import type { TemplateProblem } from './problem.ts'
import type { Template } from './template.ts'

/** Tells whether an index lies in an expression without a fault. Names that the product does not know are no fault of the structure. */
export function soundnessOf(template: Template): (index: number) => boolean {
  const faults = template.problems.filter(isFault)
  if (faults.length === 0) return () => true
  const broken = brokenParts(template, faults)
  return (index) => !isIn(broken, index)
}

function isFault({ code }: TemplateProblem): boolean {
  return !code.startsWith('unknown-') && code !== 'missing-dollar'
}

/** The expressions that hold a fault. Parts and faults are both in the order of the text. */
function brokenParts({ parts }: Template, faults: readonly TemplateProblem[]): readonly Span[] {
  let next = 0
  return parts.flatMap(({ kind, span }) => {
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
