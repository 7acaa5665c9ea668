import type { Problem } from '../engine/problem.ts'
import { defineRule } from '../engine/rule.ts'
import { childrenOf, groupOf, topNodes } from '../model/nesting.ts'
import type { Dependency, Pipeline, PipelineNode, Task } from '../model/pipeline.ts'
import { soleClosestTo } from '../text/closest.ts'
import type { Fix } from '../text/fix.ts'
import { quoted } from '../text/quote.ts'
import { nodeWord } from './parts/nodes.ts'

/** Each did-you-mean costs as much as there are candidates; a file full of wrong names must not cost the product. */
const mostQuestions = 100

export default defineRule({
  summary: 'Dependencies must refer to existing tasks or groups',
  why: 'The platform refuses a dependency on a task that does not exist. This happens when a task is renamed or removed.',
  remedy: 'Write the id of a task or group of this pipeline, or remove the dependency.',
  severity: 'error',
  since: '0.1.0',
  about: ['dependency'],
  *check({ pipeline }) {
    if (pipeline.gaps.has('nodes')) return
    let groups: ReadonlyMap<string, PipelineNode> | undefined
    let questions = 0
    for (const node of pipeline.nodes.values()) {
      for (const dependency of node.dependencies) {
        const { name, path, on, isUnread, reason } = dependency
        if (on !== null || isUnread || reason !== 'declared') continue
        const ofRuns = pipeline.tasks.find(({ runId }) => runId === name)
        if (ofRuns) {
          yield namedByRuns(pipeline, node, dependency, ofRuns)
          continue
        }
        const near = questions++ < mostQuestions ? soleClosestTo(name, candidatesFor(pipeline, node)) : undefined
        const fix = near === undefined ? undefined : renamed(pipeline, node, dependency, near)
        groups ??= groupsByTask(pipeline)
        const group = groups.get(name)
        const problem = group
          ? `is a task of group ${quoted(group.label)}: only tasks of that group can depend on it`
          : `does not exist${near === undefined ? '' : `; did you mean ${quoted(near)}?`}`
        yield {
          at: { path },
          message: `${nodeWord(node)} ${quoted(node.label)} depends on ${quoted(name)}, which ${problem}`,
          // The guide says that a task of another group cannot be named; the schema does not refuse it.
          ...(group && { severity: 'warning' as const }),
          ...(fix && !group && { fix }),
        }
      }
    }
  },
})

/** A dependency on the id that the runs of a task have, where its own id is wanted. */
function namedByRuns(pipeline: Pipeline, on: PipelineNode, dependency: Dependency, { id }: Task): Problem {
  const remedy = pipeline.dialect.remedyFor(pipeline, { kind: 'rename-dependency', on, dependency, to: id })
  return {
    at: { path: dependency.path },
    message: `${nodeWord(on)} ${quoted(on.label)} depends on ${quoted(dependency.name)}, which does not exist: runs of task ${quoted(id)} have that id`,
    ...(remedy && { remedy: remedy.text, ...(remedy.fix && { fix: remedy.fix }) }),
  }
}

function renamed(pipeline: Pipeline, on: PipelineNode, dependency: Dependency, to: string): Fix | undefined {
  return pipeline.dialect.remedyFor(pipeline, { kind: 'rename-dependency', on, dependency, to })?.fix
}

/** Ids that the node could name: its siblings, and for a task the entries of the pipeline too. */
function candidatesFor(pipeline: Pipeline, node: PipelineNode): readonly string[] {
  const group = groupOf(pipeline, node)
  const siblings = group ? childrenOf(pipeline, group) : topNodes(pipeline)
  return siblings.filter((sibling) => sibling !== node).map((sibling) => sibling.id)
}

/** The group of each task that has one, by the id of the task. */
function groupsByTask(pipeline: Pipeline): ReadonlyMap<string, PipelineNode> {
  return new Map(
    pipeline.tasks.flatMap((task) => {
      const group = groupOf(pipeline, task)
      return group ? [[task.id, group] as const] : []
    }),
  )
}
