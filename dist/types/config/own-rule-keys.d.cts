import { type Severity } from '../engine/finding.cjs';
import { type Kind } from './kinds.cjs';
import { type Origin } from './reader.cjs';
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
/** The ids that rules of a team can have. */
export declare const ownRuleIdPattern = "^[a-z][a-z0-9-]{0,40}/[a-z][a-z0-9-]{0,60}$";
export declare const ownRuleKeys: {
    id: import("./key.cjs").Key<string | undefined>;
    message: import("./key.cjs").Key<string | undefined>;
    remedy: import("./key.cjs").Key<string>;
    severity: import("./key.cjs").Key<"error" | "note" | "warning">;
    each: import("./key.cjs").Key<"alert" | "group" | "input" | "pipeline" | "schedule" | "sensor" | "task" | undefined>;
    where: import("./key.cjs").Key<Condition>;
    unless: import("./key.cjs").Key<Condition>;
};
/** A rule that a team has written as data. */
export declare const ownRule: Kind<OwnRule>;
