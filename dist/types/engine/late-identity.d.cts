import type { Hit } from './hit.cjs';
import type { Identified, Kinship, KinshipLookup, Told } from './told.cjs';
/** The hits of one file or of all together, told where there is no base. What identifies them is worked out when one of them is asked for it. */
export declare function toldLater(hits: readonly Hit[]): readonly Told[];
/** What relates findings to those of the base; put in order when it is first asked. */
export declare class KinshipBook implements KinshipLookup {
    #private;
    note(kin: Identified): void;
    get(fingerprint: string): Kinship | undefined;
    all(): ReadonlyMap<string, Kinship>;
}
