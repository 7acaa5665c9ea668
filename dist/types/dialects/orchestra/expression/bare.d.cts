import type { Span } from '../../../text/source.cjs';
/** Whose text a `{{ … }}` without a dollar sign is. `orchestra`: an expression that lacks its dollar sign. */
export type PlaceholderKind = 'orchestra' | 'dbt' | 'airflow' | 'other';
/** A `{{ … }}` without a dollar sign. */
export interface BarePlaceholder {
    readonly kind: PlaceholderKind;
    /** The name it begins with, or null. */
    readonly name: string | null;
    /** With its braces. */
    readonly span: Span;
}
/** Every `{{ … }}` of a text that has no dollar sign and stands in no expression. */
export declare function barePlaceholders(text: string): readonly BarePlaceholder[];
/** The same for a span of a text that holds no `${{`. Linear. */
export declare function barePlaceholdersIn(text: string, span: Span): readonly BarePlaceholder[];
