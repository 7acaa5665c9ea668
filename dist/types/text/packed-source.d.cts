import { Lines } from './lines.cjs';
import type { Source } from './source.cjs';
/** Makes bytes few and gives them back. */
export interface Packer {
    pack(bytes: Uint8Array): Uint8Array;
    unpack(packed: Uint8Array): Uint8Array;
}
/** The texts of many files: each is held until it is let go, and packed with its neighbours from then on. */
export declare class TextPacks {
    #private;
    constructor(packer: Packer);
    /** A source whose text can be let go. */
    sourceOf(path: string, text: string): Source;
    /** Takes a text; answers how to have it again. */
    take(text: string): () => string;
}
/** A source whose text can be let go; where its lines begin is kept. */
export declare class PackedSource implements Source {
    #private;
    readonly path: string;
    readonly lines: Lines;
    constructor(path: string, text: string, packs: TextPacks);
    get text(): string;
    letGo(): void;
}
/** Lets go of the text of a source, where it can be had again. */
export declare function letGoText(source: Source): void;
