import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { dagFactory } from '../../src/dialects/dag-factory/index.ts'
import { cutByBranch, cutByShortCircuit } from '../../src/dialects/dag-factory/states/cuts.ts'
import { type Ends, end, endStates } from '../../src/dialects/dag-factory/states/end-states.ts'
import { taskGraphOf } from '../../src/dialects/dag-factory/states/task-graph.ts'
import { readSamples } from '../dialects/contract.ts'

interface RecordedTask {
  readonly after: readonly string[]
  readonly rule: string
  readonly own: keyof typeof bits
  /** How it ended in one of twelve orders. */
  readonly ends: readonly (keyof typeof bits)[]
}

/** How the tasks of an invented DAG ended; see states.py. */
interface Recorded {
  readonly number: number
  readonly chooser?: string
  readonly choice?: 'branch' | 'short'
  readonly cut?: readonly string[]
  readonly group?: readonly string[]
  readonly group_after?: readonly string[]
  readonly tasks: Readonly<Record<string, RecordedTask>>
}

const bits = { success: end.success, failed: end.failed, skipped: end.skipped, upstream_failed: end.upstreamFailed }
const recorded = readFileSync(join(import.meta.dirname, '../../conformance/airflow/states-3.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line): Recorded => JSON.parse(line))

function textOf({ tasks, group = [], group_after: above = [] }: Recorded): string {
  const lines = Object.entries(tasks).map(
    ([id, { after, rule }]) =>
      `    ${id}: {operator: airflow.providers.standard.operators.empty.EmptyOperator, trigger_rule: ${rule}, dependencies: [${after}]${group.includes(id) ? ', task_group_name: g' : ''}}`,
  )
  const groups = group.length === 0 ? '' : `  task_groups:\n    g: {dependencies: [${above}]}\n`
  return `invented:\n  schedule: none\n  start_date: 2026-01-01\n${groups}  tasks:\n${lines.join('\n')}\n`
}

/** Our ends and those of Airflow by task. */
function both(one: Recorded): readonly (readonly [string, Ends, Ends])[] {
  const [pipeline] = readSamples(dagFactory, { 'dags.yml': textOf(one) }).pipelines
  if (!pipeline) throw new Error(`${one.number} is not read`)
  const graph = taskGraphOf(pipeline)
  const ids = graph.tasks.map(({ id }) => id)
  const task = (index: number) => one.tasks[ids[index] ?? ''] ?? { after: [], rule: '', own: 'success' as const, ends: [] }
  const ruleOf = (index: number) => task(index).rule
  const chooser = ids.indexOf(one.chooser ?? '')
  const first = ids.indexOf((graph.below[chooser] ?? []).map((index) => ids[index] ?? '').sort()[0] ?? '')
  const cut =
    one.choice === 'short'
      ? cutByShortCircuit(graph, chooser, false, ruleOf)
      : one.choice === 'branch'
        ? cutByBranch(graph, chooser, [first], ruleOf)
        : new Map<number, 'maybe'>()
  expect([...cut.keys()].map((index) => ids[index]).sort(), `${one.number}`).toEqual(one.cut ?? [])
  const { ends } = endStates(graph, (index) => {
    const isCut = cut.get(index)
    return { rule: ruleOf(index), own: bits[task(index).own], ...(isCut && { isCut }) }
  })
  return ids.map((id, index) => [id, ends[index] ?? 0, task(index).ends.reduce((sum, name) => sum | bits[name], 0)])
}

it('knows every end that tasks have in Airflow, and hardly one that they do not', () => {
  const all = recorded.flatMap((one) => both(one).map(([id, ours, theirs]) => ({ at: `${one.number} ${id}`, ours, theirs })))
  expect(all.filter(({ ours, theirs }) => (ours & theirs) !== theirs)).toEqual([])
  const exact = all.filter(({ ours, theirs }) => ours === theirs)
  expect(all.length).toBeGreaterThan(2000)
  expect(exact.length / all.length).toBeGreaterThan(0.95)
})
