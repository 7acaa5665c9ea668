import type { Severity } from '../engine/finding.cjs';
import type { OptionValue } from '../engine/options.cjs';
import type { Profile } from '../engine/rule.cjs';
import type { Pool } from '../model/team.cjs';
/** Where a setting is written. */
export interface Origin {
    readonly file: string;
    readonly line: number;
}
/** What a team sets for one rule. */
export interface RuleConfig {
    readonly severity?: Severity | 'off';
    readonly options: Readonly<Record<string, OptionValue>>;
    readonly origin: Origin;
}
/** A part of the configuration that holds for some paths only. */
export interface Override {
    readonly paths: readonly string[];
    readonly profile?: Profile;
    readonly rules: Readonly<Record<string, RuleConfig>>;
    readonly origin: Origin;
}
export declare const criticalities: readonly ['high', 'medium', 'low'];
export type Criticality = (typeof criticalities)[number];
/** What a team knows of some of its pipelines and the files have no place for. Times in seconds. */
export interface PipelineConfig {
    /** A path or glob of files, or the exact name of a pipeline. */
    readonly match: string;
    readonly owners: readonly string[];
    readonly criticality?: Criticality;
    readonly alias?: string;
    readonly id?: string;
    readonly expectedSeconds?: number;
    readonly maxSeconds?: number;
    readonly finishBy?: {
        readonly localTime: string;
        readonly timeZone: string;
    };
    readonly freshnessSeconds?: number;
    readonly origin: Origin;
}
export declare const elements: readonly ['pipeline', 'group', 'task', 'schedule', 'sensor', 'alert', 'input'];
export type ElementKind = (typeof elements)[number];
/** What a value must be. */
export type ValueTest = {
    readonly kind: 'glob';
    readonly glob: string;
} | {
    readonly kind: 'equals';
    readonly value: number | boolean;
} | {
    readonly kind: 'present';
    readonly wanted: boolean;
} | {
    readonly kind: 'one-of';
    readonly values: readonly string[];
} | {
    readonly kind: 'at-least' | 'at-most';
    readonly limit: number;
};
/** Tests by dotted path below an element; all of them must hold. */
export type Condition = readonly {
    readonly path: readonly string[];
    readonly test: ValueTest;
}[];
/** A rule that a team has written as data. */
export interface OwnRule {
    readonly id: string;
    readonly message: string;
    readonly remedy: string;
    readonly severity: Severity;
    readonly each: ElementKind;
    readonly where: Condition;
    readonly unless: Condition;
    readonly origin: Origin;
}
/** The configuration, validated; of several files where one extends another. */
export interface Config {
    /** The files it comes from, the outermost first; empty where there is none. */
    readonly files: readonly string[];
    /** The way from the directory whose paths it speaks of to the working directory. Default: they are the same. */
    readonly home?: readonly string[];
    readonly profile: Profile;
    readonly profileOrigin: Origin | null;
    readonly include: readonly string[];
    readonly exclude: readonly string[];
    readonly failOn?: Severity | 'never';
    /** A version: rules that came later are notes. Default: the first release of the major version in use. */
    readonly rulesAsOf?: string;
    /** A sentence of the team's own below every report. */
    readonly message?: string;
    readonly secretPrefixes: readonly string[];
    readonly rules: Readonly<Record<string, RuleConfig>>;
    readonly overrides: readonly Override[];
    readonly pipelines: readonly PipelineConfig[];
    /** Names of the environments that there are; empty where nothing is said. */
    readonly environments: readonly string[];
    readonly pools: readonly Pool[];
    readonly ownRules: readonly OwnRule[];
    /** Whether a better slot is looked for where schedules collide. */
    readonly proposals: boolean;
}
/** What holds without a configuration file. */
export declare const defaultConfig: Config;
/** `upper` on top of `lower`: single values replace, lists of paths and entries add up, later overrides win. */
export declare function extendConfig(lower: Config, upper: Config): Config;
