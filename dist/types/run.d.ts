import { type ExitCode } from './engine/errors.js';
import { type Report } from './engine/report.js';
import type { Host } from './host.js';
import type { Review, ReviewRequest } from './review/request.js';
export type { Review, ReviewRequest, Stats } from './review/request.js';
/** A whole review, from paths to a report. Throws OperationalError where the world refuses; every other fault is in the report. */
export declare function review(world: Host, asked: ReviewRequest): Promise<Review>;
/** The documented exit code of a report. */
export declare function exitCodeOf(report: Report): ExitCode;
