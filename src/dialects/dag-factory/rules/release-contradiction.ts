import type { Problem } from '../../../engine/problem.ts'
import { defineWorkspaceRule } from '../../../engine/rule.ts'
import type { Pipeline } from '../../../model/pipeline.ts'
import { dagsIn } from '../inspect.ts'
import { both, isEmpty, rangeOf } from '../releases/range.ts'

const titles = { version: 'Airflow', libraryVersion: 'dag-factory' } as const
const keys = { version: 'version', libraryVersion: 'dag-factory' } as const

export default defineWorkspaceRule({
  summary: 'The configured release should be the one that the repository states',
  why: 'The review follows the configuration: if that is out of date, it tells of what another release refuses and misses what this one does.',
  remedy: 'Correct the key `airflow` of the configuration, or the file.',
  severity: 'note',
  since: '0.1.0',
  facts: [],
  *check({ pipelines, isReviewed }) {
    const told = new Set<string>()
    for (const pipeline of pipelines) {
      if (!isReviewed(pipeline.document) || dagsIn(pipeline).length === 0) continue
      for (const key of ['version', 'libraryVersion'] as const) {
        const problem = problemOf(pipeline, key)
        if (!problem || told.has(problem.message)) continue
        told.add(problem.message)
        yield problem
      }
    }
  },
})

/** Once for each place that states another release. */
function problemOf({ target, document, configurationPath }: Pipeline, key: keyof typeof titles): Problem | null {
  const [said, stated, place] = [target?.[key], target?.overruled?.[key], target?.overruled?.statedIn?.[key]]
  if (!said || !stated || place === undefined) return null
  const [one, other] = [rangeOf(said), rangeOf(stated)]
  if (!one || !other || !isEmpty(both(one, other))) return null
  return {
    document,
    at: { path: configurationPath, part: 'key' },
    message: `The configuration says ${titles[key]} ${said}, and ${place} says ${stated}: the review follows the configuration`,
    remedy: `Correct \`${keys[key]}\` below \`airflow\` in the configuration, or the file.`,
    subject: `${key} ${place}`,
  }
}
