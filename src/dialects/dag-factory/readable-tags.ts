import type { ReadableTag } from '../../model/dialect.ts'

/** What dag-factory 0.x added to YAML and 1.x dropped, and what PyYAML's full loader, which it uses, reads beyond the safe one. */
export const readableTags: readonly ReadableTag[] = [
  {
    pattern: /^!(?:and|or|join)$/,
    problem: 'is read by dag-factory 0.x, and 1.x refuses it; the file is not reviewed',
    remedy: 'Write the key `__and__`, `__or__` or `__join__` with a list in place of the tag.',
    severity: 'error',
  },
  {
    pattern: /^!!python\/(?:tuple|list|dict|str|unicode|bytes|int|long|float|complex|bool|none|name:.+)$/,
    problem: 'is read by the full loader of PyYAML only; the file is not reviewed',
    remedy: 'Write the value without a tag.',
    severity: 'warning',
  },
]
