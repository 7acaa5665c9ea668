import { type Severity } from '../engine/finding.cjs';
import { type Gate } from '../engine/report.cjs';
import { type Profile } from '../engine/rule.cjs';
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
    /** Review what is staged. */
    readonly staged: boolean;
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
    /** Every finding in full. */
    readonly all: boolean;
    /** No finding in full: the table by rule, the counts and the verdict. */
    readonly summary: boolean;
}
/** What to do with fixes: apply the safe ones or all, or only show them. */
export interface FixMode {
    readonly includesUnsafe: boolean;
    readonly isDryRun: boolean;
    /** Ids of the rules whose fixes are meant; empty for all. */
    readonly only: readonly string[];
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
        readonly help: 'lowest severity that fails the check (default error)';
    };
    readonly since: {
        readonly type: 'string';
        readonly value: 'REF';
        readonly help: 'review what changed since a git ref, as the pull request does';
    };
    readonly staged: {
        readonly type: 'boolean';
        readonly help: 'review the staged changes, compared with HEAD';
    };
    readonly gate: {
        readonly type: 'string';
        readonly value: string;
        readonly help: 'with --since or --staged: which findings can fail the check (default new)';
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
        readonly help: 'apply all fixes; check the result';
    };
    readonly 'fix-dry-run': {
        readonly type: 'boolean';
        readonly help: 'print the fixes as a diff without changing files';
    };
    readonly only: {
        readonly type: 'string';
        readonly multiple: true;
        readonly value: 'RULE';
        readonly help: 'with a --fix option: only the fixes of this rule; may be given more than once';
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
        readonly help: "run Orchestra's validator and, with ORCHESTRA_API_KEY, check that connections and environments exist";
    };
    readonly repository: {
        readonly type: 'string';
        readonly value: 'OWNER/NAME';
        readonly help: 'the repository as Orchestra knows it';
    };
    readonly now: {
        readonly type: 'string';
        readonly value: 'ISO';
        readonly help: 'current time, for reproducible reports';
    };
    readonly all: {
        readonly type: 'boolean';
        readonly help: 'show every finding in full (default: as many as fit on a page)';
    };
    readonly summary: {
        readonly type: 'boolean';
        readonly help: 'show only how many findings each rule has';
    };
    readonly 'max-findings': {
        readonly type: 'string';
        readonly value: 'N';
        readonly help: 'show N findings in full and count the rest';
    };
    readonly 'allow-empty': {
        readonly type: 'boolean';
        readonly help: 'pass when there is no pipeline to review';
    };
    readonly 'print-config': {
        readonly type: 'string';
        readonly value: 'FILE';
        readonly help: 'show the effective configuration of a file and the source of each setting';
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
        readonly help: 'print what was read and how long each stage took';
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
