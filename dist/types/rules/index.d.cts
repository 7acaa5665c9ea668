import { type RuleRegistry } from '../engine/rule.cjs';
/** Every rule by its id. */
export declare const rules: RuleRegistry;
