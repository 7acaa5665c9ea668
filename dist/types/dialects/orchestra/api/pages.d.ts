import { type Reader } from '../../../history/shape.js';
import type { HistoryUnavailable, Outcome } from '../../../history/unavailable.js';
/** One page of a list. */
export interface Page<T> {
    readonly total: number;
    readonly results: readonly T[];
}
/** Rows of a list that was read page by page, and why it is not all where it is not. */
export interface Rows<T> {
    readonly rows: readonly T[];
    /** What the server says it has; null where not even the first page was had. */
    readonly total: number | null;
    readonly missing: HistoryUnavailable | null;
}
/** Reads the body of a paginated list. */
export declare function pageReader<T>(read: Reader<T>): Reader<Page<T>>;
/**
 * Reads pages until all rows are there. Rows are told apart by id, since they can shift between pages; a page without a new row ends
 * the list, so that endless pages end too; at most `maxPages` are read. With `wholeOnly`, a list that would need more of them ends after
 * its first page.
 */
export declare function readPages<T extends {
    readonly id: string;
}>(load: (page: number) => Promise<Outcome<Page<T>>>, maxPages: number, wholeOnly?: boolean): Promise<Rows<T>>;
