import type { Problem } from '../../../engine/problem.ts'
import { defineRule, type PipelineContext } from '../../../engine/rule.ts'
import { type Pipeline, startsByItself, type Task } from '../../../model/pipeline.ts'
import { publishesData } from '../../../model/publishes.ts'
import { isActive } from '../../../rules/parts/active-tasks.ts'
import { type DbtTask, dbtTasks, dbtVerbs } from '../../../rules/parts/dbt.ts'
import { belowMarked } from '../../../rules/parts/downstream.ts'
import { nodesById } from '../../../rules/parts/referents.ts'
import { replacePiece } from '../../../text/edit/piece-edit.ts'
import { quoted } from '../../../text/quote.ts'
import { listNames } from '../../../text/wording.ts'

/** Tasks whose readers are looked for in the graph; each costs as much as the graph is large. */
const mostSearches = 40
/** Verbs of dbt that change nothing in the warehouse. dbt documentation, "dbt command reference". */
const idleVerbs = ['clean', 'compile', 'debug', 'deps', 'docs', 'init', 'list', 'ls', 'parse', 'show', 'source']
const buildingName =
  /\b(?:builds?|models?|runs?|transform(?:s|ation|ations)?|refresh|materiali[sz]e|marts?|seeds?|snapshots?|incrementals?)\b/
const idleName =
  /\b(?:clean|compile|debug|deps|dependenc(?:y|ies)|docs?|documentation|init|install|list|ls|parse|packages?|show|manifest|artifacts?|catalog|lineage|connection|connectivity|check|checks|ci|lint|smoke|valid\w*|test|tests|dry|fresh(?:ness)?|stale(?:ness)?|sources?)\b/

export default defineRule({
  summary: 'dbt tasks should build, test or run something',
  why: '`dbt parse`, `compile`, `ls`, `deps` and `debug` succeed without a change in the warehouse. Tasks that depend on it then use the tables of the last real build.',
  remedy: 'Write `dbt build`, or remove the task.',
  severity: 'warning',
  since: '0.1.0',
  about: ['dbt-command'],
  expertise: 'dbt',
  *check(context) {
    const { pipeline } = context
    const idle = dbtTasks(pipeline).filter(isIdle)
    const read = idle.length > 0 ? readTasks(pipeline) : new Set<Task>()
    const builds = idle.length > 0 && pipeline.tasks.some((other) => isActive(pipeline, other) && buildsModels(other))
    for (const dbt of idle.filter(({ task }) => read && !read.has(task)).slice(0, mostSearches)) {
      const problem = problemOf(context, dbt, builds)
      if (problem) yield problem
    }
  },
})

function isIdle({ commands }: DbtTask): boolean {
  return commands.length > 0 && commands.every(({ verb }) => verb !== null && idleVerbs.includes(verb))
}

function problemOf(context: PipelineContext, dbt: DbtTask, builds: boolean): Problem | undefined {
  const { pipeline } = context
  const { task, path, commands } = dbt
  const first = commands[0]
  const verbs = [...new Set(commands.map(({ verb }) => (verb === 'source' ? 'source freshness' : (verb ?? ''))))]
  const evidence = evidenceOf(context, task, builds)
  if (evidence === undefined || !first) return undefined
  const span = { start: first.start, end: first.start + first.text.length }
  const isBare = commands.length === 1 && first.text === `dbt ${verbs[0]}`
  const fix = isBare ? replacePiece(pipeline.document, { path, within: span }, 'dbt build', 'unsafe') : undefined
  return {
    at: { path, within: span },
    message: `Task ${quoted(task.label)} builds nothing: it only runs dbt ${verbs.join(' and dbt ')}${evidence === '' ? '' : `, ${evidence}`}`,
    subject: task.key,
    ...(evidence === '' && { severity: 'note' as const }),
    ...(fix && { fix }),
  }
}

/** What in the file says that something should be built; empty where no more than a schedule does, undefined where nothing does. */
function evidenceOf({ pipeline, graph }: PipelineContext, task: Task, builds: boolean): string | undefined {
  const name = wordsOf(task.name || task.id)
  if (idleName.test(name)) return undefined
  const below = belowMarked(graph, (node) => node === task)
  const fed = builds ? [] : pipeline.tasks.filter((other) => publishesData(other) && below[graph.startOf(other.key)] === true)
  if (fed.length > 0) return `and ${listNames(fed.map(({ label }) => label))} ${fed.length === 1 ? 'waits' : 'wait'} for it`
  const word = buildingName.exec(name)?.[0]
  if (word !== undefined) return `although its name says ${quoted(word)}`
  return !builds && startsByItself(pipeline) ? '' : undefined
}

function wordsOf(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
}

/** True also where only a look inside could tell. */
function buildsModels(task: Task): boolean {
  const verbs = dbtVerbs(task)
  if (verbs) return verbs.some((verb) => verb === null || !idleVerbs.includes(verb))
  return task.action.facts?.expertise === 'dbt'
}

/** The tasks of which an expression reads more than the status: artifacts are fetched by the id of a run. Undefined where not all reads are known. */
function readTasks(pipeline: Pipeline): ReadonlySet<Task> | undefined {
  const reads = pipeline.references.filter(({ context, member }) => context === 'task' && member !== 'status')
  if (pipeline.gaps.has('reads') || reads.some(({ name }) => name === null)) return undefined
  return new Set(reads.flatMap(({ name }) => nodesById(pipeline).task.get(name?.toLowerCase() ?? '') ?? []))
}
