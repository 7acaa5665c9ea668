import type { Problem } from '../../../engine/problem.ts'
import { defineRule, type PipelineContext } from '../../../engine/rule.ts'
import type { Task } from '../../../model/pipeline.ts'
import { isAnyUpstream } from '../../../rules/parts/upstream.ts'
import { soleClosestTo } from '../../../text/closest.ts'
import { quoted } from '../../../text/quote.ts'
import { type Dag, type Member, tasksOf } from '../dags.ts'
import { dagsIn, placeIn } from '../inspect.ts'
import { argumentOf } from '../read/arguments.ts'
import { templatesIn } from '../templates.ts'
import { flagIn, type Value } from '../value.ts'
import { pullsIn } from '../xcom.ts'

export default defineRule({
  summary: 'A template that pulls an XCom must name a task that is upstream',
  why: 'Without a dependency the template is rendered before the other task has run; an id that no task has pulls `None` in every run, without an error.',
  remedy: 'Add the task to `dependencies`, and write its id as Airflow shows it.',
  severity: 'warning',
  since: '0.1.0',
  *check(context) {
    const { pipeline } = context
    if (pipeline.gaps.has('nodes')) return
    const byId = new Map(pipeline.tasks.map((task) => [task.id, task]))
    for (const dag of dagsIn(pipeline))
      for (const member of tasksOf(dag)) {
        const reader = byId.get(member.id)
        const told = new Set<string>()
        if (!reader) continue
        for (const { value, text } of templatesIn(member.value))
          for (const { id, isReturn } of pullsIn(text)) {
            const problem = told.has(id) ? undefined : problemOf(context, { dag, reader, value, id, isReturn })
            if (problem) yield problem
            told.add(id)
          }
      }
  },
})

interface Pulled {
  readonly dag: Dag
  readonly reader: Task
  readonly value: Value
  readonly id: string
  readonly isReturn: boolean
}

function problemOf(context: PipelineContext, { dag, reader, value, id, isReturn }: Pulled): Problem | undefined {
  const { tasks } = context.pipeline
  const at = placeIn(dag, value)
  const pulls = `Task ${quoted(reader.id)} pulls the XCom of ${quoted(id)}`
  const source = tasks.find((task) => (task.runId ?? task.id) === id)
  if (!source) return { at, ...unknown(tasks, id, pulls), subject: id }
  if (source === reader) return undefined
  const member = tasksOf(dag).find((one) => one.id === source.id)
  if (isReturn && member && pushesNothing(dag, member))
    return {
      at,
      message: `${pulls}, which pushes none: its ${quoted('do_xcom_push')} is false`,
      remedy: `Remove \`do_xcom_push: false\` from task ${quoted(source.id)}.`,
      subject: id,
    }
  if (isAnyUpstream(context, [source], reader) !== false) return undefined
  return {
    at,
    message: `${pulls} but does not depend on it: the value may not exist yet`,
    remedy: `Add ${quoted(source.id)} to \`dependencies\` of task ${quoted(reader.id)}.`,
    subject: id,
  }
}

function unknown(tasks: readonly Task[], id: string, pulls: string): Pick<Problem, 'message' | 'remedy'> {
  const grouped = tasks.filter((task) => task.id === id)
  const full = grouped.length === 1 ? grouped[0]?.runId : undefined
  if (full !== undefined)
    return {
      message: `${pulls}, which Airflow knows as ${quoted(full)}: the template gets ${quoted('None')}`,
      remedy: `Write ${quoted(full)}.`,
    }
  const ids = tasks.map((task) => task.runId ?? task.id)
  const near = soleClosestTo(id, ids)
  return {
    message: `${pulls}, which is no task of the DAG${near === undefined ? '' : `; did you mean ${quoted(near)}?`}`,
    remedy: near === undefined ? 'Write the id of a task of this DAG.' : `Write ${quoted(near)}.`,
  }
}

function pushesNothing(dag: Dag, task: Member): boolean {
  return flagIn(argumentOf(dag, task, 'do_xcom_push')) === false
}
