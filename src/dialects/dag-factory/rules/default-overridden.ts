import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { dagsOf } from '../dags.ts'
import { dagsIn, placeIn } from '../inspect.ts'
import { textIn, type Value } from '../value.ts'

/** Keys that add up, or are laid over each other key by key. */
const merging: ReadonlySet<string> = new Set(['default_args', 'tags', 'params', 'tasks', 'task_groups'])

export default defineRule({
  summary: 'A key of the block default should not lose to a file of defaults',
  why: 'For keys of the DAG, `defaults.yml` goes before the block `default` of the file itself, although the documentation says the reverse (dag-factory 1.1.0).',
  remedy: 'Write the key on the DAG, or in one of the two places only.',
  severity: 'warning',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const dag of dagsIn(pipeline)) {
      if (dagsOf(dag.project)[0] !== dag) continue
      for (const [key, value] of dag.block?.entries ?? []) {
        const winner = dag.files?.entries.get(key)
        if (!winner || merging.has(key) || (value.kind === 'scalar' && wordOf(value) === wordOf(winner))) continue
        yield {
          at: placeIn(dag, value, 'key'),
          message: `${quoted(key)} of the block ${quoted('default')} has no effect: ${quoted(winner.at.document.source.path)} sets ${wordOf(winner)} and goes before it`,
          subject: key,
          related: [{ at: placeIn(dag, winner, 'key'), message: 'is the value that counts' }],
        }
      }
    }
  },
})

function wordOf(value: Value): string {
  return value.kind === 'scalar' ? quoted(textIn(value) ?? 'null') : 'another value'
}
