/** Something that only so many runs may use at the same time. */
export interface Pool {
    readonly name: string;
    readonly slots: number;
    /** Globs over connections and targets; none for a pool that tasks name. */
    readonly members: readonly string[];
}
/** What a team says of all its pipelines together, from the configuration. */
export interface Team {
    readonly pools: readonly Pool[];
    /** Whether a better time is looked for where schedules collide. */
    readonly proposals: boolean;
    /** Names of the environments that there are; empty where nothing is said. */
    readonly environments: readonly string[];
}
/** What holds where a team says nothing. */
export declare const silentTeam: Team;
