/** A value that is made at the first question, and once. */
export declare class Later<T> {
    #private;
    constructor(make: () => T);
    get value(): T;
    /** What becomes of the value, made no earlier than it. */
    map<U>(change: (value: T) => U): Later<U>;
}
