import type { RuleRegistry } from '../core/rule.cjs';
/** Every rule by its id. */
export declare const rules: RuleRegistry;
