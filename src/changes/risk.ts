/**
 * What a change may do to the people who run a pipeline, gravest first. One change has one class: the gravest that holds. Facts decide, not
 * guesses: what the model cannot tell is `behaviour`.
 */
export const risks = [
  'silence',
  'weaker-safety',
  'stopped-work',
  'wider-reach',
  'unknown',
  'behaviour',
  'safer',
  'cosmetic',
] as const
export type Risk = (typeof risks)[number]

/** What each class means, as a sentence for documentation and help. */
export const riskMeanings: Readonly<Record<Risk, string>> = {
  silence: 'A failure, or a slow run, that was reported before is no longer reported, or to fewer people.',
  'weaker-safety': 'A protection is removed or loosened: retries, a timeout, a run limit, a dependency, a test.',
  'stopped-work': 'Something that ran before no longer runs, or runs less often.',
  'wider-reach': 'More runs, or runs that touch more: another schedule, connection, environment or task.',
  unknown: 'The file cannot be read, so the effect of the change is unknown.',
  behaviour: 'Runs do something else, with no known loss of safety: times, SQL, commands, parameters.',
  safer: 'A protection or an alert is added or tightened.',
  cosmetic: 'Names, ids, tags, notes and whitespace: runs do the same.',
}

/** Why a change has its class. */
export interface Effect {
  readonly risk: Risk
  /** What follows from the change, each as a clause without a full stop; empty where the change says it all. */
  readonly reasons: readonly string[]
  /** Those of the reasons that name what stops in other pipelines: it is seen nowhere else, so lines say it, too. Default: none. */
  readonly consequences?: readonly string[]
}

export function effect(risk: Risk, ...reasons: readonly string[]): Effect {
  return { risk, reasons }
}

/** The graver of two classes. */
export function graver(one: Risk, other: Risk): Risk {
  return risks.indexOf(one) <= risks.indexOf(other) ? one : other
}

/** Of a limit of things that may run at the same time, where none and 0 are no limit. */
export function limitEffect(was: number | 'none' | undefined, is: number | 'none' | undefined): Effect {
  const limit = (value: typeof was) => (typeof value === 'number' && value > 0 ? value : Number.POSITIVE_INFINITY)
  const [former, latter] = [limit(was), limit(is)]
  return latter > former ? effect('weaker-safety', 'more may run at the same time') : effect('safer')
}
