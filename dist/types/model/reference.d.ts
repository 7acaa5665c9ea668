import type { Condition, ExpressionReference, Template } from '../dialects/orchestra/expression/index.js';
import type { Path } from '../text/tree.js';
import type { NodeKey } from './pipeline.js';
export type ReferenceContext = 'task' | 'group' | 'input' | 'env' | 'matrix' | 'outputs' | 'orchestra' | 'secrets' | 'unknown';
/** A scalar that holds expressions, or a condition, which is an expression even without the marks of one. */
export interface Site {
    readonly path: Path;
    readonly template: Template;
    readonly isCondition: boolean;
    /** The template read as a condition; null for everything else. */
    readonly condition: Condition | null;
    /** The task or group that reads it, or null for the pipeline as such. */
    readonly reader: NodeKey | null;
}
/** A name that an expression looks up. Spans are indices into the decoded value of the scalar at `site.path`. */
export interface Reference extends ExpressionReference {
    readonly site: Site;
}
