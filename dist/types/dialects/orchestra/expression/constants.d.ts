import { type CompareOperator, type Expression } from './ast.js';
/** What a comparison yields for reasons of the caller, or undefined. */
export type Judge = (left: Expression, operator: CompareOperator, right: Expression) => boolean | undefined;
/**
 * Whether an expression is true or false whatever the run does; undefined where that depends, and where the meaning is not
 * documented (the truth of a text). `judge` may decide comparisons that depend on the run.
 */
export declare function constantValue(root: Expression, judge?: Judge): boolean | undefined;
/** True for a condition that no run can fulfil. */
export declare function isAlwaysFalse(root: Expression): boolean;
