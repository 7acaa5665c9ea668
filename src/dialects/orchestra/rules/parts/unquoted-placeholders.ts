import type { Document } from '../../../../text/document.ts'
import { type BarePlaceholder, barePlaceholders } from '../../expression/index.ts'

/** Characters of a line that are looked at; what stands in braces is short. */
const longestPlaceholder = 200

/**
 * Every `{{ … }}` that stands where a value begins, without quotes and without a dollar sign: YAML reads a mapping in a mapping and
 * refuses it. Spans are offsets of the document's text.
 */
export function unquotedPlaceholders({ source, problems }: Document): readonly BarePlaceholder[] {
  return problems.flatMap(({ code, span }) => {
    const start = span.start - 1
    if (code !== 'syntax' || !source.text.startsWith('{{', start)) return []
    const [line = ''] = source.text.slice(start, start + longestPlaceholder).split(/\r?\n/)
    const first = barePlaceholders(line)[0]
    return first?.span.start === 0 ? [{ ...first, span: { start, end: start + first.span.end } }] : []
  })
}
