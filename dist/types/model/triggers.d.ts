import type { Node, Path } from '../text/tree.js';
import type { Clock } from '../time/clock.js';
import type { DataCondition } from './data.js';
import type { Outcome } from './dialect.js';
import type { Setting } from './setting.js';
export type TriggerKind = 'cron' | 'sensor' | 'upstream' | 'data' | 'webhook';
export interface Trigger {
    readonly kind: TriggerKind;
    readonly path: Path;
    readonly name: string;
    readonly namePath: Path;
    /** The text of its clock, where it has one. */
    readonly cron: Setting<string>;
    /** What its clock says, as the dialect understands it; null for a template, and where no clock starts it. */
    readonly clock: Clock | null;
    readonly timeZone: Setting<string>;
    readonly environments: readonly string[];
    /** Where the environments are written, or would be. */
    readonly environmentsPath: Path;
    readonly branch: string | null;
    readonly excludeDates: readonly string[];
    /** Set where it starts within a period only. */
    readonly period?: Period;
    /** The parameters that it passes. */
    readonly passes: readonly Passed[];
    readonly sensor: Sensor | null;
    readonly upstream: Upstream | null;
    /** The updates of data that start it, where it is of that kind. */
    readonly data?: DataCondition;
    readonly handlers: readonly Handler[];
}
/** When a trigger may start runs: UTC milliseconds of the time on the wall of its zone, both included; null without a bound. */
export interface Period {
    readonly from: number | null;
    readonly until: number | null;
    /** True where the starts of the past are made up for, once the pipeline is switched on for the first time. */
    readonly catchesUp: boolean;
}
/** A parameter that a trigger passes: a value that is written there, or an output of what it has looked at. */
export interface Passed {
    readonly name: string;
    readonly path: Path;
    readonly from: 'value' | 'output';
    readonly value: Node | undefined;
}
export interface Sensor {
    /** Seconds that the window stays open. */
    readonly window: Setting<number>;
    /** Seconds between two polls. */
    readonly poll: Setting<number>;
    readonly checks: readonly SensorCheck[];
}
export interface SensorCheck {
    readonly path: Path;
    readonly integration: string;
    readonly type: string;
    /** The pipeline whose runs it looks for, as the file has it; null for every other check. */
    readonly watches: string | null;
    readonly connection: Setting<string>;
    readonly parameters: Node | undefined;
}
export interface Upstream {
    /** Id of the upstream pipeline as the file has it, or `*`. */
    readonly pipeline: string;
    /** Of `*`: tells whether it listens to a pipeline of its orchestrator, as far as the file says. Default: to every one. */
    readonly among?: (other: UpstreamPipeline) => boolean;
    /** Where it is written, or would be. */
    readonly path: Path;
    /** How its runs may end. */
    readonly outcomes: readonly Outcome[];
    /** The outcomes as they are written; as the product names its default where nothing is written. */
    readonly named: readonly NamedOutcome[];
}
/** What a trigger may ask of a pipeline that it could listen to. */
export interface UpstreamPipeline {
    readonly id: string | null;
    readonly name: string;
}
/** An outcome as a file names it. */
export interface NamedOutcome {
    readonly text: string;
    readonly path: Path;
    /** What it means: several for a word that covers them, none for a word that is no outcome, null where the run decides. */
    readonly outcomes: readonly Outcome[] | null;
}
/** Who is told of what. */
export interface Handler {
    readonly scope: 'pipeline' | 'task' | 'sensor';
    readonly path: Path;
    readonly name: string;
    /** Where the name is written, or would be. */
    readonly namePath: Path;
    /** What is told, as far as it is known. */
    readonly outcomes: readonly Outcome[];
    /** The outcomes as they are written. */
    readonly named: readonly NamedOutcome[];
    readonly destinations: readonly Destination[];
}
/** One place that a message goes to. */
export interface Destination {
    readonly path: Path;
    readonly integration: string;
    /** A channel or an address, else the connection. */
    readonly target: string | null;
    /** A channel or an address; null where nothing is written, empty for what is no text. */
    readonly address: string | null;
    /** As with the address. */
    readonly connection: string | null;
    readonly parameters: Node | undefined;
}
