import type { Span } from '../../../text/source.ts'
import type { Flow } from '../flow/flow.ts'
import { type Lookup, lookupsIn } from './lookups.ts'
import type { FlowSite } from './sites.ts'

/** A name with hyphens that stands after a dot, where each hyphen subtracts. */
export interface HyphenatedName {
  readonly lookup: Lookup
  /** The whole name. */
  readonly name: string
  readonly span: Span
  /** From the dot on. */
  readonly withDot: Span
  readonly isDeclared: boolean
}

/** The names of a text that hyphens cut, of tasks, inputs and variables. */
export function hyphensIn(flow: Flow, { template }: FlowSite): readonly HyphenatedName[] {
  if (!template.text.includes('-')) return []
  return lookupsIn(template).lookups.flatMap((lookup) => {
    const [first, ...others] = lookup.steps
    const known = declared[lookup.root]
    if (!known || first?.name == null || !first.isMember || others.length > 0) return []
    const name = /^[\p{L}\p{Nd}_]+(?:-[\p{L}\p{Nd}_]+)+/u.exec(
      template.text.slice(first.span.start, first.span.start + longest),
    )?.[0]
    const names = known(flow)
    if (name === undefined || names.has(first.name)) return []
    const span = { start: first.span.start, end: first.span.start + name.length }
    return [{ lookup, name, span, withDot: { ...span, start: span.start - 1 }, isDeclared: names.has(name) }]
  })
}

/** Ids are at most 256 characters. */
const longest = 300

const declared: Readonly<Record<string, (flow: Flow) => { readonly has: (name: string) => boolean }>> = {
  outputs: ({ taskById }) => taskById,
  tasks: ({ taskById }) => taskById,
  inputs: ({ inputs }) => new Set(inputs.map(({ id }) => id)),
  vars: ({ variables }) => variables,
}
