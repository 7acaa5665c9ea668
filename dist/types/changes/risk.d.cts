/**
 * What a change may do to the people who run a pipeline, gravest first. One change has one class: the gravest that holds. Facts decide, not
 * guesses: what the model cannot tell is `behaviour`.
 */
export declare const risks: readonly ['silence', 'weaker-safety', 'stopped-work', 'wider-reach', 'unknown', 'behaviour', 'safer', 'cosmetic'];
export type Risk = (typeof risks)[number];
/** What each class means, as a sentence for documentation and help. */
export declare const riskMeanings: Readonly<Record<Risk, string>>;
/** Why a change has its class. */
export interface Effect {
    readonly risk: Risk;
    /** What follows from the change, each as a clause without a full stop; empty where the change says it all. */
    readonly reasons: readonly string[];
    /** Those of the reasons that name what stops in other pipelines: it is seen nowhere else, so lines say it, too. Default: none. */
    readonly consequences?: readonly string[];
}
export declare function effect(risk: Risk, ...reasons: readonly string[]): Effect;
/** The graver of two classes. */
export declare function graver(one: Risk, other: Risk): Risk;
/** Of a limit of things that may run at the same time, where none and 0 are no limit. */
export declare function limitEffect(was: number | 'none' | undefined, is: number | 'none' | undefined): Effect;
