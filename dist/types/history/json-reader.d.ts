/** A body or a file is not of the documented shape; `message` names the place and never a value. */
export declare class ShapeError extends Error {
    constructor(place: string, expected: string);
}
/** A JSON object whose values are not checked yet. */
export type JsonObject = Readonly<Record<string, unknown>>;
/** Turns a JSON value into a record, or throws a `ShapeError` that names the place. */
export type Reader<T> = (value: unknown, place: string) => T;
/** Longest text kept of a name, an id or an error message, in UTF-16 units. */
export declare const longestText = 2000;
/** True for a JSON object. */
export declare function isObject(value: unknown): value is JsonObject;
/** The value as an object. */
export declare function objectAt(value: unknown, place: string): JsonObject;
/** The value of `key`; an inherited one such as `constructor` counts as absent, and null as undefined. */
export declare function field(object: JsonObject, key: string): unknown;
/** A list of rows, each read by `read`. */
export declare function listAt<T>(value: unknown, place: string, read: Reader<T>): T[];
/** A required text, cut at `longestText`. */
export declare function text(object: JsonObject, key: string, place: string): string;
/** A text, or null where absent. */
export declare function textOrNull(object: JsonObject, key: string, place: string): string | null;
/** A required identifier: it may enter an address later, so its characters are checked. */
export declare function id(object: JsonObject, key: string, place: string): string;
/** An identifier, or null where absent. */
export declare function idOrNull(object: JsonObject, key: string, place: string): string | null;
/** A required ISO time, as written. */
export declare function time(object: JsonObject, key: string, place: string): string;
/** A time, or null where absent. */
export declare function timeOrNull(object: JsonObject, key: string, place: string): string | null;
/** A number up to 10^12 either way, or null where absent. */
export declare function numberOrNull(object: JsonObject, key: string, place: string): number | null;
/** An amount of money or credits, or null where absent. */
export declare function amountOrNull(object: JsonObject, key: string, place: string): number | null;
/** Seconds that something took, or null where absent. */
export declare function secondsOrNull(object: JsonObject, key: string, place: string): number | null;
/** A truth value, or `absent` where there is none. */
export declare function truth(object: JsonObject, key: string, place: string, absent: boolean): boolean;
/** A list of texts; empty where absent. */
export declare function textsOrNone(object: JsonObject, key: string, place: string): string[];
/** The value of JSON held in a text (`"[]"`); values that are no text pass as they are; null for text that is no JSON. */
export declare function decoded(value: unknown): unknown;
