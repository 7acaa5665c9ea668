import { type Reader } from './reader.js';
/** A part of a JSON Schema. */
export type Schema = Readonly<Record<string, unknown>>;
/** What a value of the configuration can be: how it is read, and the schema that tells editors the same. */
export interface Kind<T> {
    /** Undefined for a value of another kind, after a complaint. */
    read(reader: Reader): T | undefined;
    readonly schema: Schema;
}
/** A text that is not empty. */
export declare const text: Kind<string>;
/** A list of texts; a single text counts as a list of one. */
export declare const texts: Kind<readonly string[]>;
/** The same for a key that is required: the schema refuses an empty list, the reader leaves it to the key. */
export declare const someTexts: Kind<readonly string[]>;
/** One of a few texts. Readers of YAML 1.1 make `false` of `off`, which is taken where that is a choice. */
export declare function choice<const T extends string>(choices: readonly T[]): Kind<T>;
/** A whole number in a range. */
export declare function wholeNumber(minimum: number, maximum: number): Kind<number>;
export declare const anyNumber: Kind<number>;
export declare const truth: Kind<boolean>;
/** A text of a fixed form. */
export declare function patterned(pattern: RegExp, complaint: string): Kind<string>;
/** A version such as `1.4.0`. */
export declare const release: Kind<string>;
/** A time of the day such as `07:30`. */
export declare const timeOfDay: Kind<string>;
/** The name of a time zone. Editors know that it is a text. */
export declare const timeZone: Kind<string>;
/** A duration such as `45m`, `1h30m` or `90s`, in seconds. */
export declare const duration: Kind<number>;
