import type { Document, Place } from '../text/document.ts'
import type { Node, Path } from '../text/tree.ts'
import type { Cron } from '../time/cron.ts'
import type { Dialect } from './dialect.ts'
import type { Expectation } from './expectation.ts'
import type { OtherSetting } from './other-setting.ts'
import type { Promises } from './promises.ts'
import type { Reference, Site } from './reference.ts'

/**
 * The neutral model. A dialect turns one orchestrator's documents into it; nothing after that knows an orchestrator's key names
 * except through the paths it is handed. Everything is plain, readonly data; nodes refer to each other by key.
 */
export interface Pipeline {
  /** Path of its file; with `#n` where one file holds several. */
  readonly key: string
  readonly name: string
  readonly namePath: Path
  readonly dialect: Dialect
  /** The file that names it first; places without a document of their own lie there. */
  readonly document: Document
  /** That file, then all others that decide on it: includes, defaults. */
  readonly documents: readonly [Document, ...Document[]]
  /** The target or environment that it was read for; null where there is one reading only. */
  readonly variant: string | null
  /** In the order of the text. */
  readonly groups: readonly Group[]
  readonly tasks: readonly Task[]
  /** Groups and tasks by `key`. */
  readonly nodes: ReadonlyMap<NodeKey, PipelineNode>
  readonly triggers: readonly Trigger[]
  readonly parameters: readonly Parameter[]
  readonly handlers: readonly Handler[]
  readonly expectations: readonly Expectation[]
  readonly runPolicy: RunPolicy
  /** Every string that holds an expression, anywhere in the document. */
  readonly sites: readonly Site[]
  /** Every name that those look up. */
  readonly references: readonly Reference[]
  /** Who answers for it, from the configuration. */
  readonly owners: readonly string[]
  readonly criticality: 'high' | 'medium' | 'low' | null
  /** Names under which other pipelines may mean it, from the configuration. */
  readonly alias: string | null
  readonly id: string | null
  readonly promises: Promises
  readonly gaps: ReadonlySet<Gap>
  /** What tasks inherit that say nothing themselves. */
  readonly taskDefaults: RetryPolicy & { readonly timeout: Setting<number> }
  /** What no other field holds, so that nothing that is written is missed. */
  readonly others: readonly OtherSetting[]
  /** Where defaults for all tasks are declared, or would be. */
  readonly configurationPath: Path
}

/** Unique in one pipeline: the path of the node as a JSON pointer; in another than the first document after the path of the file and `#`. */
export type NodeKey = string
export type PipelineNode = Task | Group

/** A value that may be set here, inherited, decided elsewhere or absent. Unknown is a value: a template stays a template. */
export interface Setting<T> {
  /** Where it is written; where it is not, where it would be. */
  readonly at: Place
  /** `unknown`: something is written or decided elsewhere, but what it comes to is not known; also for a value of a wrong type. */
  readonly state: 'set' | 'unknown' | 'unset'
  /** Present exactly where `state` is `set`. */
  readonly value?: T
  /** What holds where nothing is written, where the product says so. */
  readonly effective?: T
  readonly origin: 'declared' | 'inherited' | 'product-default'
}

interface NodeBase {
  readonly key: NodeKey
  readonly id: string
  readonly name: string
  readonly namePath: Path
  /** The name, or the id of a node without one: what people should read. */
  readonly label: string
  readonly path: Path
  /** The group that it lies in; null at the top. */
  readonly parent: NodeKey | null
  readonly dependencies: readonly Dependency[]
  /** The condition's text, where there is one. */
  readonly condition: Setting<string>
  readonly paused: boolean
}

export interface Group extends NodeBase {
  readonly kind: 'group'
  /** Tasks and groups, in the order of the text. */
  readonly children: readonly NodeKey[]
  /** How its children follow each other: by their dependencies, one after the other, or all at once. */
  readonly order: 'graph' | 'sequence' | 'parallel'
  readonly fanOut: FanOut | null
}

export interface Task extends NodeBase {
  readonly kind: 'task'
  readonly action: Action
  readonly parameters: Node | undefined
  readonly parametersPath: Path
  readonly connection: Setting<string>
  readonly retry: RetryPolicy
  /** Seconds. */
  readonly timeout: Setting<number>
  /** `warn`: the run continues and ends with a warning. */
  readonly onFailure: 'fail' | 'warn'
  readonly handlers: readonly Handler[]
  readonly tags: readonly string[]
  readonly publishesOutputs: boolean
}

/** What a task does, in the orchestrator's own words and in ours. */
export interface Action {
  readonly integration: string
  readonly job: string
  /** Facts about the job, or null for one that the catalogue does not know. */
  readonly facts: JobFacts | null
  /** The one thing it works on (connector, dataset, job id), where the catalogue knows which parameter names it. */
  readonly target: Setting<string>
}

export type Family =
  | 'sql'
  | 'python'
  | 'shell'
  | 'notebook'
  | 'container'
  | 'ingest'
  | 'transform'
  | 'test'
  | 'http'
  | 'notify'
  | 'approval'
  | 'wait'
  | 'sensor'
  | 'branch'
  | 'sub-pipeline'
  | 'ai'
  | 'other'

