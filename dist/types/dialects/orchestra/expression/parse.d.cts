import type { Span } from '../../../text/source.cjs';
import type { Expression } from './ast.cjs';
import { type Cursor } from './cursor.cjs';
import { type TemplateProblem } from './problem.cjs';
export interface ParsedExpression {
    readonly ast: Expression;
    readonly problems: readonly TemplateProblem[];
}
/** Reads the expression that is a text, or a span of it. Any text yields one. All spans are indices into the whole text. */
export declare function parseExpression(text: string, span?: Span): ParsedExpression;
/** A whole expression: `a if b else c`, or less. */
export declare function parseChoice(cursor: Cursor): Expression;
