import type { Span } from '../../../text/source.js';
import { type CompareOperator, type Expression } from './ast.js';
import { type ExpressionReference } from './references.js';
/** A status of a task or group that is compared with literals. */
export interface StatusComparison {
    readonly reference: ExpressionReference;
    readonly operator: CompareOperator;
    /** The literals, with their spans inside the quotes. */
    readonly values: readonly {
        readonly text: string;
        readonly span: Span;
    }[];
}
/** Every comparison of a status with one literal, or with a list of literals, in the order of the text. */
export declare function comparisonsIn(root: Expression): readonly StatusComparison[];
/** The comparison that two operands make, whichever side the literal is on, or undefined. */
export declare function statusComparison(left: Expression, operator: CompareOperator, right: Expression): StatusComparison | undefined;
/** The reference to a status that a node is, or undefined. */
export declare function statusReferenceOf(node: Expression): ExpressionReference | undefined;
/** Where `and` stands beside `or` without parentheses: the whole of the first such expression, or undefined. */
export declare function mixesAndOr(root: Expression): Span | undefined;
