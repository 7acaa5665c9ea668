import type { Place } from '../text/document.cjs';
import { type Path, type Step } from '../text/tree.cjs';
/** A value that may be set here, inherited, decided elsewhere or absent. Unknown is a value: a template stays a template. */
export interface Setting<T> {
    /** Where it is written; where it is not, where it would be. */
    readonly at: Place;
    /** `unknown`: something is written or decided elsewhere, but what it comes to is not known; also for a value of a wrong type. */
    readonly state: 'set' | 'unknown' | 'unset';
    /** Present exactly where `state` is `set`. */
    readonly value?: T;
    /** What holds where nothing is written, where the product says so. */
    readonly effective?: T;
    readonly origin: 'declared' | 'inherited' | 'product-default';
}
/** A setting that is not made, with the place where it would be written. */
export declare function unsetAt(path: Path): Setting<never>;
/** The same for what would stand at a step below a path. Its own path is made when it is asked for: most settings are not made. */
export declare function unsetBelow(above: Path, step: Step): Setting<never>;
/** The path at which a setting is written, or undefined for one that is not. */
export declare function writtenPath(setting: Setting<unknown>): Path | undefined;
