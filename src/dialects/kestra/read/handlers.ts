import type { Outcome } from '../../../model/dialect.ts'
import { outcomes } from '../../../model/dialect.ts'
import type { Destination, Handler } from '../../../model/pipeline.ts'
import { sendsMessage, shortType } from '../facts.ts'
import { type Flow, type FlowTask, scopeOf } from '../flow/flow.ts'
import { failed } from './outcomes.ts'

/** Who is told of the ends of a flow: each task of its handlers that sends a message. */
export function handlersOf(flow: Flow): readonly Handler[] {
  return flow.tasks.flatMap((task) => {
    const told = outcomesOf(task)
    if (told === null || task.isDisabled || !sendsMessage(task.type)) return []
    return [handlerOf(task, told)]
  })
}

/** What the list of a task is about; null for a task that does the work of the flow. A condition leaves it open. */
function outcomesOf(task: FlowTask): readonly Outcome[] | null {
  const scope = scopeOf(task)
  if (scope === 'errors') return failed
  return scope === 'finally' || scope === 'afterExecution' ? outcomes : null
}

function handlerOf(task: FlowTask, told: readonly Outcome[]): Handler {
  const isConditional = task.runIf !== null || task.list.owner !== null
  const destination: Destination = {
    path: task.path,
    integration: shortType(task.type),
    target: null,
    address: null,
    connection: null,
    parameters: task.node,
  }
  return {
    scope: 'pipeline',
    path: task.path,
    name: task.id ?? '',
    namePath: [...task.path, 'id'],
    outcomes: isConditional && scopeOf(task) !== 'errors' ? [] : told,
    named: isConditional ? [{ text: String(task.list.name), path: task.list.path, outcomes: null }] : [],
    destinations: [destination],
  }
}
