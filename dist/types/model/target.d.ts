/** Where the pipelines of an orchestrator run, as far as the team says it. */
export interface Target {
    /** The release of the orchestrator, such as `1.3`. */
    readonly version: string | null;
    /** The edition of it, in the words of its dialect. */
    readonly edition: string | null;
    /** The time zone of its schedules that name none. */
    readonly timeZone: string | null;
}
