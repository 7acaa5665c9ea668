import type { Code, Handler, Setting, Task } from '../../../model/pipeline.ts'
import { unsetAt } from '../../../model/pipeline.ts'
import { withWrites } from '../../../model/writes.ts'
import { childOf, type Node, type Path } from '../../../text/tree.ts'
import { factsOf, shortType } from '../facts.ts'
import type { Flow, FlowTask } from '../flow/flow.ts'
import { isTrue, wordOf } from '../flow/tasks.ts'
import type { Base } from './base.ts'
import { retryOf } from './retry.ts'
import { durationIn, settingWithDefaults, textIn } from './setting.ts'

/** A task that holds no others. */
export function taskOf(flow: Flow, task: FlowTask, base: Base): Task {
  const holder = { node: task.node, path: task.path }
  const code = codeOf(task)
  return {
    ...base,
    kind: 'task',
    action: {
      integration: packageOf(task.type),
      job: task.writtenType,
      facts: withWrites(factsOf(task.type), code),
      httpMethod: methodOf(task),
      target: targetOf(task),
      targetScope: [],
    },
    parameters: task.node,
    parametersPath: task.path,
    code: code.filter(({ text }) => !text.includes('{{') && !text.includes('{%')),
    connection: unsetAt([...task.path, 'url']),
    retry: retryOf(flow, task),
    timeout: timeoutOf(flow, task, holder),
    onFailure: isTrue(childOf(task.node, 'allowFailure')) ? 'warn' : 'fail',
    handlers: noHandlers,
    tags: [],
    publishesOutputs: true,
  }
}

const noHandlers: readonly Handler[] = []

function packageOf(type: string): string {
  const name = shortType(type)
  return name.slice(0, Math.max(0, name.lastIndexOf('.')))
}

/** A timeout bounds one attempt of a task that a worker runs; on a Subflow it does nothing (`WorkerTaskCallable`, 0.23). */
function timeoutOf(
  flow: Flow,
  task: FlowTask,
  holder: { readonly node: FlowTask['node']; readonly path: Path },
): Setting<number> {
  const timeout = settingWithDefaults(flow, task.type, holder, 'timeout', durationIn)
  return timeout.state === 'unset' && hasNoTimeout(task)
    ? { at: timeout.at, state: 'unknown', origin: 'product-default' }
    : timeout
}

/** Tasks that the engine itself runs: they cannot hang, or no timeout bounds them. */
function hasNoTimeout({ coreType }: FlowTask): boolean {
  return coreType !== null && !coreType.startsWith('http.')
}

function methodOf(task: FlowTask): string | null {
  if (task.coreType !== 'http.Request' && task.coreType !== 'http.Download') return null
  const method = childOf(task.node, 'method')
  return method === undefined ? 'GET' : (textIn(method)?.toUpperCase() ?? null)
}

/** The flow that a Subflow starts, as `namespace.id`. */
function targetOf(task: FlowTask): Setting<string> {
  const path = [...task.path, 'flowId']
  if (task.coreType !== 'flow.Subflow' && task.coreType !== 'flow.ForEachItem') return unsetAt(path)
  const [namespace, flow] = ['namespace', 'flowId'].map((key) => {
    const node = childOf(task.node, key)
    return node && textIn(node)
  })
  return namespace === undefined || flow === undefined
    ? { at: { path }, state: 'unknown', origin: 'declared' }
    : { at: { path }, state: 'set', value: `${namespace}.${flow}`, origin: 'declared' }
}

function codeOf({ node, path, type }: FlowTask): readonly Code[] {
  const sql = wordOf(childOf(node, 'sql'))
  const script = wordOf(childOf(node, 'script'))
  const commands = childOf(node, 'commands')
  const isDbt = type.startsWith('io.kestra.plugin.dbt.cli.DbtCLI')
  return [
    ...(sql === null ? [] : [{ kind: 'sql' as const, text: sql, path: [...path, 'sql'] }]),
    ...(script === null ? [] : [{ kind: 'script' as const, text: script, path: [...path, 'script'] }]),
    ...linesOf(commands, isDbt ? 'dbt' : 'command', [...path, 'commands']),
  ]
}

function linesOf(node: Node | undefined, kind: Code['kind'], path: Path): readonly Code[] {
  const items = node?.kind === 'list' ? node.items : []
  return items.flatMap((item, index) => {
    const text = wordOf(item)
    return text === null ? [] : [{ kind, text, path: [...path, index] }]
  })
}
