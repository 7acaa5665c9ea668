import type { Pipeline, Task } from '../../core/pipeline.ts'
import { quoted } from '../../core/quote.ts'
import { type Path, textOf } from '../../core/tree.ts'

/** One thing outside that a task has for itself while it runs, such as the connector that it syncs. */
export interface Claim {
  readonly task: Task
  /** Equal for two claims of the same thing. */
  readonly key: string
  readonly path: Path
  /** `Fivetran connector_id "quiet_meadow"`. */
  readonly words: string
}

/** Parameters beside the target that tell two things of one name apart. */
const scopes = ['project_name', 'workspace_id', 'environment_id']

/** The claims of a pipeline's tasks; templates, where the thing is not known before the run, claim nothing. */
export function claimsOf(pipeline: Pipeline): readonly Claim[] {
  return pipeline.tasks.flatMap((task) => {
    const claim = claimOf(task)
    return claim ? [claim] : []
  })
}

function claimOf(task: Task): Claim | undefined {
  const { target, facts, integration } = task.action
  if (!isExclusive(task) || target.value === undefined || target.value.trim() === '' || target.path === undefined)
    return undefined
  const scope = scopes.map((name) => scopeOf(task, name))
  if (scope.some((text) => text?.includes('${{'))) return undefined
  const parameter = target.path[target.path.length - 1] ?? ''
  return {
    task,
    key: JSON.stringify([integration, parameter, target.value.trim(), ...scope]),
    path: target.path,
    words: `${facts?.title ?? integration} ${parameter} ${quoted(target.value.trim())}`,
  }
}

/** Syncs and refreshes: a second one at the same time is refused, waits, or loads the same rows twice. */
function isExclusive({ action: { facts } }: Task): boolean {
  if (facts === null || facts.idempotent !== true || !(facts.writes || facts.exports)) return false
  return facts.family === 'ingest' || (facts.family === 'transform' && facts.rateLimited) || facts.expertise === 'bi'
}

function scopeOf(task: Task, name: string): string | undefined {
  const entry = task.parameters?.kind === 'map' ? task.parameters.entries.get(name) : undefined
  return textOf(entry?.value)
}
