import type { Parent } from './as-github.ts'

/**
 * What GitHub makes of words on a page after its sanitiser: mentions, references, commits, addresses, emoji names, formulas, colours
 * of trackers. Code and links are left alone. Wider than GitHub's own patterns, which ask whether the thing exists.
 */
const patterns = {
  mention: /(?:^|[^\w`])@[a-z\d]/i,
  reference: /(?:^|[^\w&])#\d|\bGH-\d|\b[\w.-]+\/[\w.-]+#\d/i,
  commit: /\b[0-9a-f]{7,40}\b/i,
  address: /\b(?:https?|ftp):\/\/|\bwww\.\w/i,
  mail: /[\w.+-]@[\w-]+\.\w/,
  emoji: /:[a-z\d_+-]+:/i,
  formula: /\$[^$]+\$/,
} as const

/** The kinds of live things in words. */
export function liveIn(words: string): readonly string[] {
  return Object.entries(patterns)
    .filter(([kind, pattern]) => pattern.test(kind === 'commit' ? words.replace(/\b\d{1,6}\b/g, '') : words))
    .map(([kind]) => kind)
}

/** Mail addresses that GitHub's Markdown links before its sanitiser, even in `<code>` that stands in a paragraph; a comment keeps them apart. */
export function mailIn(parent: Parent): readonly string[] {
  return parent.children.flatMap((child) => {
    if (child.type === 'text') return patterns.mail.test(child.value) ? [child.value] : []
    return child.type === 'element' && child.tagName !== 'pre' && child.tagName !== 'a' ? mailIn(child) : []
  })
}
