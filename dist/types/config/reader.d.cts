import type { RuleRegistry } from '../engine/rule.cjs';
import { type Node, type Path } from '../text/tree.cjs';
/** Where a setting is written. */
export interface Origin {
    readonly file: string;
    readonly line: number;
}
/** A node of the configuration, where it stands, and someone to complain to. */
export interface Reader {
    readonly node: Node | undefined;
    readonly path: Path;
    readonly rules: RuleRegistry;
    /** Ids of all rules, those of the team included. */
    readonly ruleIds: readonly string[];
    complain(path: Path, message: string, part?: 'key' | 'value'): void;
    originOf(path: Path): Origin;
}
/** Reports that a value is not what it should be. */
export declare function refuse(reader: Reader, message: string): undefined;
/** The known fields of a mapping; unknown keys are named with what they may mean. */
export declare function fieldsOf(reader: Reader | undefined, known: readonly string[], noun?: string): Partial<Record<string, Reader>>;
/** The entries of a mapping with free keys. */
export declare function entriesIn(reader: Reader | undefined): readonly (readonly [key: string, value: Reader])[];
/** The items of a list. */
export declare function itemsIn(reader: Reader | undefined): readonly Reader[];
