import type { Node, Path } from '../text/tree.cjs';
import type { Asset } from './data.cjs';
import type { Outcome } from './dialect.cjs';
import type { NodeKey } from './node-key.cjs';
import type { Setting } from './setting.cjs';
import type { Handler } from './triggers.cjs';
export type PipelineNode = Task | Group;
interface NodeBase {
    readonly key: NodeKey;
    readonly id: string;
    readonly name: string;
    /** Where the name is written, or would be. */
    readonly namePath: Path;
    /** The name, or the id of a node without one: what people should read. */
    readonly label: string;
    readonly path: Path;
    /** The group that it lies in; null at the top. */
    readonly parent: NodeKey | null;
    readonly dependencies: readonly Dependency[];
    /** Where dependencies are written, or would be. */
    readonly dependenciesPath: Path;
    readonly start: StartRule;
    /** The condition's text, where there is one. */
    readonly condition: Setting<string>;
    readonly paused: boolean;
    /** Where that is written, or would be. */
    readonly pausedPath: Path;
}
export interface Group extends NodeBase {
    readonly kind: 'group';
    /** Tasks and groups, in the order of the text. */
    readonly children: readonly NodeKey[];
    /** How its children follow each other: by their dependencies, one after the other, or all at the same time. */
    readonly order: 'graph' | 'sequence' | 'parallel';
    readonly fanOut: FanOut | null;
    /** Where the fan-out is written, or would be. */
    readonly fanOutPath: Path;
}
export interface Task extends NodeBase {
    readonly kind: 'task';
    /** The id by which its runs are known. Default: the one of the file. */
    readonly runId?: string;
    readonly action: Action;
    readonly parameters: Node | undefined;
    readonly parametersPath: Path;
    /** The code that is written in the file, in the order of the text. */
    readonly code: readonly Code[];
    readonly connection: Setting<string>;
    /** The pool of the orchestrator that it takes slots of. Default: none is written. */
    readonly pool?: PoolUse;
    readonly retry: RetryPolicy;
    /** Seconds. */
    readonly timeout: Setting<number>;
    /** `warn`: the run continues and ends with a warning. */
    readonly onFailure: 'fail' | 'warn';
    readonly handlers: readonly Handler[];
    readonly tags: readonly string[];
    readonly publishesOutputs: boolean;
    /** Assets that it updates when it succeeds, as far as the file names them. Default: none. */
    readonly updates?: readonly Asset[];
    /** The runs of other pipelines that it waits for. Default: none. */
    readonly awaits?: AwaitedRun;
}
/** Runs of another pipeline, or of some of its tasks. */
export interface AwaitedRun {
    /** Id or name of the pipeline as the file has it. */
    readonly pipeline: string;
    /** Where that is written. */
    readonly path: Path;
    /** Run ids of the tasks; none for the whole run. */
    readonly tasks: readonly string[];
}
/** That a task takes slots of a pool while it runs. */
export interface PoolUse {
    readonly name: string;
    readonly path: Path;
    /** How many; null where it is not known. */
    readonly slots: number | null;
}
/** A piece of code that a task runs. */
export interface Code {
    /** `dbt`: commands of dbt; `commands`: of a shell, one after the other; `command`: a single one, which may hold a script. */
    readonly kind: 'sql' | 'script' | 'dbt' | 'commands' | 'command';
    readonly text: string;
    readonly path: Path;
    /** The directory of the project that it works in, from the root of its repository, as it is written. Absent where it is not said. */
    readonly directory?: string;
}
/** What a task does, in the orchestrator's own words and in ours. */
export interface Action {
    readonly integration: string;
    readonly job: string;
    /** Facts about the job, or null for one that the catalogue does not know. */
    readonly facts: JobFacts | null;
    /** The method of an HTTP request, in capitals; null where it is none, or where that is not said. */
    readonly httpMethod: string | null;
    /** The one thing it works on (connector, dataset, job id), where the catalogue knows which parameter names it. */
    readonly target: Setting<string>;
    /** What tells two targets of one name apart, such as the project of each; null where one is not known before the run. */
    readonly targetScope: readonly (string | null)[] | null;
    /** True where it starts another pipeline and does not wait for that run. Default: it waits. */
    readonly isDetached?: true;
}
export type Family = 'sql' | 'python' | 'shell' | 'notebook' | 'container' | 'ingest' | 'transform' | 'test' | 'http' | 'notify' | 'approval' | 'wait' | 'sensor' | 'branch' | 'sub-pipeline' | 'ai' | 'other';
export type Expertise = 'dbt' | 'warehouse' | 'bi' | 'ingestion' | 'python' | 'platform';
export interface JobFacts {
    readonly title: string;
    readonly family: Family;
    /** True where a brief fault of a network or a service can fail the task. */
    readonly crossesNetwork: boolean;
    /** False where running twice does harm; null where it depends. */
    readonly idempotent: boolean | null;
    readonly rateLimited: boolean;
    /** It changes data. */
    readonly writes: boolean;
    /** It hands data to people or other systems: dashboards, reverse ETL, messages. */
    readonly exports: boolean;
    readonly expertise: Expertise | null;
    /** True for a job that is known to store its outputs only where it is told to. */
    readonly storesOutputsOnRequest: boolean;
    /** True for a job that runs commands of dbt, which a file may hold. */
    readonly takesDbtCommands: boolean;
}
export interface Dependency {
    /** The name as it is written. */
    readonly name: string;
    readonly path: Path;
    /** Key of the node it means, or null where nothing has the name. */
    readonly on: NodeKey | null;
    /** True for an entry that is no name at all, so that what the node waits for is unknown. */
    readonly isUnread?: true;
    /** Why the node waits. Only a declared dependency can be redundant, unknown or removed. */
    readonly reason: 'declared' | 'sequence' | 'nesting' | 'data' | 'branch';
    /** How the other may end for this one to start; all outcomes where a condition decides. */
    readonly accepts: readonly Outcome[];
}
/** When a node starts, once its dependencies are over. */
export interface StartRule {
    /** Whether all dependencies must be over as they should, or one is enough. */
    readonly join: 'all' | 'any';
    /** What is known of its condition beforehand. */
    readonly truth: 'always' | 'never' | 'unknown';
}
export interface FanOut {
    readonly path: Path;
    readonly inputs: readonly FanOutInput[];
    readonly maxParallel: Setting<number>;
    readonly sequential: boolean;
    /** True where the other iterations run on after one has failed. */
    readonly continuesOnError: boolean;
}
export interface FanOutInput {
    readonly name: string;
    readonly path: Path;
    /** The items, or null where an expression yields them. */
    readonly items: readonly Node[] | null;
}
export interface RetryPolicy {
    /** Extra attempts after the first. */
    readonly retries: Setting<number | 'endless'>;
    /** Seconds between attempts. */
    readonly delay: Setting<number>;
}
export interface RunPolicy {
    /** `none`: any number of runs may be active. A limit of 0 in a file is what its product makes of it. */
    readonly maxConcurrentRuns: Setting<number | 'none'>;
    /** What happens where a run would exceed the limit. */
    readonly onLimit: 'queue' | 'skip' | 'cancel-running' | 'fail';
    /** True where a schedule waits for its own last run, so that it cannot overlap itself. */
    readonly scheduleWaitsForItself: boolean;
}
export interface Parameter {
    readonly name: string;
    readonly path: Path;
    readonly type: string;
    readonly required: boolean;
    readonly default: Node | undefined;
}
/** A SLA about duration whose miss is reported: an SLA in the wide sense. */
export interface Expectation {
    readonly kind: 'slower-than-baseline' | 'faster-than-baseline' | 'other';
    readonly scope: 'pipeline' | 'task';
    /** The task that it watches; null for the whole run. */
    readonly on: NodeKey | null;
    readonly path: Path;
}
/** Extra attempts: `endless` without a limit, 0 where nothing is set, undefined where it is not known. */
export declare function extraAttempts({ retries }: RetryPolicy): number | 'endless' | undefined;
/** True where a failed attempt is followed by another one. */
export declare function isRetried({ retry }: Pick<Task, 'retry'>): boolean;
/** The limit on concurrent runs; null for any number of runs, undefined where it is not known. */
export declare function runLimit({ maxConcurrentRuns: limit }: RunPolicy): number | null | undefined;
export {};
