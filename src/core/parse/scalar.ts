import type { Scalar } from 'yaml'
import type { Span } from '../source.ts'
import type { ScalarNode, ScalarStyle } from '../tree.ts'
import { tell, type Walk } from './walk-state.ts'
import { otherMeaningOf, sayOtherMeaning } from './yaml11.ts'

const styles: Record<string, ScalarStyle> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
}

/** Our node for a scalar of the library; tells where the platform reads an unquoted text differently. */
export function readScalar(walk: Walk, scalar: Scalar, span: Span): ScalarNode {
  const source = scalar.source ?? ''
  const style = source === '' && scalar.type === 'PLAIN' ? 'empty' : (styles[scalar.type ?? 'PLAIN'] ?? 'plain')
  if (style === 'plain' && !scalar.tag) tellOtherMeaning(walk, source, span, false)
  if (scalar.tag) tellUnfitTag(walk, scalar.tag, scalar.value, span)
  const value = plainValue(scalar.value)
  return {
    kind: 'scalar',
    span,
    value: typeof value === 'string' && style === 'plain' ? unmended(walk, value, span) : value,
    style,
  }
}

/** Tells where the platform's YAML 1.1 reader sees something else in an unquoted text. */
export function tellOtherMeaning(walk: Walk, source: string, span: Span, isKey: boolean): void {
  const meaning = otherMeaningOf(source, isKey)
  if (meaning && !(isKey && meaning.kind === 'text')) tell(walk, 'yaml-1-1', sayOtherMeaning(meaning), span)
}

/** A value from which a colon was taken to read the file gets it back. */
function unmended(walk: Walk, value: string, { start, end }: Span): string {
  return value.length === end - start && value.includes('\ufffd') ? walk.text.slice(start, end) : value
}

function plainValue(value: unknown): ScalarNode['value'] {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}

/** What a core tag promises about the value below it. Unknown tags are told from the lexemes. */
const fits: Record<string, (value: unknown) => boolean> = {
  'tag:yaml.org,2002:str': () => true,
  'tag:yaml.org,2002:null': (value) => value === null,
  'tag:yaml.org,2002:bool': (value) => typeof value === 'boolean',
  'tag:yaml.org,2002:int': (value) => typeof value === 'number',
  'tag:yaml.org,2002:float': (value) => typeof value === 'number',
  'tag:yaml.org,2002:map': () => false,
  'tag:yaml.org,2002:seq': () => false,
}

function tellUnfitTag(walk: Walk, tag: string, value: unknown, span: Span): void {
  if (Object.hasOwn(fits, tag) && fits[tag]?.(value) === false) tell(walk, 'tag', unfitTag, span)
}

/** Said of a core tag on a value of another kind. */
export const unfitTag = 'The tag before this value does not fit it; remove the tag'
