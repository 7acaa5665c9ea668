import type { Expression, ForPart, IfPart, MacroPart, Part } from './ast.ts'
import { type Cursor, expect, isAt, nested, peek, take, unexpected } from './cursor.ts'
import { type Fault, Refusal, shown, TooDeep } from './fault.ts'
import { filterAt, newName } from './invocation.ts'
import { tokensOf } from './lexer.ts'
import { macroParameters } from './macro.ts'
import { tagMeant } from './mistakes.ts'
import { parseExpression } from './parse.ts'
import { withoutRaw } from './raw.ts'

/** A text with expressions in it. */
export interface Template {
  readonly text: string
  /** Empty where the engine refuses the text, or where nothing is known. */
  readonly parts: readonly Part[]
  /** Why the engine refuses it, where it does. */
  readonly fault?: Fault
  /** True for a text that nests deeper than it is read. */
  readonly isUnread?: true
}

/** Reads a decoded text as Kestra does: a text without a brace is no template, raw blocks are taken out, the rest is Pebble's. Never throws. */
export function parseTemplate(text: string): Template {
  const whole = { start: 0, end: text.length }
  const prepared = text.includes('{') ? withoutRaw(text) : text
  if (!prepared.includes('{')) return { text, parts: text === '' ? [] : [{ kind: 'text', span: whole }] }
  const cursor: Cursor = { tokens: tokensOf(prepared), read: parseExpression, macros: new Set(), at: 0, depth: 0 }
  try {
    const parts = bodyAt(cursor, [])
    if (!isAt(cursor, 'end')) throw unexpected(cursor, 'the end')
    return { text, parts }
  } catch (error) {
    if (error instanceof Refusal) return { text, parts: [], fault: error.fault }
    if (error instanceof TooDeep) return { text, parts: [], isUnread: true }
    throw error
  }
}

/** Parts up to the end, or up to a tag with one of these names, whose name is then under the cursor. */
function bodyAt(cursor: Cursor, ends: readonly string[]): readonly Part[] {
  return nested(cursor, () => {
    const parts: Part[] = []
    for (;;) {
      const { kind, span } = peek(cursor)
      if (kind === 'end' || kind === 'fault') break
      if (kind === 'text') {
        take(cursor)
        parts.push({ kind: 'text', span })
      } else if (kind === 'print-start') parts.push(printAt(cursor))
      else {
        expect(cursor, 'tag-start', undefined, 'an expression')
        if (!isAt(cursor, 'name')) throw unexpected(cursor, 'the name of a tag')
        if (ends.includes(peek(cursor).text)) return parts
        parts.push(tagAt(cursor))
      }
    }
    if (ends.length > 0 || isAt(cursor, 'fault')) throw unexpected(cursor, ends.map((end) => `{% ${end} %}`).join(' or '))
    return parts
  })
}

function printAt(cursor: Cursor): Part {
  const { start } = take(cursor).span
  const expression = parseExpression(cursor)
  const { end } = expect(cursor, 'print-end', undefined, 'an operator or "}}"').span
  return { kind: 'print', span: { start, end }, expression }
}

function closeTag(cursor: Cursor): void {
  expect(cursor, 'tag-end', undefined, 'an operator or "%}"')
}

function tagAt(cursor: Cursor): Part {
  const { text: name, span } = take(cursor)
  const read = Object.hasOwn(tags, name) ? tags[name] : undefined
  if (read) return read(cursor)
  const meant = tagMeant(name)
  const fault = { message: `Unknown tag ${shown(name)} in an expression`, span }
  if (name === 'raw' || name === 'endraw') {
    throw new Refusal({
      ...fault,
      isMild: true,
      message: 'A raw block must begin and end on one line',
      remedy: 'Use `{% verbatim %}` and `{% endverbatim %}` around several lines.',
    })
  }
  throw new Refusal(meant === undefined ? fault : { ...fault, remedy: `Write \`${meant}\`.`, suggestion: meant })
}

/** The tags that Kestra leaves of Pebble's (`ExtensionCustomizer`). */
const tags: Readonly<Record<string, (cursor: Cursor) => Part>> = {
  if: ifAt,
  for: forAt,
  set: setAt,
  macro: macroAt,
  block: blockAt,
  filter: filterTagAt,
}

function ifAt(cursor: Cursor): Part {
  const branches: IfPart['branches'][number][] = []
  let otherwise: readonly Part[] = []
  let end = 'elseif'
  while (end === 'elseif') {
    const condition = parseExpression(cursor)
    closeTag(cursor)
    branches.push({ condition, body: bodyAt(cursor, ['elseif', 'else', 'endif']) })
    end = take(cursor).text
  }
  if (end === 'else') {
    closeTag(cursor)
    otherwise = bodyAt(cursor, ['endif'])
    take(cursor)
  }
  closeTag(cursor)
  return { kind: 'if', branches, otherwise }
}

function forAt(cursor: Cursor): Part {
  const variable = newName(cursor)
  expect(cursor, 'name', 'in', '"in"')
  const iterable = parseExpression(cursor)
  closeTag(cursor)
  const body = bodyAt(cursor, ['else', 'endfor'])
  let otherwise: ForPart['otherwise'] = []
  if (take(cursor).text === 'else') {
    closeTag(cursor)
    otherwise = bodyAt(cursor, ['endfor'])
    take(cursor)
  }
  closeTag(cursor)
  return { kind: 'for', variable, iterable, body, otherwise }
}

function setAt(cursor: Cursor): Part {
  const name = newName(cursor)
  expect(cursor, 'punctuation', '=', '"="')
  const value = parseExpression(cursor)
  closeTag(cursor)
  return { kind: 'set', name, value }
}

function macroAt(cursor: Cursor): Part {
  const { text: name, span } = expect(cursor, 'name', undefined, 'the name of a macro')
  if (cursor.macros.has(name)) throw new Refusal({ message: `The macro ${shown(name)} is defined twice`, span })
  cursor.macros.add(name)
  const parameters: MacroPart['parameters'] = macroParameters(cursor)
  closeTag(cursor)
  const body = closedBody(cursor, 'endmacro')
  return { kind: 'macro', name, parameters, body }
}

function blockAt(cursor: Cursor): Part {
  if (!isAt(cursor, 'string')) expect(cursor, 'name', undefined, 'the name of a block')
  else take(cursor)
  const name = cursor.tokens[cursor.at - 1]?.text
  closeTag(cursor)
  const body = bodyAt(cursor, ['endblock'])
  take(cursor)
  if (isAt(cursor, 'name', name) || isAt(cursor, 'string', name)) take(cursor)
  closeTag(cursor)
  return { kind: 'body', expressions: [], body }
}

function filterTagAt(cursor: Cursor): Part {
  const expressions: Expression[] = [filterAt(cursor, null)]
  while (isAt(cursor, 'operator', '|')) {
    take(cursor)
    expressions.push(filterAt(cursor, null))
  }
  closeTag(cursor)
  return { kind: 'body', expressions, body: closedBody(cursor, 'endfilter') }
}

function closedBody(cursor: Cursor, end: string): readonly Part[] {
  const body = bodyAt(cursor, [end])
  take(cursor)
  closeTag(cursor)
  return body
}
