/** A value that is made at the first question, and once. */
export declare class Later<T> {
    #private;
    constructor(make: () => T);
    get value(): T;
    /** What becomes of the value, made no earlier than it. */
    map<U>(change: (value: T) => U): Later<U>;
}
/** A value of which texts are made when they are shown. */
export declare abstract class LateTexts {
    /** The same value with what becomes of each of its texts, made no earlier than the text. */
    abstract withTexts(change: <T>(value: T) => T): LateTexts;
}
