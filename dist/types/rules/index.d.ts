import type { RuleRegistry } from '../core/rule.js';
/** Every rule by its id. */
export declare const rules: RuleRegistry;
