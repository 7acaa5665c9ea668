import { oncePerText } from '../text/once-per-text.ts'

/** A release by semantic versioning, `1.4.0`, with its three numbers. */
export const versionPattern = /^(\d{1,5})\.(\d{1,5})\.(\d{1,5})$/

/** True where `version` came after `other`. */
export function isLater(version: string, other: string): boolean {
  if (version === other) return false
  const [a, b] = [numbersOf(version), numbersOf(other)]
  const at = a.findIndex((number, index) => number !== b[index])
  return at !== -1 && (a[at] ?? 0) > (b[at] ?? 0)
}

/** The first release of the major version that `version` belongs to: from then on no rule fails a review that passed. The first release of all is 0.1.0. */
export function majorStart(version: string): string {
  const [major = 0] = numbersOf(version)
  return major === 0 ? '0.1.0' : `${major}.0.0`
}

/** Rules by the hundred have one of few releases. */
const numbersOf = oncePerText((version): readonly number[] => (versionPattern.exec(version) ?? []).slice(1).map(Number))
