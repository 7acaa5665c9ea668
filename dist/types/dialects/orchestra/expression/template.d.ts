import type { Span } from '../../../text/source.js';
import type { Expression } from './ast.js';
import { type TemplateProblem } from './problem.js';
/** A text with expressions in it. Every index of the text is in exactly one part. */
export interface Template {
    readonly text: string;
    readonly parts: readonly TemplatePart[];
    /** In the order of the text. */
    readonly problems: readonly TemplateProblem[];
}
export type TemplatePart = TextPart | ExpressionPart;
export interface TextPart {
    readonly kind: 'text';
    readonly span: Span;
}
export interface ExpressionPart {
    readonly kind: 'expression';
    /** With its delimiters. */
    readonly span: Span;
    /** Between the delimiters. */
    readonly inner: Span;
    /** False where `}}` is missing; `ast` then is what could be read before the next expression. */
    readonly closed: boolean;
    readonly ast: Expression;
}
/** Reads a decoded string. Text outside of expressions is judged only where an expression lacks its dollar sign. */
export declare function parseTemplate(text: string): Template;
/** Problems of structure and of names, in the order of the text. */
export declare function checked(text: string, ast: Expression, problems: readonly TemplateProblem[]): readonly TemplateProblem[];
