/** What a change, or run history, says of a task, a group or a dependency; decides on how it is drawn. */
export type Tone = 'plain' | 'added' | 'removed' | 'changed' | 'failing';
/** A task as it is drawn, or a group whose tasks are not drawn. Names are masked where the drawing is made; a renderer escapes them. */
export interface DrawnNode {
    /** Unique among the nodes and groups of a drawing: `n1` for a task, `g1` for a group. */
    readonly id: string;
    /** Id of the task in the file; null for a group. */
    readonly task: string | null;
    /** What people call it. */
    readonly label: string;
    /** A second line, for instance what the task does; empty for none. */
    readonly detail: string;
    /** A few characters, for instance the share of runs that fail; empty for none. */
    readonly badge: string;
    /** The group that it lies in, or null. */
    readonly group: string | null;
    readonly tone: Tone;
    /** True on the critical path: the longest chain of most runs. */
    readonly isCritical: boolean;
    /** All that there is to say, for a pointer that rests on it and for screen readers. */
    readonly hint: string;
}
/** A frame around tasks and other groups. */
export interface DrawnGroup {
    readonly id: string;
    readonly label: string;
    /** The group that it lies in, or null. */
    readonly parent: string | null;
    readonly tone: Tone;
}
/** `to` waits for `from`; each is a node or a group. */
export interface DrawnEdge {
    readonly from: string;
    readonly to: string;
    readonly tone: Tone;
    readonly isCritical: boolean;
    /** True where `to` starts only after a failure of `from`. */
    readonly isOnFailure: boolean;
}
/** The order of execution, or a part of it, as it is drawn. */
export interface Drawing {
    readonly nodes: readonly DrawnNode[];
    /** A group stands before the groups in it. */
    readonly groups: readonly DrawnGroup[];
    readonly edges: readonly DrawnEdge[];
}
/** True for a drawing that has something in it and is small enough to be read as a picture. */
export declare function isReadable({ nodes, groups, edges }: Drawing): boolean;
/** Nodes and groups of the largest drawing that is laid out as SVG: beyond, no one reads the picture, and the layout takes seconds. */
export declare const mostDrawn = 300;
/** Edges of the largest drawing that is laid out as SVG. */
export declare const mostEdgesDrawn = 900;
/** True for a drawing that has something in it and is small enough to be laid out as SVG. */
export declare function isDrawable({ nodes, groups, edges }: Drawing): boolean;
/** What is known of the tasks of a pipeline beside the file, by their ids. */
export type TaskMarks = ReadonlyMap<string, TaskMark>;
/** What is drawn of a task beside its name. */
export interface TaskMark {
    /** A few characters, for instance the share of runs that fail; empty for none. A task with one is drawn as failing. */
    readonly badge: string;
    readonly isCritical: boolean;
    /** A few characters before what the task does, for instance how long it takes; empty for none. */
    readonly timing: string;
    /** Clauses for the hint. */
    readonly facts: readonly string[];
}
