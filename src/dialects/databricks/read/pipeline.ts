import {
  type Dialect,
  type Expectation,
  type Parameter,
  type Pipeline,
  type PipelineNode,
  promisesNothing,
  type RunPolicy,
  type Setting,
  unsetAt,
} from '../../../model/pipeline.ts'
import { decidersIn } from '../project.ts'
import type { Job } from './bundle.ts'
import { handlersOf } from './handlers.ts'
import { nodeOf } from './node.ts'
import { othersOf } from './others.ts'
import { pathIn, settingOf } from './setting.ts'
import { sitesOf } from './sites.ts'
import { type Callees, nodesOf, timeoutIn } from './tasks.ts'
import { triggersOf } from './triggers.ts'
import { flagIn, itemsOf, type MapValue, textIn, under, wholeIn } from './value.ts'

const jobOfNodes = new WeakMap<Pipeline['nodes'], Job>()

/** The job that a pipeline was read from. */
export function jobOf(pipeline: Pipeline): Job | undefined {
  return jobOfNodes.get(pipeline.nodes)
}

/** A job of a bundle as a pipeline. */
export function pipelineOf(dialect: Dialect, job: Job, callees: Callees): Pipeline {
  const { document, path, value, bundle } = job
  const all = uniqueByKey(nodesOf(job, callees))
  const nodes = new Map(all.map((node) => [node.key, node]))
  jobOfNodes.set(nodes, job)
  const tasks = all.filter((node) => node.kind === 'task')
  const { sites, references } = sitesOf(job, tasks)
  return {
    key: keyOf(job),
    name: textIn(under(value, 'name')) ?? job.key,
    registeredName: registeredNameOf(job),
    namePath: [...path, 'name'],
    dialect,
    document,
    documents: [document, ...decidersIn(bundle.project).filter((other) => other !== document)],
    variant: bundle.target,
    groups: all.filter((node) => node.kind === 'group'),
    tasks,
    nodes,
    triggers: triggersOf(job),
    pausedTriggers: triggersOf(job, true),
    parameters: parametersOf(job),
    handlers: handlersOf(job, value, 'pipeline'),
    expectations: expectationsOf(job, tasks),
    runPolicy: runPolicyOf(job),
    sites,
    references,
    owners: [],
    criticality: null,
    alias: null,
    id: null,
    promises: promisesNothing,
    gaps: gapsOf(job),
    taskDefaults: { retries: unsetAt([...path, 'tasks']), delay: unsetAt([...path, 'tasks']), timeout: timeoutIn(job, value) },
    others: othersOf(job),
    configurationPath: path,
  }
}

/**
 * The name of the deployed job: with the prefix of the presets, or that of a development target, which holds the name of the person who
 * deploys. Null where it is not known before.
 */
function registeredNameOf({ value, bundle }: Job): string | null {
  const name = textIn(under(value, 'name'))
  const preset = under(bundle.presets, 'name_prefix')
  const prefix = preset === undefined ? (bundle.mode === 'development' ? undefined : '') : textIn(preset)
  return name === undefined || prefix === undefined ? null : prefix + name
}

/** The key of the pipeline of a job: its file and the key of its resource, the same for every target. */
export function keyOf({ document, key }: Pick<Job, 'document' | 'key'>): string {
  return `${document.source.path}#${key}`
}

function uniqueByKey(nodes: readonly PipelineNode[]): readonly PipelineNode[] {
  return [...new Map(nodes.map((node) => [node.key, node])).values()]
}

/** The service pushes parameters to all tasks, and what a notebook reads is not in the file. */
function gapsOf({ value }: Job): Pipeline['gaps'] {
  const tasks = under(value, 'tasks')
  const isUnread = tasks?.kind === 'unknown' || itemsOf(tasks).some(({ kind }) => kind === 'unknown')
  const handlers = ['email_notifications', 'webhook_notifications'].some((key) => {
    const block = under(value, key)
    return block !== undefined && block.kind !== 'map'
  })
  return new Set(['reads' as const, ...(isUnread ? (['nodes'] as const) : []), ...(handlers ? (['handlers'] as const) : [])])
}

function parametersOf(job: Job): readonly Parameter[] {
  return itemsOf(under(job.value, 'parameters')).flatMap((item, index) => {
    const name = textIn(under(item, 'name'))
    if (name === undefined) return []
    const fallback = under(item, 'default')
    const path = pathIn(job, item, ['parameters', index])
    return [{ name, path, type: 'string', required: false, default: fallback ? nodeOf(fallback) : undefined }]
  })
}

/** Rules about the duration of the run or of a task. */
function expectationsOf(job: Job, tasks: Pipeline['tasks']): readonly Expectation[] {
  const rulesIn = (holder: MapValue, on: string | null): readonly Expectation[] =>
    itemsOf(under(holder, 'health', 'rules')).flatMap((rule, index): readonly Expectation[] => {
      if (textIn(under(rule, 'metric')) !== 'RUN_DURATION_SECONDS') return []
      const path = pathIn(job, rule, ['health', 'rules', index])
      return [{ kind: 'slower-than-baseline', scope: on === null ? 'pipeline' : 'task', on, path }]
    })
  const own = itemsOf(under(job.value, 'tasks')).flatMap((item) => {
    const task = tasks.find(({ id }) => id === textIn(under(item, 'task_key')))
    return item.kind === 'map' && task ? rulesIn(item, task.key) : []
  })
  return [...rulesIn(job.value, null), ...own]
}

/** The bundle sets a limit of 1, or 4 in development, and lets further runs wait. */
function runPolicyOf(job: Job): RunPolicy {
  const queue = flagIn(under(job.value, 'queue', 'enabled'))
  return {
    maxConcurrentRuns: limitOf(job),
    onLimit: queue === false ? 'skip' : 'queue',
    scheduleWaitsForItself: false,
  }
}

function limitOf(job: Job): Setting<number> {
  const written = settingOf(job, job.value, 'max_concurrent_runs', wholeIn)
  const isDevelopment = job.bundle.mode === 'development'
  if (written.state === 'unknown' || (written.value !== undefined && !(isDevelopment && written.value === 0))) return written
  const preset = wholeIn(under(job.bundle.presets, 'jobs_max_concurrent_runs'))
  return { at: written.at, state: 'set', value: preset ?? (isDevelopment ? 4 : 1), origin: 'product-default' }
}
