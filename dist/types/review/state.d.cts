import { type ReleasesOf } from '../config/apply.cjs';
import type { Config } from '../config/config.cjs';
import type { Account } from '../engine/account.cjs';
import type { FilePass } from '../engine/file-pass.cjs';
import type { Subject } from '../engine/lint-request.cjs';
import type { Crash } from '../engine/report.cjs';
import type { Host } from '../host.cjs';
import type { Checkout } from '../model/named-file.cjs';
import type { StageClock } from './clock.cjs';
import type { ReviewRequest, Stats } from './request.cjs';
/** Everything that is known before a rule has run. */
export interface State {
    /** What was asked for, with the files of submodules that the change touches. */
    readonly request: ReviewRequest;
    readonly config: Config;
    /** The changed configuration, where it is not the one in force. */
    readonly changed: Config | null;
    /** What files of the checkout say of the releases that run a pipeline. */
    readonly releasesOf: ReleasesOf;
    /** All pipeline files of the head. */
    readonly subjects: readonly Subject[];
    /** Those of the base, under their present names; undefined where there is none. Files that did not change are the same subjects. */
    readonly before: readonly Subject[] | undefined;
    readonly crashed: readonly Crash[];
    /** The rules that have run over files as they were read; undefined where none has. */
    readonly pass: FilePass | undefined;
    /** Sentences about the review itself. */
    readonly notices: readonly string[];
    /** What became of every YAML file. */
    readonly account: Account;
    readonly counts: Omit<Stats, 'stages'>;
    /** What is there of the files that the pipelines name; undefined where they name none. */
    readonly checkout: Checkout | undefined;
}
/** From paths to models, of the head and of the base. Throws OperationalError where there is nothing to review. */
export declare function readState(host: Host, asked: ReviewRequest, clock: StageClock, { isLight }?: {
    readonly isLight?: boolean;
}): Promise<State>;
