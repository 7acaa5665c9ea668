import type { Problem } from '../engine/problem.ts'
import { defineDocumentRule } from '../engine/rule.ts'
import { nodeKeyOf } from '../model/pipeline.ts'
import { type Document, isBroken } from '../text/document.ts'
import { quoted } from '../text/quote.ts'
import { eachScalar } from '../text/scalars.ts'
import { mayBeSwallowed, quoteSwallowed, type Swallowed, swallowedAt } from '../text/swallowed.ts'
import type { Node } from '../text/tree.ts'

export default defineDocumentRule({
  summary: 'Values that contain # should be in quotes',
  why: 'In YAML a `#` after a space starts a comment. `channel: #orders` has no value at all, and the message is not delivered.',
  remedy: 'Put the whole value in quotes, or add a space after the `#` of a comment.',
  severity: 'warning',
  since: '0.1.0',
  *check({ document, isPipeline, violations }) {
    if (!isPipeline || isBroken(document) || !hasWordInComment(document.source.text)) return
    const explained = new Set(violations.map(({ at }) => ('path' in at ? nodeKeyOf(at.path) : '')))
    for (const swallowed of swallowedIn(document)) {
      const problem = explained.has(nodeKeyOf(swallowed.path)) ? undefined : problemOf(document, swallowed)
      if (problem) yield problem
    }
  },
})

/** Without such a text in the file nothing is swallowed. */
function hasWordInComment(text: string): boolean {
  for (let at = text.indexOf('#', 1); at !== -1; at = text.indexOf('#', at + 1)) {
    const before = text[at - 1]
    if ((before === ' ' || before === '\t') && /[^\s#]/.test(text[at + 1] ?? '#')) return true
  }
  return false
}

/** Keys of values that begin with a # by nature. */
const markedKeys = /^(?:slack_?)?channels?(?:_?(?:name|id|names|ids))?$|^destinations?$|colou?r|^hash_?tags?$|^tags$/i
/** Keys of texts for people, in which `#42` is a number. */
const proseKeys = /^(?:(?:[a-z]{1,20}_)?message|text|subject|title|body|description|summary|prompt)$/i

function problemOf(document: Document, swallowed: Swallowed): Problem | undefined {
  const { path, rest, word } = swallowed
  const key = String(path.findLast((step) => typeof step === 'string'))
  return rest === null ? lost(swallowed, key) : cut(document, { ...swallowed, rest }, key, word)
}

/** Beside a key that takes such values it is a slip; elsewhere a value may have been commented out. */
function lost(swallowed: Swallowed, key: string): Problem {
  const { path, word, comment } = swallowed
  const message = `${quoted(key)} has no value: ${quoted(comment)} is a comment`
  const at = { path, part: 'key' as const }
  if (!markedKeys.test(key) && typeof path.at(-1) !== 'number')
    return { at, message, subject: word, severity: 'note', remedy: 'Remove the `#` to keep the value, or write `null`.' }
  const fix = quoteSwallowed(swallowed)
  return { at, message, subject: word, remedy: `Write ${quotedText(word)}, or \`null\` for no value.`, ...(fix && { fix }) }
}

/** The end of a text for people, or the tags in the name of a pipeline. */
function cut(
  document: Document,
  { path, rest, comment, span }: Swallowed & { readonly rest: string },
  key: string,
  word: string,
): Problem | undefined {
  const isTags = path.length === 1 && key === 'name' && /^#[a-z][\w-]*(?: #[a-z][\w-]*)*$/i.test(comment)
  const isProse = proseKeys.test(key) && /^#[A-Za-z0-9]/.test(word)
  if (!isTags && !isProse) return undefined
  const whole = quotedText(`${rest} ${comment}`)
  const start = span.start - 1 - rest.length
  const isOneLine = document.source.text.slice(start, span.start) === `${rest} `
  return {
    at: { path },
    message: `${isTags ? 'The name of the pipeline' : quoted(key)} ends before ${quoted(comment)}, which is a comment`,
    subject: comment,
    remedy: `Write ${whole}.`,
    ...(isTags && { severity: 'note' as const }),
    ...(isOneLine && {
      fix: {
        title: `Write ${whole}`,
        safety: 'unsafe' as const,
        edits: [{ span: { start, end: span.start + comment.length }, text: whole }],
      },
    }),
  }
}

function quotedText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

/** What comments have swallowed, in the order of the text; what an alias repeats is told once. */
function swallowedIn(document: Document): readonly Swallowed[] {
  const found: Swallowed[] = []
  const seen = new Set<Node>()
  eachScalar(document.root, [], (scalar, path) => {
    if (!mayBeSwallowed(document, scalar) || seen.has(scalar)) return
    seen.add(scalar)
    const swallowed = swallowedAt(document, [...path])
    if (swallowed) found.push(swallowed)
  })
  return found
}
