import type { Span } from '../source.js';
/** True for the name of a variable, key or flag that would hold a credential. */
export declare const isSecretName: (text: string) => boolean;
export interface Assigned {
    readonly within: Span;
    readonly kind: string;
    readonly name: string;
}
/** `--token abc1`, `API_KEY=abc1`, `"password": "abc"`, `secret = 'abc'`, `<password>abc</password>`: a telling name, then a literal. */
export declare function assignmentsIn(text: string, look?: import("./traces.js").Look): Assigned[];
