import type { Problem } from '../../../engine/problem.ts'
import { defineWorkspaceRule } from '../../../engine/rule.ts'
import { type Pipeline, startsByItself, type Task } from '../../../model/pipeline.ts'
import { quoted } from '../../../text/quote.ts'
import { joined } from '../../../text/wording.ts'
import { dagsIn } from '../inspect.ts'
import { under, type Value } from '../value.ts'

export default defineWorkspaceRule({
  summary: 'A DAG that runs unattended should set its retries, timeout and failure alert itself',
  why: 'Without them, a failed task is not retried, one that hangs runs on, and no alert is sent. The configuration of the server may say otherwise, which no review of the file sees.',
  remedy:
    'Set `retries`, `retry_delay`, `execution_timeout` and `on_failure_callback` in `default_args`, for all DAGs in `defaults.yml`.',
  severity: 'note',
  since: '0.1.0',
  *check({ pipelines, isReviewed }) {
    const bare = pipelines.filter(({ document }) => isReviewed(document)).flatMap(lackedBy)
    for (const lacks of new Set(bare.map((one) => one.lacks))) yield* told(bare.filter((one) => one.lacks === lacks))
  },
})

/** A DAG, and what its files leave to the server. */
interface Bare {
  readonly id: string
  readonly pipeline: Pipeline
  readonly lacks: string
  readonly remedy: string
}

/** One finding about all of them; where a change adds some, about those. */
function told(group: readonly Bare[]): readonly Problem[] {
  const [first] = group
  if (!first) return []
  const files = new Set(group.map(({ pipeline }) => pipeline.document.source.path)).size
  const whole =
    group.length === 1
      ? `DAG ${quoted(first.id)} runs unattended, and its files set`
      : `${group.length} DAGs${files > 1 ? ` of ${files} files` : ''} run unattended, and their files set`
  return [
    {
      document: first.pipeline.document,
      at: { path: first.pipeline.namePath, part: 'key' },
      message: `${whole} ${first.lacks}: the defaults of the server decide`,
      subject: first.lacks,
      remedy: first.remedy,
      members: group.map(({ pipeline }) => pipeline.key),
      among: (isWanted) => told(group.filter(({ pipeline }) => isWanted(pipeline.key)))[0],
    },
  ]
}

function lackedBy(pipeline: Pipeline): readonly Bare[] {
  const [dag] = dagsIn(pipeline)
  if (!dag || !startsByItself(pipeline) || pipeline.gaps.has('nodes')) return []
  const work = pipeline.tasks.filter(doesWork)
  if (work.length === 0) return []
  const hasNoRetries = work.every(({ retry }) => isLeft(retry.retries))
  const isUntold = pipeline.handlers.length === 0 && work.every(({ handlers }) => handlers.length === 0)
  const isUnlimited = work.every(({ timeout }) => isLeft(timeout)) && !hasRunLimit(dag.value)
  if (!hasNoRetries && !isUntold) return []
  const lacks: readonly (readonly [string, string])[] = [
    ...(hasNoRetries ? [['no retries', '`retries` with `retry_delay`'] as const] : []),
    ...(isUnlimited ? [['no timeout', '`execution_timeout`'] as const] : []),
    ...(isUntold ? [['no failure alert', '`on_failure_callback`'] as const] : []),
  ]
  const [words, keys] = [joined(lacks.map(([words]) => words)), joined(lacks.map(([, key]) => key))]
  return [{ id: dag.id, pipeline, lacks: words, remedy: `Set ${keys} in \`default_args\`, for all DAGs in \`defaults.yml\`.` }]
}

/** A step that can fail for reasons outside of the file, and may run twice. */
function doesWork({ action: { facts } }: Task): boolean {
  if (facts === null) return true
  return facts.idempotent !== false && !['other', 'branch', 'sub-pipeline', 'notify'].includes(facts.family)
}

/** Also in seconds, which 0.x reads. */
function hasRunLimit(dag: Value): boolean {
  return ['dagrun_timeout', 'dagrun_timeout_sec'].some((key) => under(dag, key) !== undefined)
}

/** True for what no file sets; false for what a file sets, also by a variable. */
function isLeft({ state, origin }: Task['timeout'] | Task['retry']['retries']): boolean {
  return state !== 'set' && origin === 'product-default'
}
