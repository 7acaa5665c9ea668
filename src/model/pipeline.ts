import type { Document } from '../text/document.ts'
import type { Node, Path } from '../text/tree.ts'
import type { Clock } from '../time/clock.ts'
import type { Action } from './action.ts'
import type { DialectFacts } from './dialect.ts'
import { type NodeKey, nodeKeyOf } from './node-key.ts'
import type { Reference, Site } from './reference.ts'
import type { Setting } from './setting.ts'
import type { LanguageViolationKind, Violation } from './violation.ts'

export type { Action, Expertise, Family, JobFacts } from './action.ts'
export { type NodeKey, nodeKeyOf } from './node-key.ts'
export { type Setting, unsetAt, writtenPath } from './setting.ts'

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
  /** Where defaults for all tasks are declared, or would be. */
  readonly configurationPath: Path
}

/** What the model, the rules and the renderers may ask of an orchestrator: facts, words and answers about a pipeline, never its keys. */
export interface Dialect extends DialectFacts {
  /** Mistakes of one kind in the languages of its clocks and expressions; looked for at each call, in the order of the text. */
  violationsIn(pipeline: Pipeline, kind: LanguageViolationKind): Iterable<Violation>
  /** Names of the inputs in texts that look like expressions but are passed on as they stand. */
  inputsInPlainText(pipeline: Pipeline): readonly string[]
}

/** The SLAs of the team for a pipeline, from its configuration. Times in seconds; null where nothing is said. */
export interface Promises {
  readonly expectedSeconds: number | null
  readonly maxSeconds: number | null
  readonly finishBy: { readonly localTime: string; readonly timeZone: string } | null
  readonly freshnessSeconds: number | null
}

export const promisesNothing: Promises = { expectedSeconds: null, maxSeconds: null, finishBy: null, freshnessSeconds: null }

export type PipelineNode = Task | Group

interface NodeBase {
  readonly key: NodeKey
  readonly id: string
  readonly name: string
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
  /** The text of its clock, where it has one. */
  readonly cron: Setting<string>
  /** What its clock says, as the dialect understands it; null for a template, and where no clock starts it. */
  readonly clock: Clock | null
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
  readonly statuses: readonly string[]
  readonly destinations: readonly { readonly integration: string; readonly target: string | null; readonly path: Path }[]
}

/** A SLA about duration whose miss is reported: an SLA in the wide sense. */
export interface Expectation {
  readonly kind: 'slower-than-baseline' | 'faster-than-baseline' | 'other'
  readonly scope: 'pipeline' | 'task'
  readonly path: Path
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
