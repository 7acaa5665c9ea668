import type { AwaitedRun } from '../../../model/pipeline.ts'
import type { Dag, Member } from '../dags.ts'
import { flagIn, itemsOf, textIn, under } from '../value.ts'
import { argumentOf, operatorOf } from './arguments.ts'
import { pathIn } from './setting.ts'

/** True for the class that waits for a run of another DAG. */
export function isExternalSensor(operator: string): boolean {
  return /ExternalTaskSensor(?:Async)?$/.test(operator)
}

/** The runs that a sensor waits for, where it names the other DAG outright. */
export function awaitedBy(dag: Dag, task: Member): AwaitedRun | undefined {
  if (!isExternalSensor(operatorOf(task))) return undefined
  const named = argumentOf(dag, task, 'external_dag_id')
  const pipeline = textIn(named)
  if (!named || pipeline === undefined || isTemplate(pipeline)) return undefined
  const one = under(task.value, 'external_task_id')
  const ids = [...(one ? [one] : []), ...itemsOf(under(task.value, 'external_task_ids'))].map(textIn)
  const tasks = ids.flatMap((id) => (id === undefined || isTemplate(id) ? [] : [id]))
  return {
    pipeline,
    path: pathIn(dag, named, ['tasks', task.id, 'external_dag_id']),
    tasks: tasks.length < ids.length ? [] : tasks,
  }
}

/** True for a task that starts another DAG and does not wait for it, which is the default (provider standard). */
export function isDetached(dag: Dag, task: Member): boolean {
  if (!/TriggerDagRunOperator$/.test(operatorOf(task))) return false
  const waits = argumentOf(dag, task, 'wait_for_completion')
  return waits === undefined || flagIn(waits) === false
}

function isTemplate(text: string): boolean {
  return /\{[{%]/.test(text)
}
