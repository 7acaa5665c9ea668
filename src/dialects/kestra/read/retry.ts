import type { RetryPolicy, Setting } from '../../../model/pipeline.ts'
import { unsetAt } from '../../../model/pipeline.ts'
import { childOf, type MapNode, type Path } from '../../../text/tree.ts'
import { type Flow, type FlowTask, ownersOf } from '../flow/flow.ts'
import { durationIn, type Holder, isOf, mapped, settingIn, wholeIn } from './setting.ts'

/** The retry of a task: its own, that of the nearest group, or that of the flow; the nearest wins as a whole (`ExecutorService`, 0.21). */
export function retryOf(flow: Flow, task: FlowTask): RetryPolicy {
  const own = blockIn(task)
  const path = [...task.path, 'retry']
  const given = flow.pluginDefaults.find((one) => isOf(task.type, one.type) && one.values?.entries.has('retry'))
  const inherited = [
    given?.values ? { node: given.values, path: given.valuesPath } : undefined,
    ...ownersOf(task),
    { node: flow.root, path: [] },
  ]
  const block = own ?? inherited.flatMap((holder) => (holder ? (blockIn(holder) ?? []) : []))[0]
  if (block) return policyOf(block, own ? 'declared' : 'inherited')
  if (childOf(task.node, 'retry') !== undefined) return { retries: unknownAt(path), delay: unknownAt(path) }
  return { retries: unsetAt(path), delay: unsetAt([...path, 'interval']) }
}

function blockIn({ node, path }: { readonly node: MapNode; readonly path: Path }): Holder | undefined {
  const retry = childOf(node, 'retry')
  return retry?.kind === 'map' ? { node: retry, path: [...path, 'retry'] } : undefined
}

function policyOf(block: Holder, origin: Setting<unknown>['origin']): RetryPolicy {
  const attempts = attemptsOf(block)
  const bound = settingIn(block, 'maxDuration', durationIn)
  const retries: Setting<number | 'endless'> =
    attempts.state !== 'unset'
      ? mapped(attempts, (value) => Math.max(0, value - 1))
      : bound.state === 'unset'
        ? { at: { path: block.path }, state: 'set', value: 'endless', origin }
        : { at: bound.at, state: 'unknown', origin }
  const delay = settingIn(block, childOf(block.node, 'minInterval') ? 'minInterval' : 'interval', durationIn)
  return { retries: { ...retries, origin }, delay: delay.state === 'unset' ? delay : { ...delay, origin } }
}

/** `maxAttempts`, which was `maxAttempt` up to 0.23 and counts the first attempt. */
export function attemptsOf(block: Holder): Setting<number> {
  return settingIn(block, childOf(block.node, 'maxAttempts') ? 'maxAttempts' : 'maxAttempt', wholeIn)
}

function unknownAt(path: Path): Setting<never> {
  return { at: { path }, state: 'unknown', origin: 'declared' }
}
