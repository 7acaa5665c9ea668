/** A timeout in seconds with room: twice the longest good run, rounded up to five minutes. */
export function generousTimeout(longestSeconds: number): number {
  return Math.max(1, Math.ceil((longestSeconds * 2) / 300)) * 300
}
