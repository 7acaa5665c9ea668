import type { Pipeline } from './pipeline.js';
/** Something small that is worked out of a pipeline once, and known also where its tasks have been let go. */
export interface Fact<T> {
    (pipeline: Pipeline): T;
    /** What it is called in a summary. */
    readonly id: string;
    /** Keeps the fact of a pipeline as another reading of the same one tells it. */
    keep(pipeline: Pipeline, reading: Pipeline): void;
    /** The fact of a pipeline as JSON can hold it. */
    write(pipeline: Pipeline): unknown;
    /** Keeps the fact as such a value tells it, which is read when something asks for it. */
    recall(pipeline: Pipeline, told: unknown): void;
}
/** How a fact is written as JSON can hold it, and read from that. */
export interface FactForm<T> {
    write(fact: T): unknown;
    read(told: unknown): T;
}
/**
 * A fact, with the way to work it out. What it answers must hold nothing of the tasks and trees that it was made of. Default of `form`: as it is, for
 * lists, plain objects, texts and numbers.
 */
export declare function factOf<T>(id: string, work: (pipeline: Pipeline) => T, form?: FactForm<T>): Fact<T>;
/** How large a pipeline is, and where it has its parts. */
export interface Size {
    readonly groups: number;
    readonly tasks: number;
    /** The first steps of the paths of groups and tasks. */
    readonly homes: ReadonlySet<string | number | undefined>;
}
export declare const sizeOf: Fact<Size>;
