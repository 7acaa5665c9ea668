import { Composer, type CST, Lexer, type Node, Parser, type YAMLParseError } from 'yaml'
import type { TextProblem } from '../document.ts'
import { seeUnclosed } from './brackets.ts'
import { seeLexeme } from './lexemes.ts'
import { limits } from './limits.ts'
import { joinedQuote } from './outdented.ts'
import { isSecondColon, withoutSecondColons } from './second-colons.ts'
import { type Slip, type Stop, type Watch, watchOf } from './watch.ts'

/** The first document of a text as the YAML library sees it, and what is wrong with its form. */
export interface Composed {
  /** Undefined where there is no document, or a budget was spent. */
  readonly contents: Node | undefined
  readonly errors: readonly YAMLParseError[]
  /** Errors that were got round: what was read after them is sound. */
  readonly fixed: readonly YAMLParseError[]
  /** Defects that stand for themselves. */
  readonly problems: readonly TextProblem[]
  /** Defects of syntax, found in the lexemes. */
  readonly slips: readonly Slip[]
}

/** Never 'silent', which drops errors, nor the default, which prints source lines. Unknown tags are found in the lexemes. */
const options = {
  uniqueKeys: false,
  prettyErrors: false,
  stringKeys: true,
  logLevel: 'error',
  schema: 'core',
  merge: false,
  resolveKnownTags: false,
} as const

/**
 * Reads the first document of a text, within the budgets; throws on no input. `name: Load: orders` swallows the lines below it, so a
 * text with such lines is read once more with the second colons out of the way.
 */
export function composeText(text: string): Composed {
  const composed = composeOnce(text)
  return composeJoined(text, composed) ?? composeMended(text, composed)
}

/** Most quoted texts of too little indentation that are read in one file, and the longest file with any: each costs a reading. */
const mostJoined = 8
const longestJoined = 65_536

/** The document with quoted texts of too little indentation on one line; undefined where it has none or is not sound after that. */
function composeJoined(text: string, first: Composed): Composed | undefined {
  const warnings: TextProblem[] = []
  let [current, composed] = [text, first]
  for (let count = 0; count < mostJoined && text.length <= longestJoined; count++) {
    const joined = joinedQuote(current, composed.slips)
    if (!joined) break
    warnings.push(joined.problem)
    current = joined.text
    composed = composeOnce(current)
  }
  const isSound = warnings.length > 0 && composed.slips.length === 0 && composed.errors.length === 0
  return isSound ? { ...composed, problems: [...composed.problems, ...warnings] } : undefined
}

function composeMended(text: string, composed: Composed): Composed {
  const fixed = composed.errors.slice(0, limits.problems).filter((error) => isSecondColon(error, text))
  return fixed.length === 0 ? composed : { ...composeOnce(withoutSecondColons(text, fixed)), fixed }
}

function composeOnce(text: string): Composed {
  const watch = watchOf(text)
  const { tokens, stop } = parseTokens(text, watch)
  const problems = stop ? [...watch.problems, stop.problem] : watch.problems
  if (stop?.reason === 'budget') return { contents: undefined, errors: [], fixed: [], problems, slips: watch.slips }
  return { ...composeTokens(tokens), fixed: [], problems, slips: watch.slips }
}

interface Tokens {
  readonly tokens: readonly CST.Token[]
  readonly stop: Stop | undefined
}

/** Feeds the parser lexeme by lexeme, so that no budget is overspent before anything recursive runs. */
function parseTokens(text: string, watch: Watch): Tokens {
  const parser = new Parser()
  const tokens: CST.Token[] = []
  let errors = 0
  for (const lexeme of new Lexer().lex(text)) {
    const stop = seeLexeme(watch, lexeme, parser.offset)
    if (stop?.reason === 'budget') return { tokens, stop }
    if (stop) return { tokens: tokens.concat([...parser.end()]), stop }
    for (const token of parser.next(lexeme)) {
      tokens.push(token)
      if (token.type === 'error' && ++errors >= limits.problems)
        return { tokens: tokens.concat([...parser.end()]), stop: undefined }
    }
    if (depthOf(parser) > limits.depth) return { tokens, stop: tooDeep(parser.offset) }
  }
  seeUnclosed(watch)
  return { tokens: tokens.concat([...parser.end()]), stop: undefined }
}

/** Open collections: the stack holds the document and at times a scalar besides. */
function depthOf({ stack }: Parser): number {
  const top = stack.at(-1)
  return stack.length - (top && 'items' in top ? 1 : 2)
}

function tooDeep(offset: number): Stop {
  const message = 'The file is nested deeper than 64 levels here; reduce the nesting'
  return { reason: 'budget', problem: { code: 'too-large', message, span: { start: offset, end: offset } } }
}

function composeTokens(tokens: readonly CST.Token[]): Pick<Composed, 'contents' | 'errors'> {
  const composer = new Composer(options)
  for (const document of composer.compose(tokens)) return { contents: document.contents ?? undefined, errors: document.errors }
  return { contents: undefined, errors: composer.streamInfo().errors }
}
