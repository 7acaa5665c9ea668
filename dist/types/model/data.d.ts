import type { Path } from '../text/tree.js';
/** Data that a task updates and other pipelines wait for, as a file names it. */
export interface Asset {
    /** Equal for the same data, among the pipelines of one dialect. */
    readonly key: string;
    /** What people call it. */
    readonly name: string;
    /** Where it is named, in the file of its pipeline. */
    readonly path: Path;
}
/** Which updates start a pipeline: of one asset, of each of several since the last run, or of any of them; `unknown` where the file does not say. */
export type DataCondition = {
    readonly kind: 'asset';
    readonly asset: Asset;
} | {
    readonly kind: 'all' | 'any';
    readonly of: readonly DataCondition[];
} | {
    readonly kind: 'unknown';
};
/** The assets of a condition, in the order of the text. */
export declare function assetsIn(condition: DataCondition): readonly Asset[];
/** True where updates of the assets with these keys are enough to start a pipeline; undefined where that is not known. */
export declare function isMetBy(condition: DataCondition, keys: {
    has(key: string): boolean;
}): boolean | undefined;
