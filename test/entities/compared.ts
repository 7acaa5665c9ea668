import type { FixtureCase } from '../../scripts/fixture.ts'
import { requestFor } from '../../scripts/fixture.ts'
import { namingAtBase } from '../../src/changes/entities/at-base.ts'
import { followRenames } from '../../src/changes/entities/baselines.ts'
import { matchPipelines } from '../../src/changes/entities/versions.ts'
import { compareWithBase } from '../../src/engine/compare.ts'
import { lint } from '../../src/engine/lint.ts'
import type { Rule } from '../../src/engine/rule.ts'
import { rules } from '../../src/rules/index.ts'

/** What a change of a case's files makes of the findings of one rule. */
export function comparedCase(id: string, rule: Rule, before: FixtureCase, after: FixtureCase, config = '') {
  const [was, is] = [requestFor(id, rule, before, config, rules), requestFor(id, rule, after, config, rules)]
  const pipelinesOf = ({ subjects }: typeof was) => subjects.flatMap(({ pipelines }) => pipelines)
  const matched = matchPipelines(pipelinesOf(was), pipelinesOf(is))
  const base = lint(was)
  const head = lint({
    ...is,
    baselines: followRenames(is.baselines ?? new Map(), matched),
    base: { ...namingAtBase(matched), findings: base.findings, kinship: base.kinship },
  })
  const { findings, fixed } = compareWithBase(head.findings, base.findings, head.kinship)
  return {
    fresh: findings.filter(({ state }) => state === 'new').map(({ message }) => message),
    existing: findings.filter(({ state }) => state === 'existing').map(({ message }) => message),
    fixed: fixed.map(({ message }) => message),
  }
}
