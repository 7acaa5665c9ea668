import type { Severity } from '../model/severity.js';
import type { Remedy } from '../model/wish.js';
import type { Document, Place } from '../text/document.js';
import type { Fix } from '../text/fix.js';
import type { Span } from '../text/source.js';
/** What a rule yields. The engine adds the rule's id, the severity, lines, the fingerprint and the link. */
export interface Problem {
    /** A symbolic place, or a span where the text could not be read into a tree. */
    readonly at: Place | {
        readonly span: Span;
    };
    /** What is wrong, with the actual names. One sentence, no Markdown, no trailing full stop. */
    readonly message: string;
    /** What to do, where it can be said more exactly than in the rule's `remedy`; a dialect's answer brings its fix along. */
    readonly remedy?: string | Remedy;
    /** True for a text of the dialect itself, which is in its words already. */
    readonly isDialectText?: true;
    /** Only ever milder than the rule's own severity. */
    readonly severity?: Severity;
    /**
     * Tells two problems of one rule at one place apart, without lines. What a change may rename is not named by its id: a part that is the key of
     * a task, a group or another entity (a JSON pointer), or a place whose text counts, follows the rename. Default: the text found there.
     */
    readonly subject?: string | readonly (string | Place)[];
    /** The things that one problem counts together: keys of entities, or texts. One more of them is told as new, alone where `among` can. */
    readonly members?: readonly string[];
    /** The same problem about some of its members only; undefined where nothing is left to say. */
    readonly among?: (isWanted: (member: string) => boolean) => Problem | undefined;
    /**
     * True where another part of the file makes a fault of what was fine before, such as the first task that does better. A member that the
     * change leaves as it was is not new then.
     */
    readonly isRevealed?: boolean;
    readonly related?: readonly RelatedPlace[];
    readonly fix?: Fix;
    /** What takes the place of `remedy` and `fix` where it takes work to find out: it is asked for when the finding is shown, or counted by its fix. */
    readonly advice?: LateAdvice;
    /** What is missing, for a rule of a family: such problems of one pipeline are told as one finding. What to add is in the remedy. */
    readonly gap?: Gap;
    /** The document of the problem in rules that see the whole workspace. Default: the document under review. */
    readonly document?: Document;
}
/** What a pipeline lacks, in the words of a list. */
export interface Gap {
    /** A noun phrase with its article, for instance `a failure alert`. */
    readonly lacks: string;
    /** Which tasks lack it, for instance ` (3 of 9 tasks)`. Default: the whole pipeline. */
    readonly share?: string;
}
/** A remedy and a fix that are found when they are asked for. */
export interface LateAdvice {
    readonly found: Pick<Problem, 'remedy' | 'fix'>;
    /** No fewer UTF-16 units than both have. */
    readonly mostText: number;
}
/** What to do about a problem, where it says more than its rule. */
export declare function remedyIn(problem: Problem): Partial<Remedy>;
/** The fix of a problem, or of its remedy. */
export declare function fixIn(problem: Problem): Fix | undefined;
export interface RelatedPlace {
    readonly at: Place;
    readonly message: string;
    readonly document?: Document;
}
