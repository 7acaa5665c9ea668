const dayMs = 86_400_000

/** Seconds between two lines of a grid: a number that people read easily, for at most `parts` lines up to `most`. */
export function niceStep(most: number, parts: number): number {
  const steps = [1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400]
  return steps.find((step) => most / step <= parts) ?? Math.ceil(most / parts / 86_400) * 86_400
}

/** Midnights in UTC between two times, at most `parts` of them, at equal distances. */
export function dayStops(from: number, to: number, parts: number): readonly number[] {
  const first = Math.ceil(from / dayMs) * dayMs
  const days = Math.max(0, Math.floor((to - first) / dayMs))
  const step = Math.max(1, Math.ceil((days + 1) / parts)) * dayMs
  return Array.from(
    { length: days < 0 || first > to ? 0 : Math.floor((to - first) / step) + 1 },
    (_, index) => first + index * step,
  )
}
