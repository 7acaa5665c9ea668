import { type ExitCode } from './engine/errors.cjs';
import { type Report } from './engine/report.cjs';
import type { Host } from './host.cjs';
import type { FullReview, Review, ReviewRequest } from './review/request.cjs';
import { type State } from './review/state.cjs';
export type { FullReview, Review, ReviewRequest, Stats } from './review/request.cjs';
/** A whole review, from paths to a report. Throws OperationalError where the world refuses; every other fault is in the report. */
export declare function review(world: Host, asked: ReviewRequest): Promise<Review>;
/** The same with findings that are described when a format shows them. */
export declare function reviewToShow(world: Host, asked: ReviewRequest): Promise<Review>;
/** The same as `reviewToShow` with what the report was made of and all that was read on the way, none of it masked. */
export declare function fullReview(world: Host, asked: ReviewRequest): Promise<FullReview & {
    readonly state: State;
}>;
/** The documented exit code of a report. */
export declare function exitCodeOf(report: Pick<Report, 'verdict'>): ExitCode;
