import { countRisks, countStatuses, type Difference, type FileDifference } from '../changes/difference.ts'
import type { Risk } from '../changes/risk.ts'
import { risks } from '../changes/risk.ts'
import { count, joined } from '../text/wording.ts'
import { radiusLines } from './reach-words.ts'

/** Each class as people read it. */
export const riskWords: Readonly<Record<Risk, string>> = {
  silence: 'silence',
  'weaker-safety': 'weaker safety',
  'stopped-work': 'stopped work',
  'wider-reach': 'wider reach',
  unknown: 'unknown',
  behaviour: 'behaviour',
  safer: 'safer',
  cosmetic: 'cosmetic',
}

/** What depends on a pipeline that differs, in sentences; those of each pipeline stand with the changes of it. */
export function linesByPipeline({ blastRadius }: Difference): (one: FileDifference) => readonly string[] {
  return ({ path, pipeline }) =>
    blastRadius.filter((radius) => radius.path === path && radius.pipeline === pipeline).flatMap(radiusLines)
}

/** `2 of 14 pipelines differ (1 added, 1 changed): 1 silence, 3 cosmetic`. */
export function summaryWords({ pipelines, compared }: Difference): string {
  if (compared === 0) return 'No pipelines to compare'
  if (pipelines.length === 0) return `No differences in ${count(compared, 'pipeline')}`
  const { added, removed, changed, text, unreadable } = countStatuses(pipelines)
  const statuses = [
    [added, 'added'],
    [removed, 'removed'],
    [changed, 'changed'],
    [text, 'only in its text'],
    [unreadable, 'unreadable'],
  ] as const
  const parts = statuses.flatMap(([number, word]) => (number === 0 ? [] : [`${number} ${word}`]))
  const found = countRisks(pipelines)
  const classes = risks.flatMap((risk) => (found[risk] === 0 ? [] : [`${found[risk]} ${riskWords[risk]}`]))
  const differs = pipelines.length === 1 ? 'differs' : 'differ'
  return `${pipelines.length} of ${count(compared, 'pipeline')} ${differs} (${parts.join(', ')})${classes.length === 0 ? '' : `: ${joined(classes)}`}`
}
