import type { Unit } from './scheduling-units.cjs';
/** How long a node takes, and each of its items where it is repeated. */
export interface NodeTime {
    readonly seconds: number;
    readonly items: readonly number[];
}
/** How long a fan-out takes: its items one after the other as slots come free, in the order of the list. */
export declare function fanOutSeconds(unit: Unit, times: readonly NodeTime[]): number;
