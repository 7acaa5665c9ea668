import type { Place } from '../text/document.cjs';
/** A file or folder of the checkout that a file of pipelines cannot do without. */
export interface NamedFile {
    /** As it is written. */
    readonly text: string;
    /** Where that leads; paths are told as those of documents are. */
    readonly path: string;
    readonly kind: 'file' | 'folder';
    readonly at: Place;
    /** The id of the task that names it; null for what a file includes, of which a rule of the dialect speaks. */
    readonly task: string | null;
    /** The folder that the text counts from; empty for the working directory. */
    readonly from: string;
    /** Others that may have been meant, the likeliest first, with their text in the same place. */
    readonly instead: readonly {
        readonly text: string;
        readonly path: string;
    }[];
    /** The folder with all files of the project; empty for the working directory. */
    readonly home: string;
}
/** The files of the checkout under review, as far as they are known. */
export interface Checkout {
    /**
     * True for a file or folder that is there, or that git tracks; false where it surely is not; null where that cannot be told: of what a build may
     * make, of what lies in a submodule, and where the checkout may be a part of the repository.
     */
    has(path: string): boolean | null;
}
