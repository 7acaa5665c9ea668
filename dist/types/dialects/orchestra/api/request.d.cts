import { type Reader } from '../../../history/shape.cjs';
import { type Outcome } from '../../../history/unavailable.cjs';
import type { Budget } from './budget.cjs';
import type { Connection } from './connection.cjs';
import type { ApiLimits, ApiWorld } from './world.cjs';
/** One request and how its answer is read. */
export interface Call<T> {
    readonly method: 'GET' | 'POST';
    /** Below the base URL; every variable piece already encoded. */
    readonly path: string;
    readonly query?: Readonly<Record<string, string>>;
    readonly body?: unknown;
    /** Statuses whose bodies are read; others are outages. */
    readonly statuses: readonly number[];
    /** Artifacts and logs are served as any type of content. */
    readonly anyContentType?: boolean;
    /** False for a call that starts something: after a lost answer it is not repeated. */
    readonly repeatable: boolean;
    readonly read: Reader<T>;
}
/** A read answer and its status. */
export interface Answer<T> {
    readonly status: number;
    readonly value: T;
}
/** What every request of one review shares. */
export interface Transport {
    readonly connection: Connection;
    readonly world: ApiWorld;
    readonly limits: ApiLimits;
    readonly budget: Budget;
}
/** Makes a call, with retries, inside the budget. Never throws and never rejects. */
export declare function request<T>(transport: Transport, call: Call<T>): Promise<Outcome<Answer<T>>>;
