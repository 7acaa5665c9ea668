import type { Path } from '../text/tree.js';
/** Unique in one pipeline: the path of the node as a JSON pointer; in another than the first document after the path of the file and `#`. */
export type NodeKey = string;
/** The key of the node at `path`: its JSON pointer. */
export declare function nodeKeyOf(path: Path): NodeKey;
/** How many steps the path of a key has. */
export declare function stepsIn(key: NodeKey): number;
/** The key of the node that a key of a mapping leads to from the node of a key. */
export declare function nodeKeyBelow(key: NodeKey, step: string): NodeKey;
