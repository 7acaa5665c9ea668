import { oncePerText } from '../../text/once-per-text.ts'

const word = /(?<![a-z0-9])(?:production|prod|prd|staging|stage|stg|development|develop|dev|uat|test|qa|sandbox)(?![a-z0-9])/gi

/** A name without the words for environments, in lower case, its separators as one blank. */
export function withoutEnvironment(name: string): string {
  return name
    .toLowerCase()
    .replace(word, ' ')
    .replace(/[\s_/.,:;()[\]-]+/g, ' ')
    .trim()
}

/** True where names differ, and only by the words for environments. */
export function differByEnvironment(names: readonly string[]): boolean {
  const [first, ...others] = names
  const stem = first === undefined || others.length === 0 ? '' : withoutEnvironment(first)
  if (stem === '' || others.some((name) => withoutEnvironment(name) !== stem)) return false
  return new Set(names.map((name) => name.trim().toLowerCase())).size === names.length
}

export type EnvironmentKind = 'production' | 'development' | 'staging' | 'test'

const kinds: Readonly<Record<EnvironmentKind, RegExp>> = {
  // `production_orders` is about what a factory makes.
  production:
    /(?<![a-z0-9])(?:production(?![_ -]{0,3}(?:orders?|lines?|plan\w*|plants?|floor|schedul\w*))|prod|prd)(?![a-z0-9])/i,
  development: /(?<![a-z0-9])(?:development|dev|sandbox|sbx)(?![a-z0-9])/i,
  staging: /(?<![a-z0-9])(?:staging|stg|stage|pre-?prod|uat|qa)(?![a-z0-9])/i,
  // Only at the end: `http_test_12345` is an environment, `test_status_12345` a test.
  test: /(?<![a-z0-9])(?:test|testing)(?=_*(?:\d{5})?$)/i,
}

/** The environment that a name speaks of; null for none and for several. */
export const environmentKind = oncePerText((name): EnvironmentKind | null => {
  const plain = name.trim()
  if (plain.includes('${{')) return null
  const found = (['production', 'development', 'staging', 'test'] as const).filter((kind) => kinds[kind].test(plain))
  return found.length === 1 ? (found[0] ?? null) : null
})
