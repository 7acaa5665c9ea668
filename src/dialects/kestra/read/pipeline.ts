import type { Dialect, Expectation, Parameter, Pipeline, RunPolicy } from '../../../model/pipeline.ts'
import { promisesNothing, unsetAt } from '../../../model/pipeline.ts'
import { childOf } from '../../../text/tree.ts'
import { hasUnreadTexts, referencesIn } from '../expression/references.ts'
import { sitesIn } from '../expression/sites.ts'
import type { Flow } from '../flow/flow.ts'
import { itemsOf } from '../flow/read-flow.ts'
import { nameIn } from '../flow/tasks.ts'
import { handlersOf } from './handlers.ts'
import { nodesOf } from './nodes.ts'
import { othersOf } from './others.ts'
import { durationIn, mapped, settingIn, wholeIn } from './setting.ts'
import { triggersOf } from './triggers.ts'

const flows = new WeakMap<Pipeline['nodes'], Flow>()

/** The flow that a pipeline was read from: one, or none for a pipeline of another kind. */
export function flowsOf(pipeline: Pipeline): readonly Flow[] {
  const flow = flows.get(pipeline.nodes)
  return flow ? [flow] : []
}

/** A flow as a pipeline. */
export function pipelineOf(dialect: Dialect, flow: Flow): Pipeline {
  const { document, root } = flow
  const nodes = new Map(nodesOf(flow).map((node) => [node.key, node]))
  flows.set(nodes, flow)
  const all = [...nodes.values()]
  const identity = `${flow.namespace}.${flow.id}`
  return {
    key: flow.index === 0 ? document.source.path : `${document.source.path}#${flow.index}`,
    name: flow.id ?? '',
    registeredName: identity,
    namePath: ['id'],
    dialect,
    document,
    documents: [document],
    variant: null,
    groups: all.filter((node) => node.kind === 'group'),
    tasks: all.filter((node) => node.kind === 'task'),
    nodes,
    triggers: triggersOf(flow),
    parameters: parametersOf(flow),
    handlers: handlersOf(flow),
    expectations: expectationsOf(flow),
    runPolicy: runPolicyOf(flow),
    sites: sitesIn(flow).map(({ site }) => site),
    references: referencesIn(flow),
    owners: [],
    criticality: null,
    alias: null,
    id: identity,
    promises: promisesNothing,
    gaps: gapsOf(flow),
    taskDefaults: { retries: unsetAt(['retry']), delay: unsetAt(['retry', 'interval']), timeout: unsetAt(['tasks']) },
    others: othersOf(flow),
    configurationPath: childOf(root, 'tasks') ? ['tasks'] : ['id'],
  }
}

function parametersOf(flow: Flow): readonly Parameter[] {
  return flow.inputs
    .filter(({ type }) => type !== 'FORM')
    .map((input) => ({
      name: input.id,
      path: input.path,
      type: input.type,
      required: input.isRequired === true && !input.isDependent,
      default: (input.default ?? input.prefill)?.node,
    }))
}

/** A text that could not be read may read anything. */
function gapsOf(flow: Flow): Pipeline['gaps'] {
  return new Set(hasUnreadTexts(flow) ? ['reads' as const] : [])
}

function expectationsOf({ root }: Flow): readonly Expectation[] {
  return itemsOf(root, 'sla').map(({ node, path }) => ({
    kind: nameIn(node, 'type') === 'MAX_DURATION' ? 'slower-than-baseline' : 'other',
    scope: 'pipeline',
    on: null,
    path,
  }))
}

const limits: Readonly<Record<string, RunPolicy['onLimit']>> = { QUEUE: 'queue', CANCEL: 'skip', FAIL: 'fail' }

/** Without `concurrency` any number of executions may run, but a schedule waits for its own last one (`AbstractScheduler`, 0.23). */
function runPolicyOf(flow: Flow): RunPolicy {
  const block = childOf(flow.root, 'concurrency')
  const limit =
    block?.kind === 'map'
      ? mapped(settingIn({ node: block, path: ['concurrency'] }, 'limit', wholeIn), (value): number | 'none' => value)
      : unsetAt(['concurrency', 'limit'])
  const behaviour = nameIn(block, 'behavior') ?? 'QUEUE'
  return { maxConcurrentRuns: limit, onLimit: limits[behaviour] ?? 'queue', scheduleWaitsForItself: startsOnlyByOneClock(flow) }
}

/** Runs of one trigger never overlap; those of two triggers can. */
function startsOnlyByOneClock({ triggers }: Flow): boolean {
  const [first, ...others] = triggers.filter(({ isDisabled }) => !isDisabled)
  return (
    first !== undefined &&
    others.length === 0 &&
    nameIn(first.node, 'allowConcurrent') !== 'true' &&
    first.coreType !== 'trigger.Webhook' &&
    first.coreType !== 'trigger.Flow'
  )
}

/** Seconds that the flow may take at most, where its `sla` says so. */
export function longestRunOf({ root }: Flow): number | undefined {
  const entry = itemsOf(root, 'sla').find(({ node }) => nameIn(node, 'type') === 'MAX_DURATION')
  const duration = childOf(entry?.node, 'duration')
  return duration && durationIn(duration)
}
