import { type RuleRegistry } from '../engine/rule.js';
/** Every rule by its id. */
export declare const rules: RuleRegistry;
