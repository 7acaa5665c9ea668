/** One option of a rule. The schema gives its type, its validation and its line in the docs. */
export type Option = {
    readonly type: 'integer';
    readonly description: string;
    readonly default: number;
    readonly minimum: number;
    readonly maximum: number;
} | {
    readonly type: 'boolean';
    readonly description: string;
    readonly default: boolean;
} | {
    readonly type: 'text';
    readonly description: string;
    readonly default: string;
} | {
    readonly type: 'strings';
    readonly description: string;
    readonly default: readonly string[];
};
export type OptionSchema = Readonly<Record<string, Option>>;
export type OptionValue = number | boolean | string | readonly string[];
interface Values {
    integer: number;
    boolean: boolean;
    text: string;
    strings: readonly string[];
}
type ValueOf<O extends Option> = Values[O['type']];
export type OptionsOf<S extends OptionSchema> = {
    readonly [K in keyof S]: ValueOf<S[K]>;
};
/** The defaults of a schema. */
export declare function defaultsOf(schema: OptionSchema): Readonly<Record<string, OptionValue>>;
export {};
