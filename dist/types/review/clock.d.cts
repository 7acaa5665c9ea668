import type { Host } from '../host.cjs';
/** Measures how long each stage takes, in milliseconds. */
export interface StageClock {
    <T>(stage: string, work: () => Promise<T>): Promise<T>;
    readonly times: Record<string, number>;
}
/** A clock that has measured nothing yet; `say` is told the stage that begins. */
export declare function stageClock(host: Host, say?: (text: string) => void): StageClock;
