import type { Span } from '../../../text/source.js';
import { type ProblemList } from './problem.js';
import { type Token } from './tokens.js';
/** Brackets, signs and `not` may nest this deep. */
export declare const maxDepth = 64;
/** A walk over tokens, with the problems found on the way. */
export interface Cursor {
    readonly tokens: readonly Token[];
    readonly problems: ProblemList;
    /** The brackets that would close what is open, the innermost last. */
    readonly closers: string[];
    at: number;
    depth: number;
}
/** The token under the cursor; at the end, the `end` token. */
export declare function peek(cursor: Cursor, ahead?: number): Token;
/** The token under the cursor, which moves on. */
export declare function take(cursor: Cursor): Token;
/** True where the token has exactly this text and is no quoted text. */
export declare function isAt(cursor: Cursor, text: string, ahead?: number): boolean;
/** True where the token is the operator, be it in another language's spelling. */
export declare function isOperator(cursor: Cursor, operator: string, ahead?: number): boolean;
/** Takes an operator and reports another language's spelling of it. */
export declare function takeOperator(cursor: Cursor): string;
/** Where the last token that was taken ends. */
export declare function endOfLast(cursor: Cursor): number;
/** From the start of a node to the last token that was taken. */
export declare function spanFrom(cursor: Cursor, start: number): Span;
