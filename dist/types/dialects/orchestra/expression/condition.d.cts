import type { Expression } from './ast.cjs';
import { type Template } from './template.cjs';
/** A condition. `ast` is the whole of it, or undefined where text and expressions are mixed. */
export interface Condition extends Template {
    /** `wrapped`: one `${{ … }}`; `bare`: an expression without them; `mixed`: text and expressions; `empty`: blanks only. */
    readonly form: 'wrapped' | 'bare' | 'mixed' | 'empty';
    readonly ast: Expression | undefined;
}
/** Reads the text of a condition, which may stand in `${{ … }}` or not. Blanks around it do not matter. */
export declare function parseCondition(text: string): Condition;
