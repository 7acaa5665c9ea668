import { Memo } from '../text/memo.ts'
import { quoted } from '../text/quote.ts'
import type { Path } from '../text/tree.ts'
import type { Pipeline, Task } from './pipeline.ts'

/** One thing outside that a task has for itself while it runs, such as the connector that it syncs. */
export interface Claim {
  readonly task: Task
  /** Equal for two claims of the same thing. */
  readonly key: string
  readonly path: Path
  /** `Fivetran connector_id "quiet_meadow"`. */
  readonly words: string
}

const claims = new Memo<Pipeline, readonly Claim[]>()

/** The claims of a pipeline's tasks; templates, where the thing is not known before the run, claim nothing. */
export function claimsOf(pipeline: Pipeline): readonly Claim[] {
  const known = claims.get(pipeline)
  if (known) return known
  const found: Claim[] = []
  for (const task of pipeline.tasks) {
    const claim = claimOf(task)
    if (claim) found.push(claim)
  }
  claims.set(pipeline, found)
  return found
}

/** What the task has for itself, if anything. */
export function claimOf(task: Task): Claim | undefined {
  const { target, targetScope: scope, facts, integration } = task.action
  const name = mayClaim(task) ? (target.value?.trim() ?? '') : ''
  if (name === '' || scope === null) return undefined
  const parameter = String(target.at.path.at(-1))
  return {
    task,
    key: JSON.stringify([integration, parameter, name, ...scope]),
    path: target.at.path,
    words: `${facts?.title ?? integration} ${parameter} ${quoted(name)}`,
  }
}

/** False for a task without a claim. */
export function mayClaim(task: Task): boolean {
  return isExclusive(task) && task.action.target.state === 'set'
}

/** Syncs and refreshes: a second one at the same time is refused, waits, or loads the same rows twice. */
function isExclusive({ action: { facts } }: Task): boolean {
  if (facts === null || facts.idempotent !== true || !(facts.writes || facts.exports)) return false
  return facts.family === 'ingest' || (facts.family === 'transform' && facts.rateLimited) || facts.expertise === 'bi'
}
