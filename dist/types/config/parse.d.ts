import type { RuleRegistry } from '../engine/rule.js';
import { type Document } from '../text/document.js';
import type { Config } from './config.js';
import type { Reader } from './reader.js';
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
/** Reads a configuration document. With problems, the configuration holds what could be read of it. */
export declare function parseConfig(document: Document, rules: RuleRegistry): ParsedConfig;
/** A reader of a whole document. What is wrong is added to `problems`, mistakes of YAML first. */
export declare function readerOf(document: Document, rules: RuleRegistry, problems: ConfigProblem[]): Reader;
