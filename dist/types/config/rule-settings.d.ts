import { type Severity } from '../engine/finding.js';
import type { Option, OptionValue } from '../engine/options.js';
import { type Kind, type Schema } from './kinds.js';
import { type Origin } from './reader.js';
export declare const ruleSeverity: Kind<"error" | "note" | "off" | "warning">;
/** What a team sets for one rule. */
export interface RuleConfig {
    readonly severity?: Severity | 'off';
    readonly options: Readonly<Record<string, OptionValue>>;
    readonly origin: Origin;
}
/** Settings by the id of a rule. The schema of each rule is a definition beside the one of the file. */
export declare const ruleSettings: Kind<Readonly<Record<string, RuleConfig>>>;
/** The schema of one rule; `byDefault` is its own severity, `options` are its options. */
export declare function ruleSettingSchema(byDefault?: Severity, options?: Readonly<Record<string, Option>>): Schema;
