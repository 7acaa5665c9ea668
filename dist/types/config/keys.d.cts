import { type ValuesOf } from './key.cjs';
import type { Origin } from './reader.cjs';
import { type RuleConfig } from './rule-settings.cjs';
/** Globs of the files under review. */
export declare const pathKeys: {
    include: import("./key.cjs").Key<readonly string[]>;
    exclude: import("./key.cjs").Key<readonly string[]>;
};
export declare const overrideKeys: {
    paths: import("./key.cjs").Key<readonly string[]>;
    profile: import("./key.cjs").Key<"minimal" | "recommended" | "strict" | undefined>;
    rules: import("./key.cjs").Key<Readonly<Record<string, RuleConfig>>>;
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
    extends: import("./key.cjs").Key<readonly string[]>;
    profile: import("./key.cjs").Key<"minimal" | "recommended" | "strict" | undefined>;
    failOn: import("./key.cjs").Key<"error" | "never" | "note" | "warning" | undefined>;
    rulesAsOf: import("./key.cjs").Key<string | undefined>;
    message: import("./key.cjs").Key<string | undefined>;
    paths: import("./key.cjs").Key<ValuesOf<{
        include: import("./key.cjs").Key<readonly string[]>;
        exclude: import("./key.cjs").Key<readonly string[]>;
    }>>;
    rules: import("./key.cjs").Key<Readonly<Record<string, RuleConfig>>>;
    overrides: import("./key.cjs").Key<readonly Override[]>;
    pipelines: import("./key.cjs").Key<readonly import("./pipeline-keys.cjs").PipelineConfig[]>;
    environments: import("./key.cjs").Key<readonly string[]>;
    pools: import("./key.cjs").Key<readonly import("../model/team.cjs").Pool[]>;
    secretPrefixes: import("./key.cjs").Key<readonly string[]>;
    ownRules: import("./key.cjs").Key<readonly import("./own-rule-keys.cjs").OwnRule[]>;
    proposals: import("./key.cjs").Key<boolean>;
    airflow: import("./key.cjs").Key<import("../model/target.cjs").Target | undefined>;
    kestra: import("./key.cjs").Key<import("../model/target.cjs").Target | undefined>;
};