export type Expertise = 'dbt' | 'warehouse' | 'bi' | 'ingestion' | 'python' | 'platform'

export interface JobFacts {
  readonly title: string
  readonly family: Family
  /** True where a brief fault of a network or a service can fail the task. */
  readonly crossesNetwork: boolean
  /** False where running twice does harm; null where it depends. */
  readonly idempotent: boolean | null
  readonly rateLimited: boolean
  /** It changes data. */
  readonly writes: boolean
  /** It hands data to people or other systems: dashboards, reverse ETL, messages. */
  readonly exports: boolean
  readonly expertise: Expertise | null
  /** True for a job that is known to store its outputs only where it is told to. */
  readonly storesOutputsOnRequest: boolean
}

export interface Dependency {
  /** The name as it is written. */
  readonly name: string
  readonly path: Path
  /** Key of the node it means, or null where nothing has the name. */
  readonly on: NodeKey | null
  /** True for an entry that is no name at all, so that what the node waits for is unknown. */
  readonly isUnread?: true
}

/**
 * A part of the file that is there and could not be read: what it holds is unknown, not absent. `nodes`: tasks of some group.
 * `reads`: what some task does, so what it refers to. `parameters`: the declared inputs. `handlers`: who is told of what.
 */
export type Gap = 'nodes' | 'reads' | 'parameters' | 'handlers'

export interface FanOut {
  readonly path: Path
  readonly inputs: readonly FanOutInput[]
  readonly maxParallel: Setting<number>
  readonly sequential: boolean
  /** True where the other iterations run on after one has failed. */
  readonly continuesOnError: boolean
}

export interface FanOutInput {
  readonly name: string
  readonly path: Path
  /** The items, or null where an expression yields them. */
  readonly items: readonly Node[] | null
}

export interface RetryPolicy {
  /** Extra attempts after the first. */
  readonly retries: Setting<number>
  /** Seconds between attempts. */
  readonly delay: Setting<number>
}

export interface RunPolicy {
  readonly maxConcurrentRuns: Setting<number>
  /** What happens to a run that would exceed the limit. */
  readonly onLimit: 'queue' | 'skip'
}

export type TriggerKind = 'cron' | 'sensor' | 'upstream' | 'webhook'

export interface Trigger {
  readonly kind: TriggerKind
  readonly path: Path
  readonly name: string
  readonly namePath: Path
  /** As it is written. */
  readonly cron: Setting<string>
  /** The cron as it was understood; null where there is none, or it cannot be known. */
  readonly clock: Cron | null
  readonly timeZone: Setting<string>
  readonly environments: readonly string[]
  readonly branch: string | null
  readonly excludeDates: readonly string[]
  /** Names of the parameters that it passes, with the path of each. */
  readonly passes: readonly { readonly name: string; readonly path: Path }[]
  readonly sensor: Sensor | null
  readonly upstream: Upstream | null
  readonly handlers: readonly Handler[]
}

export interface Sensor {
  /** Seconds that the window stays open. */
  readonly window: Setting<number>
  /** Seconds between two polls. */
  readonly poll: Setting<number>
  readonly checks: readonly SensorCheck[]
}

export interface SensorCheck {
  readonly path: Path
  readonly integration: string
  readonly type: string
  readonly connection: Setting<string>
  readonly parameters: Node | undefined
}

export interface Upstream {
  /** Id of the upstream pipeline as the file has it, or `*`. */
  readonly pipeline: string
  readonly statuses: readonly string[]
}

export interface Parameter {
  readonly name: string
  readonly path: Path
  readonly type: string
  readonly required: boolean
  readonly default: Node | undefined
}

/** Who is told of what. */
export interface Handler {
  readonly scope: 'pipeline' | 'task' | 'sensor'
  readonly path: Path
  readonly name: string
  readonly namePath: Path
  readonly statuses: readonly string[]
  readonly destinations: readonly { readonly integration: string; readonly target: string | null; readonly path: Path }[]
}

/** A setting that nobody has made, with the place where it would be written. */
export function unsetAt(path: Path): Setting<never> {
  return { at: { path }, state: 'unset', origin: 'product-default' }
}

/** The path at which a setting is written, or undefined for one that is not. */
export function writtenPath({ at, origin }: Setting<unknown>): Path | undefined {
  return origin === 'product-default' ? undefined : at.path
}

/** True for runs that no one watches while they start. */
export function startsByItself(pipeline: Pipeline): boolean {
  return pipeline.triggers.some((trigger) => trigger.kind !== 'webhook')
}

/** The task that a path lies in, or null. */
export function taskAt(pipeline: Pipeline, path: Path): Task | null {
  for (let length = path.length; length > 0; length--) {
    const node = pipeline.nodes.get(nodeKeyOf(path.slice(0, length)))
    if (node?.kind === 'task') return node
  }
  return null
}

/** The key of the node at `path`: its JSON pointer. */
export function nodeKeyOf(path: Path): NodeKey {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}
