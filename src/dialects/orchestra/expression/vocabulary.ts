import type { ReferenceContext } from '../../../model/reference.ts'

/** First names of references, in lower case: the product ignores their case. Orchestra documentation, "Expressions". */
export const contexts: ReadonlyMap<string, ReferenceContext> = new Map([
  ['tasks', 'task'],
  ['task_groups', 'group'],
  ['inputs', 'input'],
  ['env', 'env'],
  ['matrix', 'matrix'],
  ['outputs', 'outputs'],
  ['orchestra', 'run'],
  ['secrets', 'secrets'],
])

/** How people write the contexts, for suggestions. */
export const contextSpellings = ['tasks', 'task_groups', 'inputs', 'ENV', 'MATRIX', 'outputs', 'ORCHESTRA', 'secrets'] as const

/** Names that were invented for a context, in lower case, and what was meant. */
export const contextMistakes: ReadonlyMap<string, string> = new Map([
  ['environment', 'ENV'],
  ['group', 'task_groups'],
  ['groups', 'task_groups'],
  ['taskgroups', 'task_groups'],
  ['params', 'inputs'],
  ['parameters', 'inputs'],
])

/** Other languages' spellings of constants, in lower case, and ours. */
export const constantMistakes: ReadonlyMap<string, string> = new Map([
  ['null', 'None'],
  ['none', 'None'],
  ['nil', 'None'],
  ['true', 'True'],
  ['false', 'False'],
])

/** Members of `ORCHESTRA` as the documentation spells them. */
export const orchestraMembers = [
  'PIPELINE_RUN_ID',
  'PIPELINE_RUN_STARTED_AT',
  'CURRENT_TIME',
  'CURRENT_BRANCH',
  'TASK_RUN_ID',
  'PIPELINE_RUN_TASKS',
] as const

/** Names that were invented for a member of `ORCHESTRA`, in lower case, and what was meant. */
export const orchestraMistakes: ReadonlyMap<string, string> = new Map([
  ['run_id', 'PIPELINE_RUN_ID'],
  ['started_at', 'PIPELINE_RUN_STARTED_AT'],
  ['run_started_at', 'PIPELINE_RUN_STARTED_AT'],
  ['branch', 'CURRENT_BRANCH'],
  ['now', 'CURRENT_TIME'],
  ['time', 'CURRENT_TIME'],
  ['tasks', 'PIPELINE_RUN_TASKS'],
])

/** Members of one task, in lower case. */
export const taskMembers = ['status', 'task_run_id', 'run_parameters', 'outputs'] as const

/** What may follow one task group. */
export const groupMembers = ['all', 'any', 'status'] as const

/** Documented or seen functions, in lower case. */
export const functions = ['format_date', 'add_days', 'add_months', 'len', 'int', 'str'] as const

/** Statuses in which a task ends. */
export const finalStatuses = ['SUCCEEDED', 'WARNING', 'FAILED', 'CANCELLED', 'SKIPPED'] as const
export type FinalStatus = (typeof finalStatuses)[number]

/** Statuses that a task passes through. */
export const passingStatuses = ['CREATED', 'QUEUED', 'RUNNING', 'CANCELLING'] as const

/** Not in the product's list, yet it works by the vendor's own examples; presumably any final status. */
export const anyFinalStatus = 'COMPLETED'
