import type { Pipeline } from '../../model/pipeline.ts'
import { type Dag, type Member, tasksOf } from './dags.ts'
import { relative } from './dates.ts'
import { dagsIn } from './inspect.ts'
import { argumentOf, operatorOf } from './read/arguments.ts'
import { itemsOf, textIn, under, type Value, wholeIn } from './value.ts'

/** A sensor that waits for a run of another DAG. */
export interface ExternalSensor {
  readonly pipeline: Pipeline
  readonly dag: Dag
  readonly task: Member
  /** Where the other DAG is named. */
  readonly named: Value
  readonly dagId: string
}

/** The sensors of all DAGs that name another one outright. */
export function* externalSensorsIn(pipelines: readonly Pipeline[]): Iterable<ExternalSensor> {
  for (const pipeline of pipelines)
    for (const dag of dagsIn(pipeline))
      for (const task of tasksOf(dag)) {
        if (!/ExternalTaskSensor(?:Async)?$/.test(operatorOf(task))) continue
        const named = argumentOf(dag, task, 'external_dag_id')
        const dagId = textIn(named)
        if (named && dagId !== undefined && !/\{[{%]/.test(dagId)) yield { pipeline, dag, task, named, dagId }
      }
}

/** The DAGs by their ids; null for an id that several have. */
export function dagsById(pipelines: readonly Pipeline[]): ReadonlyMap<string, Pipeline | null> {
  const byId = new Map<string, Pipeline | null>()
  for (const pipeline of pipelines) for (const { id } of dagsIn(pipeline)) byId.set(id, byId.has(id) ? null : pipeline)
  return byId
}

/**
 * Seconds by which the date that a sensor looks for lies before its own; undefined where a function or an expression decides. A text is read as the one of
 * a relative date.
 */
export function distanceOf({ value }: Member): number | undefined {
  if (['execution_date_fn', 'execution_date_fn_name', 'execution_date_fn_file'].some((key) => value.entries.has(key)))
    return undefined
  const old = under(value, 'execution_delta_secs')
  if (old) return wholeIn(old)
  const delta = under(value, 'execution_delta')
  if (!delta) return 0
  const distance = delta.kind === 'scalar' ? relative(textIn(delta) ?? '') : null
  return distance?.kind === 'moving' ? (distance.secondsBack ?? undefined) : undefined
}

/** The tasks that a sensor waits for, where it names them outright. */
export function tasksNamedBy({ value }: Member): readonly { readonly id: string; readonly value: Value }[] {
  const one = under(value, 'external_task_id')
  return [...(one ? [one] : []), ...itemsOf(under(value, 'external_task_ids'))].flatMap((item) => {
    const id = textIn(item)
    return id === undefined || /\{[{%]/.test(id) ? [] : [{ id, value: item }]
  })
}
