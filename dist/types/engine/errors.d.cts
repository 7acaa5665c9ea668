/** The world refused: a wrong argument, an unreadable configuration, a service that is down. Ends with exit code 2. */
export declare class OperationalError extends Error {
    readonly hint: string;
    constructor(message: string, hint?: string, options?: ErrorOptions);
}
/** No one can tell what the base of a change says, although it has to decide. */
export declare class BaseUnavailable extends OperationalError {
}
/** The documented exit codes. */
export declare const exitCodes: {
    readonly pass: 0;
    readonly findings: 1;
    readonly operational: 2;
    readonly internal: 3;
};
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
/** The message of anything thrown, on one line and bounded. */
export declare function messageOf(error: unknown): string;
