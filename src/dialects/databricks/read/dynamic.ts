import type { Span } from '../../../text/source.ts'

/** A `{{…}}` of the service: a name that is looked up while a task runs. */
export interface DynamicReference {
  readonly text: string
  readonly steps: readonly string[]
  readonly span: Span
}

const pattern = /\{\{\s{0,20}([^{}]{1,300}?)\s{0,20}\}\}/g

/** The dynamic value references of a text, in its order. `{{secrets/…}}` is for clusters and is none. */
export function dynamicReferencesIn(text: string): readonly DynamicReference[] {
  if (!text.includes('{{')) return []
  return [...text.matchAll(pattern)].flatMap((match) => {
    const inner = match[1] ?? ''
    if (inner.startsWith('secrets/')) return []
    const steps = [...inner.matchAll(/`([^`]*)`|([^.`[\]]+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
    return [{ text: match[0], steps, span: { start: match.index, end: match.index + match[0].length } }]
  })
}
