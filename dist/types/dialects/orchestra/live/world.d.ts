import type { Outcome } from '../../../history/unavailable.js';
import type { Host } from '../../../host.js';
import { type Connection } from '../api/connection.js';
import type { ApiWorld } from '../api/world.js';
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
