import { type Expression } from './ast.cjs';
import type { ExpressionReference } from './references.cjs';
import { type FinalStatus } from './vocabulary.cjs';
type Upstream = Pick<ExpressionReference, 'context' | 'name'>;
/**
 * The final statuses of an upstream task, or of all tasks of an upstream group, under which a condition can still be true.
 * Undefined where the condition does not ask for that status, or does so in a way that cannot be evaluated.
 * Everything else in the condition is taken to be as it must; `COMPLETED` and statuses not on the product's list decide nothing.
 */
export declare function acceptedStatuses(root: Expression, upstream: Upstream): ReadonlySet<FinalStatus> | undefined;
export {};
