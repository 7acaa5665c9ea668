import type { Span } from '../text/source.cjs';
import type { Path } from '../text/tree.cjs';
import type { NodeKey } from './node-key.cjs';
/** What a name is looked up in. `run`: facts of the run itself, such as its id or the time. */
export type ReferenceContext = 'task' | 'group' | 'input' | 'env' | 'matrix' | 'outputs' | 'run' | 'secrets' | 'unknown';
/** A scalar that holds expressions, or a condition, which is an expression even without the marks of one. What the language makes of it, its dialect knows. */
export interface Site {
    readonly path: Path;
    /** Decoded. */
    readonly text: string;
    readonly isCondition: boolean;
    /** The task or group that reads it, or null for the pipeline as such. */
    readonly reader: NodeKey | null;
    /** True for a text that is evaluated when its reader is over, such as that of an alert. */
    readonly isReport: boolean;
}
/** A name that an expression looks up. Spans are indices into the decoded value of the scalar at `site.path`. */
export interface Reference {
    readonly context: ReferenceContext;
    /** Id of a task or group; name of an input, a variable or a matrix input. Null where it is computed or where nothing follows the context. */
    readonly name: string | null;
    /** Whether all or any of the tasks of a group are asked; null where that is not said. */
    readonly quantifier: 'all' | 'any' | null;
    /** What is asked of a task or group, in lower case, in the words of the language. */
    readonly member: string | null;
    /** The same in terms of the model: what a run of it has yielded, what it was run with, how it ended, or something else. */
    readonly asks: 'outputs' | 'parameters' | 'status' | 'other';
    /** Further members, up to the first that is computed or called. */
    readonly path: readonly (string | number)[];
    /** From the context to the last of `path`. */
    readonly span: Span;
    /** The name without quotes; the context where there is no name. */
    readonly nameSpan: Span;
    readonly site: Site;
    /** False in an expression with a fault, which has a finding of its own: names there may be cut or joined. */
    readonly isSound: boolean;
}
