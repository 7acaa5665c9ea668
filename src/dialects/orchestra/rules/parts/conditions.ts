import type { Pipeline } from '../../../../model/pipeline.ts'
import type { Site } from '../../../../model/reference.ts'
import { Memo } from '../../../../text/memo.ts'
import {
  type Condition,
  comparisonsIn,
  conditionOf,
  type Expression,
  type StatusComparison,
  templateOf,
} from '../../expression/index.ts'

/** A condition and the whole of its expression; what mixes text and expressions is left out. */
export interface WholeCondition {
  readonly site: Site
  readonly ast: Expression
  readonly form: Condition['form']
}

const known = new Memo<Pipeline, readonly WholeCondition[]>()

/** The conditions of a pipeline that are one expression without a fault. */
export function conditionsOf(pipeline: Pipeline): readonly WholeCondition[] {
  const conditions = known.get(pipeline) ?? pipeline.sites.filter((site) => site.isCondition).flatMap(readCondition)
  known.set(pipeline, conditions)
  return conditions
}

function readCondition(site: Site): WholeCondition[] {
  const condition = conditionOf(site)
  if (!condition?.ast || condition.problems.some(({ code }) => !code.startsWith('unknown-'))) return []
  return [{ site, ast: condition.ast, form: condition.form }]
}

/** Every comparison of a status with literals, anywhere in a pipeline. */
export function* statusComparisonsOf(pipeline: Pipeline): Iterable<StatusComparison & { readonly site: Site }> {
  for (const site of pipeline.sites) {
    for (const part of templateOf(site).parts) {
      if (part.kind === 'expression') for (const comparison of comparisonsIn(part.ast)) yield { ...comparison, site }
    }
  }
}
