/** Fixes that insert; the engine has them, so that it can join those of one family of rules. */

export type { Written } from '../../core/fix.ts'
export { appendToRoot, insertBelowRoot } from '../../core/insertion.ts'
