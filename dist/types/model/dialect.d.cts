import type { Path } from '../text/tree.cjs';
import type { ClockLanguage } from '../time/clock.cjs';
import type { Severity } from './severity.cjs';
import type { ReleaseFiles } from './target.cjs';
/** Things of a pipeline that every orchestrator has a word of its own for. */
export declare const nouns: readonly ['pipeline', 'task', 'group', 'schedule', 'sensor', 'alert', 'input', 'fan-out', 'dependency'];
export type Noun = (typeof nouns)[number];
/** How a run, a task or an attempt ends. */
export declare const outcomes: readonly ['success', 'warning', 'failure', 'timeout', 'cancelled', 'skipped'];
export type Outcome = (typeof outcomes)[number];
/** Reads the spelling of an outcome; null for a run that is not over, and for a word that is not known. */
export type OutcomeReader = (spelling: string) => Outcome | null;
/** The reader of a dialect's spellings. */
export declare function outcomeReader(spellings: DialectFacts['spellings']): OutcomeReader;
/** A tag that other readers of the same format refuse. */
export interface ReadableTag {
    readonly pattern: RegExp;
    /** What is to be said of it, as the end of a sentence about the tag. */
    readonly problem: string;
    readonly remedy: string;
    /** An error where the newest release refuses it. */
    readonly severity: Severity;
}
/** Facts and words of an orchestrator that need no pipeline. */
export interface DialectFacts {
    readonly id: string;
    /** The product's name for messages. */
    readonly title: string;
    /** Address of its documentation. */
    readonly documentation: string;
    /** Its word for each thing, in the singular, as it stands inside a sentence. */
    readonly words: Readonly<Record<Noun, string>>;
    /** Its word for what a pipeline can be read for. Default: environment. */
    readonly variantWord?: string;
    /** How its files and its API spell each outcome; null where it has no such outcome. */
    readonly spellings: Readonly<Record<Outcome, string | null>>;
    /** What makes a file a pipeline of it, as the object of a sentence. */
    readonly essentials: string;
    /** How much of a part of a file, by its path from the root, belongs to pipelines. Default: all of it. */
    readonly shareOf?: (path: Path) => 'all' | 'some' | 'none';
    /** An expression as it stands in a file, with its marks. */
    readonly asExpression: (expression: string) => string;
    /** How an expression looks up a value by its name; null where it has no such thing. */
    readonly lookups: Readonly<Record<'input' | 'env', ((name: string) => string) | null>>;
    /** Shared rules that would be wrong about its files, by their ids, each with the reason. Default: none. */
    readonly unsuited?: Readonly<Record<string, string>>;
    /** True where a time zone in the wrong case is another zone, or none. Default: case may not matter. */
    readonly zonesNeedExactCase?: true;
    /** Time zones that it knows besides the names of the IANA database. Default: none. */
    readonly otherZones?: RegExp;
    /** True where a service knows a pipeline and its triggers by their ids alone: with another id it is a new one beside the old one. */
    readonly idsAreIdentity?: true;
    /** True where pipelines mean each other by their names. Default: by ids, aliases and paths. */
    readonly namesAreReferences?: true;
    /** What decides on the zone of a schedule that names none, such as "server time zone"; its times are reckoned in UTC. Default: UTC itself. */
    readonly unsetZone?: string;
    /** True where ids that differ in case are different ids. Default: case does not matter. */
    readonly idsNeedExactCase?: true;
    /** Tags of YAML that some of its releases or loaders read, so that they are no certain error. Default: none. */
    readonly readableTags?: readonly ReadableTag[];
    /** Files that say which releases run its pipelines. Default: there are none. */
    readonly releaseFiles?: ReleaseFiles;
    /** Commands that try a change outside production, words in capitals to be replaced; empty where there is none. */
    readonly trials: readonly string[];
    /** How it writes its clocks; null where nothing can be moved or suggested. */
    readonly clock: ClockLanguage | null;
}
