import { type ValuesOf } from './key.js';
import { pathKeys } from './keys.js';
import type { Origin } from './reader.js';
declare const settingKeys: {
    profile: import("./key.js").Key<"minimal" | "recommended" | "strict" | undefined>;
    failOn: import("./key.js").Key<"error" | "never" | "note" | "warning" | undefined>;
    rulesAsOf: import("./key.js").Key<string | undefined>;
    message: import("./key.js").Key<string | undefined>;
    rules: import("./key.js").Key<Readonly<Record<string, import("./rule-settings.js").RuleConfig>>>;
    overrides: import("./key.js").Key<readonly import("./keys.js").Override[]>;
    pipelines: import("./key.js").Key<readonly import("./pipeline-keys.js").PipelineConfig[]>;
    environments: import("./key.js").Key<readonly string[]>;
    pools: import("./key.js").Key<readonly import("../model/team.js").Pool[]>;
    secretPrefixes: import("./key.js").Key<readonly string[]>;
    ownRules: import("./key.js").Key<readonly import("./own-rule-keys.js").OwnRule[]>;
    proposals: import("./key.js").Key<boolean>;
    airflow: import("./key.js").Key<import("../model/target.js").Target | undefined>;
    kestra: import("./key.js").Key<import("../model/target.js").Target | undefined>;
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
