declare const sink: unique symbol

/** Where a text may be written. `every`: our own words and numbers, harmless anywhere. */
export type Sink =
  | 'every'
  | 'markdown'
  | 'log'
  | 'annotation-data'
  | 'annotation-property'
  | 'html'
  | 'xml'
  | 'sarif'
  | 'mermaid'
  | 'dot'
  | 'ics'

/** A text that is safe for one sink. Only encoders and templates make it, so the compiler finds a forgotten encoder. */
export type Safe<S extends Sink> = string & { readonly [sink]: S }

/** What a template of a sink accepts between its literal parts. */
export type Part<S extends Sink> = Safe<S> | Safe<'every'> | number

export type Tag<S extends Sink> = (literals: TemplateStringsArray, ...parts: readonly Part<S>[]) => Safe<S>

/** Declares a text safe. Called by the encoders of this folder and by nothing else. */
export function declareSafe<S extends Sink>(text: string): Safe<S> {
  return text as Safe<S>
}

/** The template of a sink: literal parts are ours, all else is safe already. */
export function templateOf<S extends Sink>(): Tag<S> {
  return (literals, ...parts) => declareSafe(String.raw({ raw: literals }, ...parts))
}

/** Our own words with numbers between them. */
export const own = templateOf<'every'>()

/** Joins safe texts by a separator of ours. Two blanks before a line end are a line break in Markdown, a backslash and `n` one in DOT. */
export function joined<S extends Sink>(
  parts: readonly Part<S>[],
  separator: '' | ' ' | ',' | ', ' | ' · ' | '\\n' | '<br>' | '\n' | '  \n' | '\n\n',
): Safe<S> {
  return declareSafe(parts.join(separator))
}
