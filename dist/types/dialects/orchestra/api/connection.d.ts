import { type Outcome } from '../../../history/unavailable.js';
/** The address of the public API of the vendor's production environment. */
export declare const productionBaseUrl = "https://app.getorchestra.io/api/engine/public";
/** Where the API is and who asks. The key leaves this value only in the Authorization header. */
export interface Connection {
    /** Without a slash at its end. */
    readonly baseUrl: string;
    /** Null for the one endpoint that needs none. */
    readonly key: string | null;
    /** The key in every form in which an answer could give it back. */
    readonly hidden: readonly string[];
}
/** Checks address and key without contacting anything. Plain http is accepted for this very machine only, for tests. */
export declare function connectionTo(baseUrl: string, key: string): Outcome<Connection>;
/** For validating definitions, which needs no key. */
export declare function connectionWithoutKey(baseUrl: string): Outcome<Connection>;
