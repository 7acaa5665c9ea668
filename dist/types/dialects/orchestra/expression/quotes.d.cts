import type { Span } from '../../../text/source.cjs';
import { type ProblemList } from './problem.cjs';
export interface StringToken {
    readonly kind: 'string';
    readonly text: string;
    readonly span: Span;
    /** The span without the quotes. */
    readonly inner: Span;
    readonly value: string;
    /** False where the closing quote is missing; the text then is guessed to end with its first word. */
    readonly closed: boolean;
}
/** The quoted text that begins at `at`, which holds a quote or a backslash with a quote after it. */
export declare function stringToken(text: string, at: number, limit: number, problems: ProblemList): StringToken;
