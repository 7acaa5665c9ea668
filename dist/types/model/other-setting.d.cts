import type { Node, Path } from '../text/tree.cjs';
/** A part of the file that no other field of the model holds. What is empty or null is left out. */
export interface OtherSetting {
    /** Path of the task, group, trigger, alert, ... that it belongs to; empty for the pipeline. */
    readonly owner: Path;
    /** The way to it as people write it: `url`, `concurrency.limit`. */
    readonly name: string;
    readonly path: Path;
    readonly node: Node;
    /**
     * `parameter`: of a job or a check. `note`: for people and other tools, no run reads it. `spelling`: a key that is read under its right name,
     * which is `name`, and written under another one, which the node holds.
     */
    readonly kind: 'parameter' | 'setting' | 'note' | 'spelling';
    /** True for what changes nothing: a default that is written, or a part of something that is switched off. */
    readonly isIdle?: true;
}
