import { shown } from '../../text/quote.ts'
import { messagePiece, messageWithin } from './message-pieces.ts'
import { declareSafe, type Part, type Safe, templateOf } from './safe-text.ts'

/** The template of Markdown as GitHub renders it in comments and job summaries. */
export const md = templateOf<'markdown'>()

const punctuation = /[!-/:-@[-`{-~]/g
/** GitHub links e-mail addresses after it has decoded entities, even inside `<code>`; a comment after the @ keeps the halves apart. */
const addressSign = /(?<=[\w.+-])@(?=[a-z0-9])/gi
/** Blanks that HTML would collapse or drop. */
const lostBlank = /^ | $|(?<= ) /g

const plainWord = /^[^"#$&*+<=>@[\\\]^_`{|}~]+$/
/** What GitHub makes links, references or pictures of: addresses, keys of trackers, commits, emoji names. */
const liveWord = /www\.|\/\/|-\d|[0-9a-f]{7}|:[^:]+:/i

/** Lengths in UTF-16 units before encoding. */
const longestCode = 200
const longestText = 600

/** A stranger's text: a code element in which no character has a meaning for Markdown or HTML. Works in tables and `<summary>`. */
export function markdownCode(text: string, max = longestCode): Safe<'markdown'> {
  return declareSafe(codeOf(shown(text, max)))
}

/** A message of ours: names in double quotes, words in back-ticks and words with unusual characters become code, the rest stays plain. */
export function markdownText(message: string, max = longestText): Safe<'markdown'> {
  const text = messageWithin(message, max)
  return declareSafe(text.replace(messagePiece, (all: string, name?: string, code?: string) => pieceOf(all, name ?? code)))
}

/** One line of a `<pre>` block, blanks kept. */
export function markdownPre(line: string, max = longestCode): Safe<'markdown'> {
  return declareSafe(entitiesOf(shown(line, max)))
}

/** A link to a page of ours or to a line of source; without a plain https address only the text. */
export function markdownLink(text: Part<'markdown'>, address: string): Safe<'markdown'> {
  return /^https:\/\/[\w.-]{1,250}(?::\d{1,5})?[\w./#?=%~-]{0,500}$/.test(address)
    ? declareSafe(`<a href="${address}">${text}</a>`)
    : md`${text}`
}

/** An invisible comment such as a marker. All but letters, digits, blanks, `:=.,/+_` and single `-` becomes `_`. */
export function markdownComment(text: string): Safe<'markdown'> {
  return declareSafe(`<!-- ${text.replace(/[^A-Za-z0-9 :=.,/+_-]|--+/g, '_')} -->`)
}

/** A Mermaid diagram. Its labels hold no back-tick, so that nothing in it ends the fence. */
export function markdownMermaid(diagram: Safe<'mermaid'>): Safe<'markdown'> {
  return declareSafe(`\`\`\`mermaid\n${diagram}\n\`\`\``)
}

function pieceOf(all: string, name: string | undefined): string {
  if (name !== undefined) return codeOf(name)
  return plainWord.test(all) && !liveWord.test(all) ? all : codeOf(all)
}

function codeOf(text: string): string {
  const shown = text.trim() === '' ? `"${text}"` : text
  const inert = shown.split(addressSign).map(entitiesOf).join('&#64;<!-- -->')
  return `<code>${inert.replace(lostBlank, '&#160;')}</code>`
}

function entitiesOf(text: string): string {
  return text.replace(punctuation, (character) => `&#${character.charCodeAt(0)};`)
}
