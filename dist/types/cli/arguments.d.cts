import { type Severity } from '../core/finding.cjs';
import { type Gate } from '../core/report.cjs';
import { type Profile } from '../core/rule.cjs';
export declare const formats: readonly ['terminal', 'json', 'sarif', 'github', 'markdown', 'junit'];
export type Format = (typeof formats)[number];
export interface Output {
    readonly format: Format;
    /** Undefined: standard output. */
    readonly file: string | undefined;
}
export interface CheckArguments {
    readonly paths: readonly string[];
    readonly outputs: readonly Output[];
    readonly config: string | undefined;
    readonly failOn: Severity | 'never' | undefined;
    readonly since: string | undefined;
    readonly gate: Gate | undefined;
    readonly profile: Profile | undefined;
    readonly fix: FixMode | undefined;
    readonly history: HistoryArguments;
    readonly live: boolean;
    readonly allowEmpty: boolean;
    readonly printConfig: string | undefined;
    readonly quiet: boolean;
    readonly noColor: boolean;
    readonly stats: boolean;
    readonly maxFindings: number | undefined;
}
/** What to do with fixes: apply the safe ones or all, or only show them. */
export interface FixMode {
    readonly includesUnsafe: boolean;
    readonly isDryRun: boolean;
}
/** Where run history is to come from. */
export interface HistoryArguments {
    readonly file: string | undefined;
    readonly orchestra: boolean;
    readonly days: number | undefined;
    readonly repository: string | undefined;
    readonly now: Date | undefined;
}
/** The options of `check`; the help text and the parser are both made of this table. */
export declare const checkOptions: {
    readonly format: {
        readonly type: 'string';
        readonly multiple: true;
        readonly value: string;
        readonly help: 'how to print the report (default terminal); may be given more than once';
    };
    readonly output: {
        readonly type: 'string';
        readonly multiple: true;
        readonly value: 'FILE';
        readonly help: 'write the format named before it to a file';
    };
    readonly config: {
        readonly type: 'string';
        readonly value: 'FILE';
        readonly help: 'configuration (default .github/pipeline-review.yml, if there)';
    };
    readonly 'fail-on': {
        readonly type: 'string';
        readonly value: string;
        readonly help: 'mildest severity that fails the check (default error)';
    };
    readonly since: {
        readonly type: 'string';
        readonly value: 'REF';
        readonly help: 'compare with a git ref: only findings that the change brings count';
    };
    readonly gate: {
        readonly type: 'string';
        readonly value: string;
        readonly help: 'with --since: which findings can fail the check (default new)';
    };
    readonly profile: {
        readonly type: 'string';
        readonly value: string;
        readonly help: 'which rules are on (default recommended)';
    };
    readonly fix: {
        readonly type: 'boolean';
        readonly help: 'apply the fixes that cannot change what a pipeline does';
    };
    readonly 'fix-unsafe': {
        readonly type: 'boolean';
        readonly help: 'apply all fixes; look at the result';
    };
    readonly 'fix-dry-run': {
        readonly type: 'boolean';
        readonly help: 'print the fixes as a diff and change nothing';
    };
    readonly history: {
        readonly type: 'string';
        readonly value: 'FILE';
        readonly help: 'run history from a snapshot (see pipeline-review history)';
    };
    readonly orchestra: {
        readonly type: 'boolean';
        readonly help: 'run history from Orchestra (ORCHESTRA_API_KEY, ORCHESTRA_BASE_URL)';
    };
    readonly 'history-days': {
        readonly type: 'string';
        readonly value: 'N';
        readonly help: 'days of run history (default 14)';
    };
    readonly live: {
        readonly type: 'boolean';
        readonly help: 'ask Orchestra: its validator and, with ORCHESTRA_API_KEY, whether connections and environments exist';
    };
    readonly repository: {
        readonly type: 'string';
        readonly value: 'OWNER/NAME';
        readonly help: 'the repository as Orchestra knows it';
    };
    readonly now: {
        readonly type: 'string';
        readonly value: 'ISO';
        readonly help: 'the clock, for reproducible reports';
    };
    readonly 'max-findings': {
        readonly type: 'string';
        readonly value: 'N';
        readonly help: 'show at most N findings; the rest is counted';
    };
    readonly 'allow-empty': {
        readonly type: 'boolean';
        readonly help: 'pass when there is no pipeline to review';
    };
    readonly 'print-config': {
        readonly type: 'string';
        readonly value: 'FILE';
        readonly help: 'show what holds for a file and where each setting comes from';
    };
    readonly quiet: {
        readonly type: 'boolean';
        readonly help: 'print errors and the verdict only';
    };
    readonly 'no-color': {
        readonly type: 'boolean';
        readonly help: 'no colours (also: NO_COLOR)';
    };
    readonly stats: {
        readonly type: 'boolean';
        readonly help: 'say what was read and how long each stage took';
    };
};
export type OptionTable = Readonly<Record<string, {
    readonly type: 'string' | 'boolean';
    readonly multiple?: boolean;
    readonly value?: string;
    readonly help: string;
}>>;
/** Parses arguments against a table of options. Throws OperationalError with a hint for anything that is not in it. */
export declare function parseAgainst(table: OptionTable, args: readonly string[]): {
    values: {
        [x: string]: string | boolean | (string | boolean)[] | undefined;
    };
    positionals: string[];
    tokens: ({
        kind: "positional";
        index: number;
        value: string;
    } | {
        kind: "option-terminator";
        index: number;
    } | (({
        kind: "option";
        index: number;
        name: string;
        rawName: string;
        value: string;
        inlineValue: boolean;
    } | {
        kind: "option";
        index: number;
        name: string;
        rawName: string;
        value: undefined;
        inlineValue: undefined;
    }) & {
        name: string;
    }) | (({
        kind: "option";
        index: number;
        name: string;
        rawName: string;
        value: string;
        inlineValue: boolean;
    } | {
        kind: "option";
        index: number;
        name: string;
        rawName: string;
        value: undefined;
        inlineValue: undefined;
    }) & {
        name: never;
    }))[];
};
/** Refuses arguments for a command that takes none. Throws OperationalError. */
export declare function refuseArguments(command: string, args: readonly string[], hint: string): void;
/** The arguments of `check`. Throws OperationalError for any that make no sense. */
export declare function parseCheckArguments(args: readonly string[]): CheckArguments;
/** The value of an option that takes a text. */
export declare function textOf(value: unknown): string | undefined;
/** Reads `--history`, `--orchestra` and what belongs to them. Throws OperationalError where they contradict each other. */
export declare function historyArgumentsOf(values: Readonly<Record<string, unknown>>): HistoryArguments;
/** The one of `choices` that an option names. Throws OperationalError for any other. */
export declare function choiceOf<T extends string>(name: string, text: string | undefined, choices: readonly T[]): T | undefined;
