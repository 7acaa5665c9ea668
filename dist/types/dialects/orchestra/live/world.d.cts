import type { Outcome } from '../../../history/unavailable.cjs';
import type { Host } from '../../../host.cjs';
import { type Connection } from '../api/connection.cjs';
import type { ApiWorld } from '../api/world.cjs';
/** Where the platform is, and who asks. */
export interface PlatformAccess {
    /** Null for what needs no key. */
    readonly apiKey: string | null;
    /** Default: the product's own address. */
    readonly baseUrl: string | undefined;
}
/** The connection of an access, with or without a key. */
export declare function connectionOf({ apiKey, baseUrl }: PlatformAccess): Outcome<Connection>;
/** What the API client sees of the world. */
export declare function apiWorldOf(host: Host): ApiWorld;
