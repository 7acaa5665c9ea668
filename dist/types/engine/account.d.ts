/** What became of a YAML file that the review met. */
export type Outcome = 'reviewed' | 'removed' | 'left-out' | 'passed-over' | 'not-understood';
export interface AccountEntry {
    readonly path: string;
    readonly outcome: Exclude<Outcome, 'reviewed' | 'removed'>;
    /** The setting, or what the file has and lacks: a part of a sentence. */
    readonly reason: string;
    /** True for a file that is nearly a pipeline, and for one that no one can tell. */
    readonly isDoubtful: boolean;
}
/** Every YAML file of a change, or of everything that was looked at, and what became of it. The counts add up to `total`. */
export interface Account {
    readonly scope: 'change' | 'all';
    readonly total: number;
    readonly reviewed: number;
    /** Pipelines that the change deletes. */
    readonly removed: number;
    readonly leftOut: number;
    readonly passedOver: number;
    readonly notUnderstood: number;
    /** Those that were not reviewed, by path: all of a change; of everything only the doubtful ones. */
    readonly entries: readonly AccountEntry[];
}
/** Adds up. `reviewed` and `removed` are counts, `entries` all other files. */
export declare function accountOf(scope: Account['scope'], reviewed: number, removed: number, entries: readonly AccountEntry[]): Account;
/** True where every file was reviewed, or is surely something else. */
export declare function isPlain({ scope, total, reviewed, removed, entries }: Account): boolean;
