import type { ReferenceContext } from '../../../model/reference.js';
import type { Span } from '../../../text/source.js';
import { type Expression } from './ast.js';
import type { Template } from './template.js';
/** A name that an expression looks up. Spans are indices into the text that was parsed. */
export interface ExpressionReference {
    /** `tasks['a']` and `ORCHESTRA.PIPELINE_RUN_TASKS['a']` are both of the context `task`. */
    readonly context: ReferenceContext;
    /**
     * Id of a task or group; name of an input, a variable or a matrix input; member of `ORCHESTRA` in capitals; first name of an
     * unknown context. Null where it is computed or where nothing follows the context.
     */
    readonly name: string | null;
    /** True where the name comes from another value, for instance `tasks[inputs.x]`. */
    readonly computed: boolean;
    /** `.all()` or `.any()` of a task group. */
    readonly quantifier: 'all' | 'any' | null;
    /** What is asked of a task or group, in lower case: `status`, `outputs`, `task_run_id`, `run_parameters` or an unknown word. */
    readonly member: string | null;
    /** Further members, up to the first that is computed or called. */
    readonly path: readonly (string | number)[];
    /** From the context to the last of `path`; where there is no path, to what comes before it. */
    readonly span: Span;
    /** The name without quotes; the context where there is no name. */
    readonly nameSpan: Span;
    /** The member; undefined where there is none. */
    readonly memberSpan: Span | undefined;
}
/** Every reference of a template or of one expression, in the order of the text. */
export declare function referencesIn(root: Template | Expression): readonly ExpressionReference[];
/** The reference that a node is, or undefined for any other node and for a call of a function. */
export declare function referenceOf(node: Expression): ExpressionReference | undefined;
