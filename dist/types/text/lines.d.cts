import { type Source } from './source.cjs';
/** Where the lines of a text begin: counted when something asks for it. */
export declare class Lines {
    #private;
    constructor(source: Source);
    get starts(): readonly number[];
    /** Keeps what is enough to tell the lines without the text. */
    keep(): void;
    /** Lets go of what is soon counted again. */
    forget(): void;
}
