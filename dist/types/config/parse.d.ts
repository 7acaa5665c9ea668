import { type RuleRegistry } from '../engine/rule.js';
import { type Document } from '../text/document.js';
import { type Config } from './config.js';
/** A mistake in the configuration file. Lines and columns from 1. */
export interface ConfigProblem {
    readonly message: string;
    readonly line: number;
    readonly column: number;
}
export interface ParsedConfig {
    readonly config: Config;
    /** Paths of the configurations that it builds on, relative to its own directory. */
    readonly extends: readonly string[];
    readonly problems: readonly ConfigProblem[];
}
export declare const ruleSeverities: readonly ["error", "warning", "note", "off"];
export declare const thresholds: readonly ["error", "warning", "note", "never"];
/** Reads a configuration document. With problems, the configuration holds what could be read of it. */
export declare function parseConfig(document: Document, rules: RuleRegistry): ParsedConfig;
/** The keys of the file, in the order in which the docs explain them. */
export declare const rootKeys: readonly ['extends', 'profile', 'fail-on', 'rules-as-of', 'message', 'paths', 'rules', 'overrides', 'pipelines', 'environments', 'pools', 'secret-prefixes', 'own-rules', 'proposals'];
