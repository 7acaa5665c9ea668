import type { Span } from '../../../text/source.js';
import { type ProblemList } from './problem.js';
import { type StringToken } from './quotes.js';
export type Token = {
    readonly kind: 'name' | 'operator' | 'end';
    readonly text: string;
    readonly span: Span;
} | {
    readonly kind: 'number';
    readonly text: string;
    readonly span: Span;
    readonly value: number;
} | StringToken;
/** Cuts an expression into tokens; the last one is `end`. Blanks are left out. Reports what no token can be made of. */
export declare function tokensOf(text: string, span: Span, problems: ProblemList): readonly Token[];
/** The operator that a token of another language stands for; the token's own text otherwise. */
export declare function operatorOf(token: Token): string;
