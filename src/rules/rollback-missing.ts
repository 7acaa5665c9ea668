import type { Problem } from '../engine/problem.ts'
import { defineRule, type PipelineContext } from '../engine/rule.ts'
import { type Pipeline, type PipelineNode, startsByItself, type Task } from '../model/pipeline.ts'
import { quoted } from '../text/quote.ts'
import { isActive } from './parts/active-tasks.ts'
import { belowMarked } from './parts/downstream.ts'
import { bareSql } from './parts/sql-text.ts'
import { hasUnknownAbove } from './parts/upstream.ts'

/** Longer texts are not judged. */
const longestStatement = 50_000

/** A change of production data that cannot be undone by running again. */
interface Change {
  readonly what: string
  readonly severity: 'warning' | 'note'
}

export default defineRule({
  summary: 'Changes that cannot be rolled back should have a test or an approval before them',
  why: 'An agent, a reverse ETL sync or a table swap passes bad data on to production and to other systems. Running the pipeline again does not undo it.',
  remedy: 'Add a data test or an approval task before it.',
  severity: 'warning',
  since: '0.1.0',
  formerIds: ['change-without-way-back'],
  *check(context) {
    const changes: { readonly task: Task; readonly change: Change }[] = []
    for (const task of context.pipeline.tasks) {
      const change = changeOf(task)
      if (change && isActive(context.pipeline, task)) changes.push({ task, change })
    }
    if (changes.length === 0 || context.pipeline.gaps.has('nodes')) return
    const guarded = guardedVertices(context)
    for (const { task, change } of changes) {
      const vertex = context.graph.startOf(task.key)
      if ((context.graph.depth[vertex] ?? -1) === -1 || guarded[vertex] || hasUnknownAbove(context.graph, task)) continue
      yield told(context.pipeline, task, change)
    }
  },
})

function told(pipeline: Pipeline, task: Task, { what, severity }: Change): Problem {
  return {
    at: { path: task.path, part: 'key' },
    message: `${quoted(task.label)} ${what} without a test or an approval before it`,
    subject: 'change',
    ...((severity === 'note' || !startsByItself(pipeline)) && { severity: 'note' as const }),
  }
}

function changeOf(task: Task): Change | undefined {
  const { facts } = task.action
  if (facts?.family === 'ai' && facts.writes) return { what: 'lets an AI change data or systems', severity: 'warning' }
  if (facts?.family === 'ingest' && facts.exports) return { what: 'writes into a business system', severity: 'note' }
  return facts?.family === 'sql' ? changeOfTables(task) : undefined
}

function changeOfTables({ code }: Task): Change | undefined {
  const text = code.find(({ kind }) => kind === 'sql')?.text
  if (text === undefined || text.length > longestStatement) return undefined
  const sql = bareSql(text)
  if (/\bswap\s+with\b/.test(sql)) return { what: 'swaps tables', severity: 'warning' }
  if (
    /\bdrop\s+(?:table|schema|database)\s+(?:if\s+exists\s+)?(?![^\s;]{0,200}(?:te?mp|sta?ge?|staging|old|backup|bak))/.test(sql)
  )
    return { what: 'drops a table', severity: 'warning' }
  return /\btruncate\s+(?:table\s+)?(?![^\s;]{0,200}(?:te?mp|sta?ge?|staging))/.test(sql)
    ? { what: 'empties a table', severity: 'note' }
    : undefined
}

/** For each vertex whether a guard is above it. */
function guardedVertices({ pipeline, graph }: PipelineContext): readonly boolean[] {
  const guards = new Set<PipelineNode>(pipeline.tasks.filter((task) => isActive(pipeline, task) && isGuard(task)))
  return belowMarked(graph, (node) => guards.has(node))
}

/** Tests and approvals; also what may be one: a job no one knows, another pipeline, dbt with its tests, a task that is called a check. */
function isGuard(task: Task): boolean {
  const { facts } = task.action
  if (facts === null || task.parameters?.kind !== 'map' || ['test', 'approval', 'sub-pipeline', 'sensor'].includes(facts.family))
    return true
  const buildsOrTests = task.code.some(
    ({ kind, text }) => (kind === 'dbt' || kind === 'commands') && /\bdbt\s+(?:build|test)\b/.test(text),
  )
  return buildsOrTests || /test|check|valid|approv|quality|expect|reconcil|\bdq\b/i.test(task.name)
}
