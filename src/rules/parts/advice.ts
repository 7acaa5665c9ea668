import type { Remedy } from '../../model/wish.ts'

/** What a remedy says as a clause inside a sentence: `set \`retries: 0\` on the task`. */
export function clauseOf({ text }: Remedy): string {
  return text.charAt(0).toLowerCase() + text.slice(1).replace(/\.$/, '')
}

/** A remedy whose sentence continues: `Remove the dependency; the order does not change.` */
export function continued(remedy: Remedy, end: string): Remedy {
  return { ...remedy, text: `${remedy.text.replace(/\.$/, '')}${end}.` }
}

/** A remedy with another way behind it: `Set \`paused: true\` on the group, or remove the matrix.` */
export function orElse(remedy: Remedy, alternative: string): Remedy {
  return continued(remedy, `, or ${alternative}`)
}
