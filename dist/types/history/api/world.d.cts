import type { Random } from '../random.cjs';
/** All of the world that the client touches. */
export interface ApiWorld {
    readonly fetch: typeof fetch;
    /** Wall-clock time; only for `Retry-After` dates and the newest bound of windows. */
    now(): Date;
    /** Milliseconds on a clock that only moves forward. */
    elapsed(): number;
    sleep(milliseconds: number): Promise<void>;
    /** Spreads waiting times; nothing that is reported depends on it. */
    readonly random: Random;
}
/** What one review may spend. */
export interface ApiLimits {
    /** HTTP requests in total, repeated ones included. */
    readonly calls: number;
    /** Requests in any 60 seconds; the documented limit is 50 a key, and official scripts pace themselves at 40. */
    readonly callsPerMinute: number;
    /** For the whole history stage, from the creation of the client. */
    readonly deadlineMs: number;
    /** For one request, its body included. */
    readonly callTimeoutMs: number;
    readonly tries: number;
    /** After decompression. */
    readonly bodyBytes: number;
}
/** The limits of a review unless told. */
export declare const defaultLimits: ApiLimits;
/** A limit on time by the timers of the process: what a caller passes as `sleep` where it has no clock of its own. */
export declare function realSleep(milliseconds: number): Promise<void>;
