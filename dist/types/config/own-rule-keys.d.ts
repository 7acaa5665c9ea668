import { type Severity } from '../engine/finding.js';
import { type Kind } from './kinds.js';
import { type Origin } from './reader.js';
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
    id: import("./key.js").Key<string | undefined>;
    message: import("./key.js").Key<string | undefined>;
    remedy: import("./key.js").Key<string>;
    severity: import("./key.js").Key<"error" | "note" | "warning">;
    each: import("./key.js").Key<"alert" | "group" | "input" | "pipeline" | "schedule" | "sensor" | "task" | undefined>;
    where: import("./key.js").Key<Condition>;
    unless: import("./key.js").Key<Condition>;
};
/** A rule that a team has written as data. */
export declare const ownRule: Kind<OwnRule>;
