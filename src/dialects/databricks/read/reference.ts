import type { Span } from '../../../text/source.ts'

/** A `${…}` of a bundle: the dotted way to a value. */
export interface BundleReference {
  readonly text: string
  /** `var`, `zone` for `${var.zone}`. */
  readonly steps: readonly string[]
  /** In the text. */
  readonly span: Span
}

/**
 * The grammar of the CLI (`libs/dyn/dynvar/ref.go`): steps begin with a letter and end with a letter or digit. Written so that a regular
 * expression needs linear time. All else between `${` and `}` is plain text.
 */
const step = '\\p{L}(?:[\\p{L}\\p{N}_-]*[\\p{L}\\p{N}])?'
const pattern = new RegExp(`\\$\\{(${step}(?:\\.${step}(?:\\[\\d+\\])*)*(?:\\[\\d+\\])*)\\}`, 'gu')

/** The references of a text, in its order. */
export function referencesIn(text: string): readonly BundleReference[] {
  if (!text.includes('${')) return []
  return [...text.matchAll(pattern)].map((match) => ({
    text: match[0],
    steps: (match[1] ?? '').split(/[.[\]]+/).filter((word) => word !== ''),
    span: { start: match.index, end: match.index + match[0].length },
  }))
}

/**
 * When a reference gets its value: from the files, at deploy, or never, because the CLI leaves a prefix that it does not know as text.
 */
export function lifeOf({ steps: [prefix = ''] }: BundleReference): 'here' | 'deploy' | 'never' {
  if (['var', 'variables', 'bundle', 'workspace'].includes(prefix)) return 'here'
  return prefix === 'resources' || prefix === 'artifacts' ? 'deploy' : 'never'
}
