/** Where the pipelines of an orchestrator run, as far as the team or the checkout says it. */
export interface Target extends Releases {
    /** The edition of the orchestrator, in the words of its dialect. */
    readonly edition: string | null;
    /** The time zone of its schedules that name none. */
    readonly timeZone: string | null;
    /** What files of the checkout state where the team says a release itself. */
    readonly overruled?: Releases;
}
/** Which releases run the pipelines, and by what that is known. */
export interface Releases {
    /** The release of the orchestrator, such as `1.3`, or a range of them, such as `>=2.9,<3`. */
    readonly version: string | null;
    /** The same of the library that reads the files for it, where there is one. */
    readonly libraryVersion: string | null;
    /** The file and line that state each release, such as `requirements.txt:3`. Absent: the configuration. */
    readonly statedIn?: {
        readonly [K in 'version' | 'libraryVersion']?: string;
    };
    /** Programs in the folders of the pipelines and above that may load them. Absent: not known. */
    readonly programs?: readonly Program[];
}
/** A program of a checkout. */
export interface Program {
    readonly path: string;
    readonly text: string;
    /** The names of what else lies in its folder. */
    readonly beside: ReadonlySet<string>;
}
/** Files of a checkout that say which releases run its pipelines. */
export interface ReleaseFiles {
    /** Their names; they lie in the folder of a pipeline, or above it. */
    readonly names: readonly string[];
    /** Further files that are read: those of an ending with a word in them. */
    readonly programs?: {
        readonly ending: string;
        readonly word: string;
    };
    /** What the files of one folder say together, by their names. A release that they contradict each other about is null. */
    read(texts: ReadonlyMap<string, string>): Releases;
}
