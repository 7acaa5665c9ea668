/** Why history is not available, for programs. */
export type UnavailableReason = 'no-key' | 'bad-key' | 'bad-address' | 'key-refused' | 'forbidden' | 'not-found' | 'rejected' | 'rate-limited' | 'server-error' | 'network' | 'timeout' | 'deadline' | 'budget' | 'redirected' | 'too-large' | 'wrong-body' | 'bad-file';
/** Why history is not available: an ordinary result, never thrown. `text` is a sentence in our own words with nothing of an answer in it. */
export interface HistoryUnavailable {
    readonly reason: UnavailableReason;
    readonly text: string;
}
/** A value, or why there is none. */
export type Outcome<T> = {
    readonly ok: true;
    readonly value: T;
} | {
    readonly ok: false;
    readonly unavailable: HistoryUnavailable;
};
/** A result that says why there is none; `detail` must be our own words. */
export type Unavailable = (reason: UnavailableReason, detail?: string) => {
    readonly ok: false;
    readonly unavailable: HistoryUnavailable;
};
/** Says why something of a service, known by its title, is not to be had. `credential`: what it calls its keys. */
export declare function unavailableAt(service: string, credential?: string): Unavailable;
/** Says why a file of history cannot be used. */
export declare const unavailable: Unavailable;
/** A result that holds a value. */
export declare function available<T>(value: T): {
    readonly ok: true;
    readonly value: T;
};
