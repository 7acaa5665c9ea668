/** Fixes that insert; the engine has them, so that it can join those of one family of rules. */

export type { Written } from '../fix.ts'
export { appendToRoot, insertBelowRoot } from './insertion.ts'
