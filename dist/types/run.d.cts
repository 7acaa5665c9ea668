import { type ExitCode } from './engine/errors.cjs';
import { type Report } from './engine/report.cjs';
import type { Host } from './host.cjs';
import type { Review, ReviewRequest } from './review/request.cjs';
export type { Review, ReviewRequest, Stats } from './review/request.cjs';
/** A whole review, from paths to a report. Throws OperationalError where the world refuses; every other fault is in the report. */
export declare function review(world: Host, asked: ReviewRequest): Promise<Review>;
/** The documented exit code of a report. */
export declare function exitCodeOf(report: Report): ExitCode;
