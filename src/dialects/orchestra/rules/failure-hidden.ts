import { defineRule } from '../../../engine/rule.ts'
import { tasksIn, withGroups } from '../../../model/nesting.ts'
import {
  type Handler,
  type NodeKey,
  type Pipeline,
  type PipelineNode,
  startsByItself,
  type Task,
} from '../../../model/pipeline.ts'
import { isActive } from '../../../rules/parts/active-tasks.ts'
import { together } from '../../../rules/parts/together.ts'
import { isDataTest } from '../../../rules/parts/unawaited-tests.ts'
import { listNames } from '../../../text/wording.ts'

export default defineRule({
  summary: 'Failures that count as warnings should have a WARNING alert',
  why: 'With `treat_failure_as_warning` the tasks after a failed one run anyway, on old or untested data, and the run does not end as FAILED.',
  remedy: 'Add an alert for WARNING under `alerts:` at the root, or let the task fail.',
  severity: 'warning',
  since: '0.1.0',
  about: ['soft-failure'],
  *check({ pipeline }) {
    if (pipeline.gaps.has('handlers')) return
    const hidden = pipeline.tasks.filter(
      (task) => task.onFailure === 'warn' && isActive(pipeline, task) && feedsOthers(task) && !task.handlers.some(hearsOfWarning),
    )
    if (hidden.length === 0 || pipeline.handlers.some(hearsOfWarning)) return
    const consumers = consumersIn(pipeline)
    const fed = hidden.filter((task) => withGroups(pipeline, task).some(({ key }) => consumers.has(key)))
    yield* together(
      fed,
      ({ key }) => key,
      (fed) => {
        const [first] = fed
        const keys = new Set(fed.flatMap((task) => withGroups(pipeline, task).map(({ key }) => key)))
        const names = new Set([...keys].flatMap((key) => consumers.get(key) ?? []))
        return {
          at: { path: [...first.path, 'treat_failure_as_warning'], part: 'pair' },
          message: messageFor(fed, [...names]),
          subject: 'pipeline',
          ...(!startsByItself(pipeline) && { severity: 'note' as const }),
          related: fed.slice(1, 6).map((task) => ({
            at: { path: [...task.path, 'treat_failure_as_warning'], part: 'pair' as const },
            message: 'is hidden too',
          })),
        }
      },
    )
  },
})

function messageFor(fed: readonly Task[], consumers: readonly string[]): string {
  const goOn = `${listNames(consumers)} ${consumers.length === 1 ? 'runs' : 'run'} anyway`
  return `When ${listNames(fed.map((task) => task.label))} ${fed.length === 1 ? 'fails' : 'fail'}, ${goOn}, and no alert covers WARNING`
}

/** A message that could not be sent leaves no old data behind. */
function feedsOthers({ action }: Task): boolean {
  return !['notify', 'wait'].includes(action.facts?.family ?? '')
}

function hearsOfWarning({ outcomes, named }: Handler): boolean {
  return outcomes.includes('warning') || named.some((one) => one.outcomes === null)
}

/** Who starts by the default rule after a node: names by the key of the node. A condition decides for itself. */
function consumersIn(pipeline: Pipeline): ReadonlyMap<NodeKey, readonly string[]> {
  const consumers = new Map<NodeKey, string[]>()
  const leading = leadingNodes(pipeline)
  for (const node of pipeline.nodes.values()) {
    const names = node.dependencies.length > 0 && leading.has(node.key) ? startersOf(pipeline, node) : []
    for (const { on } of node.dependencies) if (on !== null && names.length > 0) push(consumers, on, names)
  }
  return consumers
}

/** What starts without a condition where a node starts; a group without a name is known by its first task, its id is often machine-made. */
function startersOf(pipeline: Pipeline, node: PipelineNode): readonly string[] {
  if (node.condition.state !== 'unset' || node.paused) return []
  if (node.kind === 'task') return [node.label]
  const starts = tasksIn(pipeline, node).filter((task) => task.dependencies.length === 0)
  const first = starts.find((task) => task.condition.state === 'unset' && !task.paused)
  return first ? [node.name.trim() === '' ? first.label : node.label] : []
}

/** Nodes that work with the data, or that something waits for that does. A check or a message that still runs is no harm. */
function leadingNodes(pipeline: Pipeline): ReadonlySet<NodeKey> {
  const leading = new Set(pipeline.tasks.filter((task) => feedsOthers(task) && !isDataTest(task)).map(({ key }) => key))
  for (const key of leading) {
    const node = pipeline.nodes.get(key)
    if (node && node.parent !== null) leading.add(node.parent)
    for (const { on } of node?.dependencies ?? []) {
      const above = on === null ? undefined : pipeline.nodes.get(on)
      if (above) leading.add(above.key)
      if (above?.kind === 'group') for (const member of above.children) leading.add(member)
    }
  }
  return leading
}

function push(consumers: Map<NodeKey, string[]>, key: NodeKey, labels: readonly string[]): void {
  const known = consumers.get(key)
  if (known) known.push(...labels)
  else consumers.set(key, [...labels])
}
