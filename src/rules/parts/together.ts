import type { Problem } from '../../engine/problem.ts'

/** What is told of several things at the same time; `tell` is also asked about some of them only. */
type Told<T> = (items: readonly [T, ...T[]]) => Omit<Problem, 'members' | 'among'> | undefined

/**
 * One problem about all items, or none where there are none. Where a change adds some of them, the new ones are told by themselves. `keyOf`:
 * the key of the entity that an item is, or a text that stays the same.
 */
export function together<T>(items: readonly T[], keyOf: (item: T) => string, tell: Told<T>): readonly Problem[] {
  const problem = items.length === 0 ? undefined : problemOf(items, keyOf, tell)
  return problem ? [problem] : none
}

const none: readonly Problem[] = []

function problemOf<T>(items: readonly T[], keyOf: (item: T) => string, tell: Told<T>): Problem | undefined {
  const told = isFilled(items) ? tell(items) : undefined
  return (
    told && {
      ...told,
      members: items.map(keyOf),
      among: (isWanted) =>
        problemOf(
          items.filter((item) => isWanted(keyOf(item))),
          keyOf,
          tell,
        ),
    }
  )
}

function isFilled<T>(items: readonly T[]): items is readonly [T, ...T[]] {
  return items.length > 0
}
