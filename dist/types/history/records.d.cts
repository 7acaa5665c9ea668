import type { Outcome } from '../model/dialect.cjs';
/**
 * Rows of run history as the API gives them, reduced to what is used and made safe: nulls and absences are null, times are checked ISO
 * texts, unknown enum values are kept as text, free texts are bounded and redacted. Parameters and values of environments are not kept.
 */
export interface PipelineRecord {
    readonly id: string;
    readonly name: string;
    /** Empty where the service knows no file of it: then it is found by its name. */
    readonly yamlPath: string;
    readonly repository: string | null;
    readonly defaultBranch: string | null;
    readonly alias: string | null;
    readonly paused: boolean;
    readonly numTasks: number | null;
    readonly storageProvider: string | null;
    readonly updatedAt: string;
    /** Decoded from the JSON texts that the API holds them in; null where absent or not JSON. */
    readonly schedule: unknown;
    readonly sensors: unknown;
    readonly webhook: unknown;
    readonly triggerEvents: unknown;
}
/** What started a run. */
export interface TriggerRecord {
    readonly triggerType: string;
    /** True for a run that repeats another one. */
    readonly isRestart: boolean;
    readonly scheduleName: string | null;
    readonly sensorName: string | null;
    readonly pipelineRunId: string | null;
}
/** One run of a pipeline. */
export interface PipelineRun {
    readonly id: string;
    readonly pipelineId: string;
    readonly envId: string | null;
    readonly envName: string | null;
    /** As the service spells it. */
    readonly runStatus: string;
    /** Null while it is not over. */
    readonly outcome: Outcome | null;
    readonly hasAnomalies: boolean;
    readonly triggeredBy: readonly TriggerRecord[];
    readonly pipelineVersionNumber: number | null;
    readonly createdAt: string;
    readonly startedAt: string | null;
    readonly completedAt: string | null;
    readonly branch: string | null;
    readonly commit: string | null;
}
/** One task in one run; a matrix has a row for itself and one for each child. */
export interface TaskRun {
    readonly id: string;
    readonly pipelineRunId: string;
    readonly pipelineId: string;
    readonly taskName: string;
    /** The key of the task in the file. */
    readonly taskId: string;
    readonly integration: string;
    readonly integrationJob: string;
    /** As the service spells it. */
    readonly status: string;
    /** Null while it is not over. */
    readonly outcome: Outcome | null;
    readonly message: string | null;
    readonly externalStatus: string | null;
    readonly externalMessage: string | null;
    /** Null where the API gives none; 0 for a task that never started. */
    readonly numberOfAttempts: number | null;
    readonly matrixParent: boolean;
    readonly matrixParentId: string | null;
    readonly createdAt: string;
    readonly startedAt: string | null;
    readonly completedAt: string | null;
    readonly dependsOn: readonly string[];
    /** Seconds of starting compute, all attempts together; absent where the service does not tell them apart. */
    readonly setupSeconds?: number;
}
/** What a platform did for a task: a dbt node, a query, a sync. Its message is the actual error text. */
export interface Operation {
    readonly id: string;
    readonly pipelineRunId: string;
    readonly taskRunId: string | null;
    readonly insertedAt: string;
    readonly message: string | null;
    readonly operationName: string | null;
    /** As the service spells it. */
    readonly operationStatus: string;
    /** Null where that says nothing of how it ended. */
    readonly outcome: Outcome | null;
    readonly operationType: string;
    readonly externalStatus: string | null;
    readonly externalDetail: string | null;
    readonly externalId: string;
    readonly integration: string | null;
    /** Seconds. */
    readonly operationDuration: number | null;
    readonly rowsAffected: number | null;
    readonly credits: number | null;
    readonly cost: number | null;
    readonly currency: string | null;
}
/** Results of the nodes of one dbt task run, from its `run_results.json`. */
export interface DbtResults {
    readonly pipelineId: string;
    readonly pipelineRunId: string;
    readonly taskRunId: string;
    readonly taskId: string;
    readonly completedAt: string;
    readonly nodes: readonly DbtNodeResult[];
}
/** One node in `run_results.json`. */
export interface DbtNodeResult {
    readonly uniqueId: string;
    readonly status: string;
    readonly executionSeconds: number;
    readonly failures: number | null;
    readonly message: string | null;
}
/** True for a run or task run that did its work, with or without a warning. */
export declare function hasSucceeded({ outcome }: {
    readonly outcome: Outcome | null;
}): boolean;
/** True for a run or task run that did not do its work. */
export declare function hasFailed({ outcome }: {
    readonly outcome: Outcome | null;
}): boolean;
