import type { Pipeline } from './pipeline.cjs';
/** Something small that is worked out of a pipeline once, and known also where its tasks have been let go. */
export interface Fact<T> {
    (pipeline: Pipeline): T;
    /** Keeps the fact of a pipeline as another reading of the same one tells it. */
    keep(pipeline: Pipeline, reading: Pipeline): void;
}
/** A fact, with the way to work it out. What it answers must hold nothing of the tasks and trees that it was made of. */
export declare function factOf<T>(work: (pipeline: Pipeline) => T): Fact<T>;
/** How large a pipeline is, and where it has its parts. */
export interface Size {
    readonly groups: number;
    readonly tasks: number;
    /** The first steps of the paths of groups and tasks. */
    readonly homes: ReadonlySet<string | number | undefined>;
}
export declare const sizeOf: Fact<Size>;
