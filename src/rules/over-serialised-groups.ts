import { defineRule, type PipelineContext } from '../engine/rule.ts'
import { claimsOf } from '../model/exclusive.ts'
import { tasksIn } from '../model/nesting.ts'
import type { Group, Pipeline } from '../model/pipeline.ts'
import { quoted } from '../text/quote.ts'
import { isActive } from './parts/active-tasks.ts'
import { groupPhrase, groupWord } from './parts/group-words.ts'

export default defineRule({
  summary: 'Independent loads should run in parallel',
  why: 'One load waits for another that it does not need: the run takes as long as both together, and the second load is skipped if the first fails.',
  remedy: 'Remove the dependency, and let the next step depend on both.',
  severity: 'note',
  since: '0.1.0',
  about: ['dependency', 'claim'],
  *check(context) {
    const { pipeline } = context
    const loads = plainLoads(pipeline)
    if (loads.size < 2) return
    for (const group of pipeline.groups) {
      const above = soleDependency(context, group)
      if (above?.kind !== 'group' || !isPureLoad(pipeline, loads, group) || !isPureLoad(pipeline, loads, above)) continue
      if (!haveOwnTargets(pipeline, loads, [above, group])) continue
      yield {
        at: { path: group.dependencies[0]?.path ?? group.path },
        message: `${groupWord(pipeline, group)} waits for ${groupPhrase(pipeline, above)}, but they load from different sources and could run in parallel`,
        subject: above.key,
      }
    }
    for (const task of pipeline.tasks) {
      const above = soleDependency(context, task)
      if (above?.kind !== 'task' || !loads.has(task.key) || !loads.has(above.key)) continue
      if (loads.get(task.key) === loads.get(above.key)) continue
      yield {
        at: { path: task.dependencies[0]?.path ?? task.path },
        message: `Task ${quoted(task.label)} waits for ${quoted(above.label)}, but they load from different sources and could run in parallel`,
        subject: above.key,
      }
    }
  },
})

/** Tasks that surely do nothing but load one known thing, unconditionally, with the key of that thing. */
function plainLoads(pipeline: Pipeline): ReadonlyMap<string, string> {
  const loads = new Map<string, string>()
  for (const { task, key } of claimsOf(pipeline)) {
    const { facts } = task.action
    const isLoad = facts?.family === 'ingest' && !facts.exports
    if (isLoad && task.condition.state === 'unset' && isActive(pipeline, task)) loads.set(task.key, key)
  }
  if (loads.size > 1)
    for (const { context, site } of pipeline.references) if (context !== 'env' && site.reader !== null) loads.delete(site.reader)
  return loads
}

function soleDependency({ pipeline, graph }: PipelineContext, node: Pick<Group, 'key' | 'dependencies'>) {
  const [only] = node.dependencies
  if (!only || only.on === null) return undefined
  for (const { on, reason } of node.dependencies) if (reason !== 'declared' || on !== only.on) return undefined
  return graph.depth[graph.startOf(node.key)] === -1 ? undefined : pipeline.nodes.get(only.on)
}

function isPureLoad(pipeline: Pipeline, loads: ReadonlyMap<string, string>, group: Group): boolean {
  if (group.condition.state !== 'unset' || group.fanOut !== null || group.children.length === 0) return false
  return tasksIn(pipeline, group).every((task) => loads.has(task.key))
}

function haveOwnTargets(pipeline: Pipeline, loads: ReadonlyMap<string, string>, groups: readonly Group[]): boolean {
  const targets = groups.flatMap((group) => tasksIn(pipeline, group).map((task) => loads.get(task.key)))
  return new Set(targets).size === targets.length
}
