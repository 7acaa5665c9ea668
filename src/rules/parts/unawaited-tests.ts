import type { Graph } from '../../model/graph.ts'
import type { Pipeline, PipelineNode, Task } from '../../model/pipeline.ts'
import { publishesData } from '../../model/publishes.ts'
import { Memo } from '../../text/memo.ts'
import { isActive, isConditional } from './active-tasks.ts'
import { dbtVerbs } from './dbt.ts'
import { belowMarked, belowTask } from './downstream.ts'
import { hasUnknownAbove } from './upstream.ts'

/** A task that publishes data while a test of the same data may still run. */
export interface UnawaitedTest {
  readonly test: Task
  readonly publisher: Task
}

/** Tests of one pipeline that are followed through its graph; each costs as much as the graph is large. */
const mostTests = 40

const known = new Memo<Graph, readonly UnawaitedTest[]>()

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
  const isSure = (task: Task) => isActive(pipeline, task) && !isConditional(pipeline, task) && !hasUnknownAbove(graph, task)
  const publishers = pipeline.tasks.filter((task) => publishesData(task) && isSure(task))
  const tests = publishers.length > 0 ? pipeline.tasks.filter((task) => isDataTest(task) && isSure(task)) : []
  return tests.slice(0, mostTests).flatMap((test) => {
    if (test.onFailure === 'warn') return []
    const below = belowTask(graph, test)
    const isBelow = (task: Task) => below.has(graph.startOf(task.key))
    // A message about the result holds no data back.
    if (pipeline.tasks.some((task) => isBelow(task) && (task.action.facts?.family !== 'notify' || publishesData(task)))) return []
    const above = nodesAbove(graph, test)
    const isFedAlike = belowMarked(
      graph,
      (node) => node.kind === 'task' && above.has(node) && isActive(pipeline, node) && bringsData(node),
    )
    return publishers
      .filter((publisher) => isFedAlike[graph.startOf(publisher.key)] === true && !above.has(publisher))
      .map((publisher) => ({ test, publisher }))
  })
}

/** True for a task that tests data: a test of a warehouse, or `dbt test` and nothing that builds. */
export function isDataTest(task: Task): boolean {
  const verbs = dbtVerbs(task)
  if (verbs) return verbs.length > 0 && verbs.every((verb) => verb === 'test' || verb === 'deps') && verbs.includes('test')
  return task.action.facts?.family === 'test'
}

/** Everything that is over before a task starts. */
function nodesAbove(graph: Graph, task: Task): ReadonlySet<PipelineNode> {
  const seen = new Set<number>()
  const pending = [graph.startOf(task.key)]
  for (let vertex = pending.pop(); vertex !== undefined; vertex = pending.pop()) {
    for (const above of graph.upstream[vertex] ?? []) {
      if (!seen.has(above)) pending.push(above)
      seen.add(above)
    }
  }
  return new Set([...seen].map((vertex) => graph.nodeOf(vertex)))
}

/** A test that waits for nothing and that nothing waits for, beside a chain of tasks that loads data and works on it. */
export interface LoneTest {
  readonly test: Task
  /** The first task that loads. */
  readonly loader: Task
  /** The last of the chain: one that publishes the data, else one that transforms it. */
  readonly consumer: Task
}

/** The lone tests of a pipeline. They run while the data is loaded, so that they see what the run before has left. */
export function loneTests(pipeline: Pipeline, graph: Graph): readonly LoneTest[] {
  if (pipeline.gaps.has('nodes')) return []
  const isSure = (task: Task) => isActive(pipeline, task) && !isConditional(pipeline, task) && !hasUnknownAbove(graph, task)
  const isLone = (task: Task) => isDataTest(task) && task.onFailure === 'fail' && isSure(task) && isFirst(graph, task)
  const tests = pipeline.tasks.filter(isLone).slice(0, mostTests)
  const chain = tests.length > 0 ? chainIn(pipeline, graph, isSure) : undefined
  if (!chain) return []
  return tests.flatMap((test) => {
    const below = belowTask(graph, test)
    const isBelow = (task: Task) => below.has(graph.startOf(task.key))
    const holdsBack = pipeline.tasks.some((task) => isBelow(task) && task.action.facts?.family !== 'notify')
    return holdsBack ? [] : [{ test, ...chain }]
  })
}

const belowTasks = new Memo<Graph, readonly boolean[]>()

/** True for a task that no other task is over before. */
function isFirst(graph: Graph, task: Task): boolean {
  const start = graph.startOf(task.key)
  // On a circle, and below one, what lies above is found step by step.
  if (graph.depth[start] === -1) return [...nodesAbove(graph, task)].every(({ kind }) => kind === 'group')
  const below = belowTasks.get(graph) ?? belowMarked(graph, ({ kind }) => kind === 'task')
  belowTasks.set(graph, below)
  return below[start] === false
}

function chainIn(pipeline: Pipeline, graph: Graph, isSure: (task: Task) => boolean): Omit<LoneTest, 'test'> | undefined {
  const loaders = pipeline.tasks.filter((task) => bringsData(task) && isSure(task) && isFirst(graph, task))
  for (const loader of loaders.slice(0, mostTests)) {
    const below = belowTask(graph, loader)
    const fed = pipeline.tasks.filter((task) => below.has(graph.startOf(task.key)) && isSure(task))
    const consumer = fed.find(publishesData) ?? fed.find((task) => bringsData(task) && !isDataTest(task))
    if (consumer) return { loader, consumer }
  }
  return undefined
}

/** True for a task that changes data in the warehouse. */
export function bringsData({ action: { facts } }: Task): boolean {
  return facts?.writes === true && ['ingest', 'transform', 'sql', 'notebook', 'python', 'container'].includes(facts.family)
}
