/** One observation about a file that speaks for or against a kind of file. */
export interface Evidence {
    /** Above zero for, below zero against. */
    readonly weight: number;
    /** What was seen, as the rest of a sentence that begins with "the file has". */
    readonly words: string;
}
export type Recognised = 'is' | 'resembles' | 'is-not';
/** What a dialect makes of a file, and why. */
export interface Recognition {
    readonly verdict: Recognised;
    readonly evidence: readonly Evidence[];
}
/** The verdict that the evidence adds up to. */
export declare function weigh(evidence: readonly Evidence[]): Recognition;
/** True where nothing speaks against the kind. */
export declare function isUndisputed({ evidence }: Recognition): boolean;
/** True where something speaks for another kind of file, and not only a key that no one knows. */
export declare function isForeign({ evidence }: Recognition): boolean;
/** True for a file that would be one of the kind but for one grave thing, such as the tags of a template. */
export declare function isClose({ verdict, evidence }: Recognition): boolean;
/** Why a file is not taken for one of the kind: ``it has `version: v1` and `name`, but also `services` ``. */
export declare function reasonOf({ evidence }: Recognition): string;
