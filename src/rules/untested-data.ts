import { defineRule } from '../engine/rule.ts'
import { startsByItself, type Task } from '../model/pipeline.ts'
import { publishesData } from '../model/publishes.ts'
import { listNames } from '../text/wording.ts'
import { isActive } from './parts/active-tasks.ts'
import { dbtVerbs } from './parts/dbt.ts'
import { belowMarked } from './parts/downstream.ts'
import { together } from './parts/together.ts'
import { bringsData, unawaitedTests } from './parts/unawaited-tests.ts'
import { hasUnknownAbove } from './parts/upstream.ts'

export default defineRule({
  summary: 'Data should be tested before it is published',
  why: 'A load that succeeds can still be missing half of the rows. Without a test in between, the wrong numbers reach dashboards and other systems.',
  remedy: 'Add a test task in between, for example `dbt test` or a row count, and let the publishing task depend on it.',
  severity: 'note',
  since: '0.1.0',
  about: ['publisher'],
  *check({ pipeline, graph }) {
    if (pipeline.gaps.has('nodes')) return
    const publishers = pipeline.tasks.filter((task) => publishesData(task) && isActive(pipeline, task))
    if (publishers.length === 0) return
    const fed = belowMarked(graph, (node) => node.kind === 'task' && isActive(pipeline, node) && bringsData(node))
    const tested = belowMarked(graph, (node) => node.kind === 'task' && isActive(pipeline, node) && mayTest(node))
    // What runs beside a test of its data has a finding of its own.
    const besideTest = new Set(unawaitedTests(pipeline, graph).map(({ publisher }) => publisher))
    const consumers = publishers.filter((task) => {
      const start = graph.startOf(task.key)
      if (besideTest.has(task) || hasUnknownAbove(graph, task)) return false
      return fed[start] === true && tested[start] === false
    })
    if (consumers.length === 0) return
    const opaque = belowMarked(graph, (node) => node.kind === 'task' && isActive(pipeline, node) && isOpaque(node))
    yield* together(
      consumers,
      ({ key }) => key,
      (consumers) => {
        const [first, ...others] = consumers
        const isCertain = startsByItself(pipeline) && consumers.some((task) => !opaque[graph.startOf(task.key)])
        const names = listNames([...new Set(consumers.map((task) => task.label))])
        return {
          at: { path: first.path, part: 'key' },
          message: `${consumers.length === 1 ? 'Task' : 'Tasks'} ${names} ${consumers.length === 1 ? 'publishes' : 'publish'} untested data: this pipeline has no test in between`,
          subject: 'pipeline',
          ...(!isCertain && { severity: 'note' as const }),
          related: others
            .slice(0, 5)
            .map((task) => ({ at: { path: task.path, part: 'key' as const }, message: 'publishes untested data' })),
        }
      },
    )
  },
})

/** Code that the file does not show may well test what it writes. */
function isOpaque({ action: { facts } }: Task): boolean {
  return facts?.writes === true && !['ingest', 'transform', 'sql'].includes(facts.family)
}

/** Names of tasks and files that speak of checking. */
const checkingName = /test|check|valid|quality|assert|reconcil|audit|expect|monitor|verif|anomal|\bdq\b|approv/i

/** True also where only a look inside could tell: dbt jobs whose commands are not in the file, models that carry their own tests. */
function mayTest(task: Task): boolean {
  const { facts, target } = task.action
  if (facts === null || facts.family === 'test' || facts.family === 'approval' || facts.family === 'sub-pipeline') return true
  const verbs = dbtVerbs(task)
  if (verbs) return verbs.some((verb) => verb === null || verb === 'build' || verb === 'test' || verb === 'retry')
  if (facts.expertise === 'dbt' || (facts.family === 'transform' && facts.expertise === 'warehouse')) return true
  return checkingName.test(`${task.label} ${target.value ?? ''}`)
}
