import type { Pipeline } from './pipeline.cjs';
/** The tasks, groups and dependencies of a pipeline, small enough to be drawn. */
export interface Picture {
    readonly groups: readonly {
        readonly label: string;
        readonly nodes: readonly PictureNode[];
    }[];
    /** Tasks outside groups. */
    readonly loose: readonly PictureNode[];
    /** From what is waited for to what waits, as ids of nodes (`n4`) and groups (`g1`). */
    readonly edges: readonly (readonly [from: string, to: string])[];
}
export interface PictureNode {
    readonly id: string;
    /** Id of the task in the file. */
    readonly task: string;
    readonly label: string;
}
/** The picture of a pipeline, or null for one that is too large to be read as one. `show` makes a name fit to be shown. */
export declare function pictureOf(pipeline: Pipeline, show: (name: string) => string): Picture | null;
