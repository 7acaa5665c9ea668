import type { Cursor } from '../../../text/cursor.ts'
import { canonicalKey, hasKey, shapeBelow, taskMarks } from '../keys.ts'

/**
 * The definition of the schema at each step of a cursor's path, the root first; an empty text where everything is allowed. Entries of `pipeline` are
 * told apart by the keys that are written so far.
 */
export function shapesAlong({ path, levels }: Pick<Cursor, 'path' | 'levels'>): readonly string[] {
  const shapes = ['file']
  for (const [index, step] of path.entries()) {
    const above = shapes.at(-1) ?? ''
    const key = typeof step === 'string' && hasKey(above, canonicalKey(step)) ? canonicalKey(step) : step
    shapes.push(concrete(shapeBelow(above, key), levels[index + 1]))
  }
  return shapes
}

function concrete(shape: string, entries: ReadonlyMap<string, string> | undefined): string {
  if (shape !== 'entry') return shape
  if (entries?.has('tasks')) return 'group'
  return taskMarks.some((key) => entries?.has(key)) ? 'task' : 'entry'
}
