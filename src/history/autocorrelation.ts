/** Most that a series is taken to resemble itself: beyond it no strength would be left. */
const mostResemblance = 0.95

/**
 * How much neighbours resemble each other, from 0 to 0.95: the lag-1 autocorrelation of what a fitted step or line leaves, plus what such a
 * remainder shows too little of it. That bias falls with the number of runs and grows with the correlation (Marriott and Pope 1954: (1 + 3r)/n
 * for a fitted mean; a fitted step takes more). Its constants are those that keep false alarms at 2 % in `scripts/simulate-trends.ts`.
 */
export function resemblance(residuals: readonly number[]): number {
  const n = residuals.length
  if (n < 12) return mostResemblance
  const seen = lagOne(residuals)
  const bias = 3 / n + 50 / n ** 2 + (6 * Math.max(0, seen)) / n
  return Math.min(Math.max(seen + bias, 0), mostResemblance)
}

/** The lag-1 autocorrelation around the mean, from -1 to 1; 0 for a constant series. */
export function lagOne(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  let [together, spread] = [0, 0]
  for (const [index, value] of values.entries()) {
    spread += (value - mean) ** 2
    if (index > 0) together += (value - mean) * ((values[index - 1] ?? 0) - mean)
  }
  return spread === 0 ? 0 : together / spread
}

/** By how much dependence weakens a difference of means: n runs that resemble their neighbours by r tell as much as n(1 − r)/(1 + r) others. */
export function dependenceFactor(r: number): number {
  return Math.sqrt((1 - r) / (1 + r))
}
