import type { ErrorCode, YAMLParseError } from 'yaml'
import type { TextProblemCode } from '../document.ts'
import { isSecondColon, lineFrom } from './second-colons.ts'

/** Our words for an error of the YAML library. */
export interface Sentence {
  readonly code: TextProblemCode
  readonly message: string
  /** Underline from the error's place to the end of its line. */
  readonly toLineEnd: boolean
}

/** Errors that are found elsewhere with a better place: in the lexemes, or while walking the nodes. */
const foundElsewhere: ReadonlySet<ErrorCode> = new Set([
  'BAD_ALIAS',
  'BAD_DIRECTIVE',
  'TAG_RESOLVE_FAILED',
  'BAD_COLLECTION_TYPE',
  'NON_STRING_KEY',
  'DUPLICATE_KEY',
  'MULTIPLE_DOCS',
])

const sentences: Partial<Record<ErrorCode, string>> = {
  ALIAS_PROPS: 'An alias takes neither anchor nor tag; remove them',
  BAD_DQ_ESCAPE: 'In double quotes a backslash begins an escape, and this is none; write two backslashes or use single quotes',
  BAD_INDENT: 'The indentation of this line matches no line above it; align it with its neighbours',
  BAD_PROP_ORDER: 'An anchor or a tag is before the dash or question mark of the entry; write it after it',
  BAD_SCALAR_START: 'A text cannot start with this character; put it in quotes',
  BLOCK_AS_IMPLICIT_KEY: 'A second colon follows on this line, so that the value reads as a key; put the value in quotes',
  BLOCK_IN_FLOW: 'Between brackets only entries in brackets or on one line are allowed; close the bracket first',
  KEY_OVER_1024_CHARS: 'This key is longer than 1,024 characters; shorten it',
  MULTILINE_IMPLICIT_KEY: 'This key runs over several lines; a colon or a comma is missing here, or the indentation is wrong',
  MULTIPLE_ANCHORS: 'A value takes at most one anchor; remove the others',
  MULTIPLE_TAGS: 'A value takes at most one tag; remove the others',
  TAB_AS_INDENT: 'Tabs cannot indent YAML; replace them with spaces',
}

/** Said of what no other sentence fits. */
export const fallback = 'Unexpected text; check quotes, colons and indentation here'

/** The library's messages for codes of several meanings, by a piece of them (yaml 2.9.1). They are compared, never shown. */
const byMessage: readonly (readonly [piece: string, sentence: string | undefined])[] = [
  ['Missing closing', undefined],
  ['must end with a', undefined],
  ['and end with a', undefined],
  ['Missing directives-end', 'A line --- is missing after the lines that begin with %; remove those lines'],
  [
    'Implicit map keys need',
    'This line is not a key with a value: a colon and a space after the key are missing, or its indentation is wrong',
  ],
  ['Missing space after :', 'A space is missing after this colon'],
  ['Missing ,', 'A comma is missing between two entries in brackets'],
  ['Comments must be separated', 'A space is missing before the # that begins a comment'],
  ['Tags and anchors must be separated', 'A space is missing after the anchor or the tag'],
  ['Sequence item without -', 'The entries of a list begin with a dash and a space, and this one does not'],
  ['Block collection cannot start', 'Nothing may follow --- on its line; begin on the next line'],
  ['Missing newline after block sequence props', 'A list begins on the line after its anchor or tag'],
  [
    'more-indented leading empty lines',
    'The first line of this text is indented less than the empty lines before it; empty those lines',
  ],
  ['Block scalar values in collections', 'The lines of this text must be indented deeper than the key before it'],
  ['Block scalar lines must not', 'This line is indented less than the first line of its text; indent it as deep'],
  ['Block scalar header', 'Only +, - and a digit may follow | or > here; begin the text on the next line'],
  ['Block sequence may not', 'List where a key is expected; check the indentation'],
  ['A block sequence may not', 'List where a key is expected; check the indentation'],
  ['block-seq-ind on same line', 'A list cannot begin on the line of its key; begin it on the next line'],
  ['Unexpected ,', 'Comma without an entry before it'],
  ['Unexpected empty item', 'An entry is missing between two commas'],
  ['at node end', 'Unexpected text after the value; put the whole value in quotes'],
  ['flow-seq-end', undefined],
  ['flow-map-end', undefined],
]

/** Our words for an error, or undefined where the defect is told from elsewhere. */
export function sentenceOf(error: YAMLParseError, text: string): Sentence | undefined {
  if (foundElsewhere.has(error.code)) return undefined
  if (error.code === 'RESOURCE_EXHAUSTION')
    return { code: 'too-large', message: 'The file is nested too deeply here; reduce the nesting', toLineEnd: false }
  const special = byMessage.find(([piece]) => error.message.includes(piece))
  if (special && special[1] === undefined) return undefined
  const message = byText(error, text) ?? special?.[1] ?? sentences[error.code] ?? fallback
  return { code: 'syntax', message, toLineEnd: toLineEnd.has(error.code) }
}

const toLineEnd: ReadonlySet<ErrorCode> = new Set(['BLOCK_AS_IMPLICIT_KEY', 'BAD_INDENT'])

/** What the text itself tells of a key that is none. */
function byText(error: YAMLParseError, text: string): string | undefined {
  const { code, message, pos } = error
  const line = lineFrom(text, pos[0])
  if (message.startsWith('Nested mappings')) return isSecondColon(error, text) ? undefined : tooDeep
  if (code !== 'MULTILINE_IMPLICIT_KEY' && !message.startsWith('Implicit map keys')) return undefined
  if (/^[\w.-]+:\S/.test(line)) return 'A space is missing after the colon of this key'
  return /^-(?:\s|$)/.test(line) ? 'List where a key is expected; check the indentation' : undefined
}

const tooDeep = 'The lines below are indented deeper than this key, which has its value here already; check their indentation'
