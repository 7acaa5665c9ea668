import { joined } from '../text/wording.ts'

/** One observation about a file that speaks for or against a kind of file. */
export interface Evidence {
  /** Above zero for, below zero against. */
  readonly weight: number
  /** What was seen, as the rest of a sentence that begins with "the file has". */
  readonly words: string
}

export type Recognised = 'is' | 'resembles' | 'is-not'

/** What a dialect makes of a file, and why. */
export interface Recognition {
  readonly verdict: Recognised
  readonly evidence: readonly Evidence[]
}

/** Weight from which a file is one of the kind. */
const enough = 4
/** Weight from which it is close, so that readers want to know why it is not taken for one. */
const close = 2

/** The verdict that the evidence adds up to. */
export function weigh(evidence: readonly Evidence[]): Recognition {
  const total = evidence.reduce((sum, { weight }) => sum + weight, 0)
  return { verdict: total >= enough ? 'is' : total >= close ? 'resembles' : 'is-not', evidence }
}

/** True where nothing speaks against the kind. */
export function isUndisputed({ evidence }: Recognition): boolean {
  return evidence.every(({ weight }) => weight >= 0)
}

/** True where something speaks for another kind of file, and not only a key that no one knows. */
export function isForeign({ evidence }: Recognition): boolean {
  return evidence.some(({ weight }) => weight <= -2)
}

/** True for a file that would be one of the kind but for one grave thing, such as the tags of a template. */
export function isClose({ verdict, evidence }: Recognition): boolean {
  const pros = evidence.reduce((sum, { weight }) => sum + Math.max(0, weight), 0)
  return verdict === 'resembles' || (verdict === 'is-not' && pros >= enough)
}

/** Why a file is not taken for one of the kind: ``it has `version: v1` and `name`, but also `services` ``. */
export function reasonOf({ evidence }: Recognition): string {
  const words = (wanted: (weight: number) => boolean) =>
    joined(
      evidence
        .filter(({ weight }) => wanted(weight))
        .slice(0, 3)
        .map((item) => item.words),
    )
  const [pros, cons] = [words((weight) => weight > 0), words((weight) => weight < 0)]
  if (pros === '') return cons === '' ? 'it has no key of a pipeline' : `it has ${cons}`
  return cons === '' ? `it has ${pros} and nothing else` : `it has ${pros}, but also ${cons}`
}
