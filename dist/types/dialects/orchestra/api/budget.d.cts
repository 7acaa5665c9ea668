import type { UnavailableReason } from '../../../history/unavailable.cjs';
import type { ApiLimits, ApiWorld } from './world.cjs';
/** Counts calls and time of one review. */
export interface Budget {
    /** Calls made so far. */
    readonly calls: number;
    readonly callsLeft: number;
    /** Milliseconds until the deadline; negative after it. */
    msLeft(): number;
    /** Waits for the pace, then counts one call; or says why there may be no further one. */
    spend(): Promise<UnavailableReason | undefined>;
    /** Waits, or returns false at the same time where the wait would pass the deadline. */
    wait(milliseconds: number): Promise<boolean>;
}
/** A budget that starts to run now. */
export declare function startBudget(world: ApiWorld, limits: ApiLimits): Budget;
