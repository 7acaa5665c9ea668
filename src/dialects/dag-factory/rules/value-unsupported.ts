import type { Problem } from '../../../engine/problem.ts'
import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import type { Dag } from '../dags.ts'
import { described, remedyOf } from '../format/check.ts'
import { fieldOf } from '../format/fields.ts'
import { kinds } from '../format/kinds.ts'
import { isRefusedWhole, refusedBy, takenWords } from '../format/refused.ts'
import { dagsIn, isToldHere, placeIn } from '../inspect.ts'
import { certaintyOf, type OneRelease, ofOneRelease, releasesSaid } from '../releases/one-release.ts'
import { ofOneVersion } from '../releases/one-version.ts'
import { airflowOf, type KnownRelease } from '../releases/releases.ts'
import { textIn } from '../value.ts'

export default defineRule({
  summary: 'Values must be ones that the release of Airflow takes',
  why: 'A value that the release refuses keeps every DAG of the file from loading. Some values, classes and names of pools are refused by Airflow 2 only, others by Airflow 3 only.',
  remedy: 'Write a value that both versions take.',
  severity: 'error',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const dag of dagsIn(pipeline)) {
      const airflow = airflowOf(pipeline, dag)
      for (const one of ofOneRelease(dag)) {
        const certainty = certaintyOf(one, airflow)
        if (certainty === null || !isToldHere(dag, one.value, (other) => one.holder.of(other)?.entries.get(one.key))) continue
        yield problemOf(dag, one, certainty === 'certain' ? airflow : null)
      }
      yield* ofOneVersion(dag, airflow)
    }
  },
})

function problemOf(dag: Dag, one: OneRelease, known: KnownRelease | null): Problem {
  const { holder, key, value } = one
  const [refusing, taking] = releasesSaid(one)
  const by = known ? (known.said ?? refusing) : refusing
  const isWhole =
    refusedBy(holder.place, key, value) === null
      ? !isText(key)
      : isRefusedWhole(holder.place, key, one.refused === 'before' ? '2' : '3')
  const field = fieldOf(holder.place, key)
  const words = field ? kinds[field.kind].words : takenWords(holder.place, key)
  return {
    at: placeIn(dag, value, isWhole ? 'key' : undefined),
    message: isWhole
      ? `${quoted(key)} of ${holder.owner} is refused by ${by}${known ? '' : ` and known to ${taking}`}`
      : `${quoted(key)} of ${holder.owner} is ${described(value)}, which ${by} refuses${known ? '' : ` and ${taking} takes`}`,
    remedy: `${remedyFor(one, isWhole, words)}.`,
    ...(known ? {} : { severity: 'warning' as const }),
    subject: key,
  }
}

/** Keys of which one version takes some texts. */
function isText(key: string): boolean {
  return key === 'default_view' || key === 'orientation'
}

function remedyFor({ holder, key, value }: OneRelease, isWhole: boolean, words: string | undefined): string {
  if (isWhole) return 'Remove the key'
  if (key === 'tags') return 'Write the tags as texts, with quotes'
  if (key === 'start_date' || key === 'end_date') return `Move \`${key}\` to the DAG or into \`default_args\``
  if (key === 'retry_exponential_backoff') return 'Write `retry_exponential_backoff: true`, which doubles the delay'
  if (isText(key)) return `Remove the key, or write ${key === 'orientation' ? '`LR`' : '`grid`'}`
  return remedyOf(key, fieldOf(holder.place, key)?.kind, value, textIn(value) === '' ? undefined : words)
}
