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
  const stems = new Set(names.map(withoutEnvironment))
  const plain = new Set(names.map((name) => name.trim().toLowerCase()))
  return stems.size === 1 && plain.size === names.length && names.length > 1 && !stems.has('')
}
