import type { Graph } from '../../core/graph.ts'
import type { Pipeline, Task } from '../../core/pipeline.ts'
import { isAwake, isConditional } from './awake.ts'
import { dbtVerbs } from './dbt.ts'
import { belowMarked } from './downstream.ts'
import { publishesData } from './publishers.ts'
import { hasUnknownAbove } from './upstream.ts'

/** A task that publishes data while a test of the same data may still run. */
export interface UnawaitedTest {
  readonly test: Task
  readonly publisher: Task
}

/** Tests of one pipeline that are followed through its graph; each costs as much as the graph is large. */
const mostTests = 40

const known = new WeakMap<Graph, readonly UnawaitedTest[]>()

/**
 * The tests that no later step waits for, each with the tasks that publish data of the same load beside it. A test that only warns
 * holds nothing back on purpose, and one that runs behind the publication checks what was published.
 */
export function unawaitedTests(pipeline: Pipeline, graph: Graph): readonly UnawaitedTest[] {
  const found = known.get(graph) ?? (pipeline.gaps.has('nodes') ? [] : search(pipeline, graph))
  known.set(graph, found)
  return found
}

function search(pipeline: Pipeline, graph: Graph): readonly UnawaitedTest[] {
  const isSure = (task: Task) => isAwake(pipeline, task) && !isConditional(pipeline, task) && !hasUnknownAbove(graph, task)
  const publishers = pipeline.tasks.filter((task) => publishesData(task) && isSure(task))
  const tests = publishers.length > 0 ? pipeline.tasks.filter((task) => isDataTest(task) && isSure(task)) : []
  return tests.slice(0, mostTests).flatMap((test) => {
    if (test.onFailure === 'warn') return []
    const isBelow = belowTask(graph, test)
    // A message about the result holds no data back.
    if (pipeline.tasks.some((task) => isBelow(task) && (task.action.facts?.family !== 'notify' || publishesData(task)))) return []
    const isFedAlike = belowMarked(graph, (node) => node.kind === 'task' && isAwake(pipeline, node) && feeds(graph, node, test))
    return publishers
      .filter((publisher) => isFedAlike[graph.startOf(publisher.key)] === true && !belowTask(graph, publisher)(test))
      .map((publisher) => ({ test, publisher }))
  })
}

function isDataTest(task: Task): boolean {
  const verbs = dbtVerbs(task)
  if (verbs) return verbs.length > 0 && verbs.every((verb) => verb === 'test' || verb === 'deps') && verbs.includes('test')
  return task.action.facts?.family === 'test'
}

function belowTask(graph: Graph, above: Task): (task: Task) => boolean {
  const below = belowMarked(graph, (node) => node === above)
  return (task) => below[graph.startOf(task.key)] === true
}

/** True where a task brings the data that the test looks at. */
function feeds(graph: Graph, task: Task, test: Task): boolean {
  return bringsData(task) && belowTask(graph, task)(test)
}

/** True for a task that changes data in the warehouse. */
export function bringsData({ action: { facts } }: Task): boolean {
  return facts?.writes === true && ['ingest', 'transform', 'sql', 'notebook', 'python', 'container'].includes(facts.family)
}
