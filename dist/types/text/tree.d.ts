import type { Span } from './source.js';
/**
 * Our own immutable view of a YAML text. Nodes know where they are written, not where they stand in the document: an alias
 * yields the very node of its anchor, so a finding below an alias points at the text that a person can change.
 * Invariant: the graph of nodes has no cycle, and no key occurs twice in one mapping.
 */
export type Node = MapNode | ListNode | ScalarNode;
export interface MapNode {
    readonly kind: 'map';
    readonly span: Span;
    /** In the order of the text; merged entries (`<<`) come after the mapping's own, in the order of the merge. */
    readonly entries: Entries;
    /** Its merge keys (`<<`) in the order of the text, for readers that order them otherwise. Default: it has none. */
    readonly merges?: readonly Merge[];
}
/** A merge key, and the mappings that it brings. */
export interface Merge {
    readonly keySpan: Span;
    readonly sources: readonly MapNode[];
}
/** By their keys; `list` has them for walks. */
export interface Entries extends ReadonlyMap<string, Entry> {
    readonly list: readonly Entry[];
}
export interface Entry {
    readonly key: string;
    readonly keySpan: Span;
    readonly value: Node;
    /** True where the entry came in through a merge key. */
    readonly merged: boolean;
}
export interface ListNode {
    readonly kind: 'list';
    readonly span: Span;
    readonly items: readonly Node[];
}
export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded' | 'empty';
export interface ScalarNode {
    readonly kind: 'scalar';
    readonly span: Span;
    /** YAML 1.2 core schema: what the text means. */
    readonly value: string | number | boolean | null;
    readonly style: ScalarStyle;
}
/** One step from a node to a node below it: a key of a mapping or an index of a list. */
export type Step = string | number;
export type Path = readonly Step[];
/** The path with one more step. Paths are made by the thousand, and an array of the right length is a third of one that has been added to. */
export declare function pathBelow(path: Path, step: Step): Path;
/** The child of `node` at `step`, or undefined. */
export declare function childOf(node: Node | undefined, step: Step): Node | undefined;
/** The node at `path` below `node`, or undefined. */
export declare function nodeAt(node: Node | undefined, path: Path): Node | undefined;
/** The entry of a mapping, or undefined when the node is no mapping or lacks the key. */
export declare function entryOf(node: Node | undefined, key: string): Entry | undefined;
/** The text of a string scalar, or undefined. */
export declare function textOf(node: Node | undefined): string | undefined;
/** True where a key is absent, or its value is null or left empty. */
export declare function isUnset(node: Node | undefined): boolean;
/** True for an empty list or mapping. */
export declare function isEmptyCollection(node: Node | undefined): boolean;
