import type { Kind, Schema } from './kinds.js';
import { type Reader } from './reader.js';
/**
 * One key of the configuration, stated once: type, parser, merging, schema and docs follow from it. `T` is what it is read as, undefined
 * included where it has no default.
 */
export interface Key<T> {
    /** In Markdown, for the docs and for editors. */
    readonly description: string;
    readonly schema: Schema;
    readonly fallback: T;
    /** What is wrong where it is missing or empty. */
    readonly required?: string;
    /** The name in the file, where it does not follow from the property. */
    readonly name?: string;
    read(reader: Reader): T | undefined;
    /** The value of a configuration that builds on another one. */
    extend(lower: T, upper: T): T;
}
/** A table of keys, by the property that each is read as. */
export type Keys<T> = {
    readonly [K in keyof T]: Key<T[K]>;
};
/** What a table of keys is read as. */
export type ValuesOf<Table> = {
    readonly [K in keyof Table]: Table[K] extends Key<infer T> ? T : never;
};
type Details<T> = Partial<Pick<Key<T>, 'required' | 'name' | 'extend'>>;
/** A key without a default. Of two configurations the upper one decides. */
export declare function key<T>(kind: Kind<T>, description: string, details?: Details<T | undefined>): Key<T | undefined>;
/** A key with a default. */
export declare function keyWithDefault<T>(kind: Kind<T>, fallback: T, description: string, details?: Details<T>): Key<T>;
/** A key with a list, empty by default. Lists of two configurations add up. */
export declare function listKey<T>(kind: Kind<readonly T[]>, description: string, details?: Details<readonly T[]>): Key<readonly T[]>;
/** The name of a key in the file. */
export declare function nameOf(property: string, { name }: {
    readonly name?: string;
}): string;
/** The defaults of a table. */
export declare function defaultsOf<T extends object>(keys: Keys<T>): T;
/** `upper` on top of `lower`, key by key. */
export declare function extendValues<T extends object>(keys: Keys<T>, lower: T, upper: T): T;
/** The values of a mapping, with a complaint about each key that is unknown or missing. */
export declare function readKeys<T extends object>(keys: Keys<T>, reader: Reader | undefined): T;
/** The schema of a mapping with the keys of a table. */
export declare function mappingSchema(keys: Readonly<Record<string, Key<unknown>>>): Schema;
/** A mapping with the keys of a table, as `finish` makes of its values. Undefined for one that lacks what it needs. */
export declare function mapping<T extends object, V>(keys: Keys<T>, finish: (values: T, reader: Reader) => V | undefined, rest?: Schema): Kind<V>;
export declare function listOf<T>({ read, schema }: Kind<T>): Kind<readonly T[]>;
/** A mapping whose keys are names; `named` joins name and value. */
export declare function entriesOf<T, V>({ read, schema }: Kind<T>, named: (name: string, value: T) => V): Kind<readonly V[]>;
export {};
