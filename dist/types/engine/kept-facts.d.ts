import { type Fact } from '../model/fact.js';
import type { LintRequest, Subject } from './lint-request.js';
import type { Rule } from './rule.js';
/** True for a subject whose facts are kept, or that holds all itself. */
export declare function isKnown(subject: Subject): boolean;
/** What rules about all pipelines, and the report, ask of pipelines whose tasks have been let go. */
export declare function factsFor(rules: Iterable<Rule>): readonly Fact<unknown>[];
/** Keeps of a subject, from a reading of it, what will be asked once the reading is gone. */
export declare function keepFacts({ secretPrefixes }: LintRequest, facts: readonly Fact<unknown>[], subject: Subject, reading: Subject): void;
/** The facts of one pipeline, by their ids, as JSON can hold them. */
export type ToldFacts = Readonly<Record<string, unknown>>;
/** The facts of the pipelines of a subject as JSON can hold them; undefined where something of its file is hidden, so that nothing is written down. */
export declare function toldFacts({ secretPrefixes }: Pick<LintRequest, 'secretPrefixes'>, facts: readonly Fact<unknown>[], { document, pipelines }: Subject): readonly ToldFacts[] | undefined;
/** Keeps of a subject what was told; false where these are not the facts that will be asked for. */
export declare function recallFacts({ secretPrefixes }: Pick<LintRequest, 'secretPrefixes'>, facts: readonly Fact<unknown>[], subject: Subject, told: readonly ToldFacts[]): boolean;
