import type { RuleSetting } from '../engine/hit.cjs';
import { type Profile, type RuleRegistry } from '../engine/rule.cjs';
import type { Config } from './config.cjs';
import type { Origin } from './reader.cjs';
export interface Settings {
    /** What a rule is set to for a path. */
    (rule: string, path: string): RuleSetting;
    /** What is equal for paths for which all rules are set alike. */
    readonly groupOf: (path: string) => object;
}
/** What each rule is set to for a path: the profile first, then the rules of the file, then its overrides in order. */
export declare function settingsFrom(config: Config, rules: RuleRegistry): Settings;
/** The profile that holds for a path, and where that is said; null for the default. */
export declare function profileFor(config: Config, path: string): {
    readonly profile: Profile;
    readonly origin: Origin | null;
};
/** What a rule is set to for a path, and where that is said; null for the rule's own default. */
export declare function settingFor(config: Config, rules: RuleRegistry, id: string, path: string): {
    readonly setting: RuleSetting;
    readonly origin: Origin | null;
};
