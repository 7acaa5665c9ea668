import type { Pipeline } from './pipeline.cjs';
/** What a pipeline can have at least one of; what a rule or another reader looks for may be none of its business where that is absent. */
export declare const traits: readonly ['group', 
/** A group that runs once for each item. */
'fan-out', 'dependency', 
/** A node with more than one dependency. */
'join', 'paused', 
/** A task with a number of retries, its own or inherited. */
'retry', 'timeout', 
/** A task whose failure is a warning. */
'soft-failure', 
/** A task that stores what it has found out for others. */
'output', 'test', 
/** A task that tests data, or runs dbt, which may. */
'data-test', 
/** A task that has something outside for itself while it runs, as far as the file says. */
'claim', 
/** A task that gives data to people or other systems. */
'publisher', 'ai', 'dbt-command', 'parameter', 'trigger', 
/** A trigger whose clock is written out, as a text. */
'clock', 'sensor', 
/** A trigger on the runs of a pipeline. */
'upstream', 
/** A value that a trigger passes. */
'passed-value', 
/** A trigger that starts runs while no one watches. */
'unattended', 
/** An alert of the pipeline, a task or a trigger. */
'handler', 'reference', 
/** A reference to a task or group. */
'node-reference', 'input-reference', 'variable-reference', 'matrix-reference', 'output-reference', 'condition'];
export type Trait = (typeof traits)[number];
/** Traits as the bits of one number. */
export type TraitSet = number;
/** A set of traits. */
export declare function traitSet(of: readonly Trait[]): TraitSet;
/** What a pipeline has, found in one pass over it. */
export declare function traitsOf(pipeline: Pipeline): TraitSet;
