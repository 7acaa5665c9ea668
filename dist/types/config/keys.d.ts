import { type ValuesOf } from './key.js';
import type { Origin } from './reader.js';
import { type RuleConfig } from './rule-settings.js';
/** Globs of the files under review. */
export declare const pathKeys: {
    include: import("./key.js").Key<readonly string[]>;
    exclude: import("./key.js").Key<readonly string[]>;
};
export declare const overrideKeys: {
    paths: import("./key.js").Key<readonly string[]>;
    profile: import("./key.js").Key<"minimal" | "recommended" | "strict" | undefined>;
    rules: import("./key.js").Key<Readonly<Record<string, RuleConfig>>>;
};
/** A part of the configuration that holds for some paths only. */
export interface Override extends ValuesOf<typeof overrideKeys> {
    readonly origin: Origin;
}
/**
 * Every key of the configuration file, in the order in which the docs explain them. One more entry is one more key: its type, parser, merging,
 * schema and docs are made of it.
 */
export declare const fileKeys: {
    extends: import("./key.js").Key<readonly string[]>;
    profile: import("./key.js").Key<"minimal" | "recommended" | "strict" | undefined>;
    failOn: import("./key.js").Key<"error" | "never" | "note" | "warning" | undefined>;
    rulesAsOf: import("./key.js").Key<string | undefined>;
    message: import("./key.js").Key<string | undefined>;
    paths: import("./key.js").Key<ValuesOf<{
        include: import("./key.js").Key<readonly string[]>;
        exclude: import("./key.js").Key<readonly string[]>;
    }>>;
    rules: import("./key.js").Key<Readonly<Record<string, RuleConfig>>>;
    overrides: import("./key.js").Key<readonly Override[]>;
    pipelines: import("./key.js").Key<readonly import("./pipeline-keys.js").PipelineConfig[]>;
    environments: import("./key.js").Key<readonly string[]>;
    pools: import("./key.js").Key<readonly import("../model/team.js").Pool[]>;
    secretPrefixes: import("./key.js").Key<readonly string[]>;
    ownRules: import("./key.js").Key<readonly import("./own-rule-keys.js").OwnRule[]>;
    proposals: import("./key.js").Key<boolean>;
    airflow: import("./key.js").Key<import("../model/target.js").Target | undefined>;
    kestra: import("./key.js").Key<import("../model/target.js").Target | undefined>;
};
