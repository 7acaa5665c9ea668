import type { Document } from '../document.cjs';
import type { Span } from '../source.cjs';
import type { ScalarNode } from '../tree.cjs';
/**
 * Where a piece of a scalar is written: `within` counts UTF-16 units of its decoded value, the result offsets of the text. An escape
 * or a folded line break is taken as a whole. The whole scalar stands in where the piece cannot be found for sure.
 */
export declare function spanWithin(document: Document, scalar: ScalarNode, within: Span): Span;
