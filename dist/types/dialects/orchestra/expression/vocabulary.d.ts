import type { ReferenceContext } from '../../../model/reference.js';
/** First names of references, in lower case: the product ignores their case. Orchestra documentation, "Expressions". */
export declare const contexts: ReadonlyMap<string, ReferenceContext>;
/** How people write the contexts, for suggestions. */
export declare const contextSpellings: readonly ['tasks', 'task_groups', 'inputs', 'ENV', 'MATRIX', 'outputs', 'ORCHESTRA', 'secrets'];
/** Names that were invented for a context, in lower case, and what was meant. */
export declare const contextMistakes: ReadonlyMap<string, string>;
/** Other languages' spellings of constants, in lower case, and ours. */
export declare const constantMistakes: ReadonlyMap<string, string>;
/** Members of `ORCHESTRA` as the documentation spells them. */
export declare const orchestraMembers: readonly ['PIPELINE_RUN_ID', 'PIPELINE_RUN_STARTED_AT', 'CURRENT_TIME', 'CURRENT_BRANCH', 'TASK_RUN_ID', 'PIPELINE_RUN_TASKS'];
/** Names that were invented for a member of `ORCHESTRA`, in lower case, and what was meant. */
export declare const orchestraMistakes: ReadonlyMap<string, string>;
/** Members of one task, in lower case. */
export declare const taskMembers: readonly ['status', 'task_run_id', 'run_parameters', 'outputs'];
/** What may follow one task group. */
export declare const groupMembers: readonly ['all', 'any', 'status'];
/** Documented or seen functions, in lower case. */
export declare const functions: readonly ['format_date', 'add_days', 'add_months', 'len', 'int', 'str'];
/** Statuses in which a task ends. */
export declare const finalStatuses: readonly ['SUCCEEDED', 'WARNING', 'FAILED', 'CANCELLED', 'SKIPPED'];
export type FinalStatus = (typeof finalStatuses)[number];
/** Statuses that a task passes through. */
export declare const passingStatuses: readonly ['CREATED', 'QUEUED', 'RUNNING', 'CANCELLING'];
/** Not in the product's list, yet it works by the vendor's own examples; presumably any final status. */
export declare const anyFinalStatus = "COMPLETED";
