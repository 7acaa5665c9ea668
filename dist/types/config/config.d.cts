import { type ValuesOf } from './key.cjs';
import { pathKeys } from './keys.cjs';
import type { Origin } from './reader.cjs';
declare const settingKeys: {
    profile: import("./key.cjs").Key<"minimal" | "recommended" | "strict" | undefined>;
    failOn: import("./key.cjs").Key<"error" | "never" | "note" | "warning" | undefined>;
    rulesAsOf: import("./key.cjs").Key<string | undefined>;
    message: import("./key.cjs").Key<string | undefined>;
    rules: import("./key.cjs").Key<Readonly<Record<string, import("./rule-settings.cjs").RuleConfig>>>;
    overrides: import("./key.cjs").Key<readonly import("./keys.cjs").Override[]>;
    pipelines: import("./key.cjs").Key<readonly import("./pipeline-keys.cjs").PipelineConfig[]>;
    environments: import("./key.cjs").Key<readonly string[]>;
    pools: import("./key.cjs").Key<readonly import("../model/team.cjs").Pool[]>;
    secretPrefixes: import("./key.cjs").Key<readonly string[]>;
    ownRules: import("./key.cjs").Key<readonly import("./own-rule-keys.cjs").OwnRule[]>;
    proposals: import("./key.cjs").Key<boolean>;
    airflow: import("./key.cjs").Key<import("../model/target.cjs").Target | undefined>;
    kestra: import("./key.cjs").Key<import("../model/target.cjs").Target | undefined>;
};
/** The configuration, validated; of several files where one extends another. */
export interface Config extends ValuesOf<typeof settingKeys>, ValuesOf<typeof pathKeys> {
    /** The files it comes from, the outermost first; empty where there is none. */
    readonly files: readonly string[];
    /** The way from the directory whose paths it speaks of to the working directory. Default: they are the same. */
    readonly home?: readonly string[];
    /** Where each key is written, by its name in the file. */
    readonly origins: Readonly<Partial<Record<string, Origin>>>;
}
/** What holds without a configuration file. */
export declare const defaultConfig: Config;
/** `upper` on top of `lower`. */
export declare function extendConfig(lower: Config, upper: Config): Config;
export {};
