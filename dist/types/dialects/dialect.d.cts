import type { RuleRegistry } from '../engine/rule.cjs';
import type { NamedFile } from '../model/named-file.cjs';
import type { Dialect, Pipeline } from '../model/pipeline.cjs';
import type { Recognition } from '../model/recognition.cjs';
import type { Violation } from '../model/violation.cjs';
import type { Document } from '../text/document.cjs';
import type { EditorSupport } from './editor.cjs';
import type { Service } from './service.cjs';
/** Files that are read together: the one that names the pipelines first, then those that it includes or that give it defaults. */
export interface Project {
    readonly documents: readonly [Document, ...Document[]];
    /** What a project of this dialect may be read for (targets, environments), the usual one first. Empty: there is one reading only. */
    readonly variants: readonly string[];
}
/** What tells the files of an orchestrator from others. */
export interface Recogniser {
    readonly id: string;
    /** Weighs what a file holds: whether it is a pipeline of this dialect, only resembles one, or is none. Also of a text that cannot be read. */
    recognise(document: Document): Recognition;
    /** The documents that others, which are pipelines of this dialect, include, whatever they hold. Default: none. */
    claims?(documents: readonly Document[]): ReadonlySet<Document>;
    /** Paths of files that a pipeline at a path is read together with, where they are there. Default: none. */
    readBeside?(path: string): readonly string[];
}
/** What is loaded of a dialect for files of any kind; the rest follows where a file is one of it. */
export interface DialectEntry extends Recogniser {
    /** What can be asked of its service; null where there is none. */
    readonly service: Service | null;
    load(): Promise<LoadedDialect>;
}
/** A dialect as a whole. */
export interface LoadedDialect {
    readonly reader: DialectReader;
    /** The rules of its folder, by their ids. */
    readonly rules: RuleRegistry;
}
/** What makes one orchestrator's files readable: the table of contents of its folder. */
export interface DialectReader extends Dialect, Recogniser {
    /** What can be asked of its service; null where there is none. */
    readonly service: Service | null;
    /** What it says in editors, loaded when it is asked for. Default: only what the model says. */
    readonly editor?: () => Promise<EditorSupport>;
    /** Puts its documents together. Each is in a project and the first of one at most; several may share a document that gives them defaults. */
    projectsIn(documents: readonly Document[]): readonly Project[];
    /** What its pipelines name as their dialect. Default: itself. */
    readonly dialect?: Dialect;
    /** True where each file is a project and no place in its model names a document, so that a file can be read again by itself. Default: not. */
    readonly isSelfContained?: boolean;
    /** Breaches of the format, one per defect. Those outside the project's first document name theirs. */
    validate(project: Project): readonly Violation[];
    /** Files of the checkout that a project cannot do without. Default: none is known. */
    readonly namedFiles?: (project: Project) => readonly NamedFile[];
    /** The pipelines of a project, as one variant has them (default: the usual one). Reads what is there; what is broken is left out. */
    read(project: Project, variant?: string): readonly Pipeline[];
}
/** The dialect of which a document is a pipeline, or undefined where it is none of any. */
export declare function recognisedBy<D extends Recogniser>(document: Document, dialects: readonly D[]): D | undefined;
/** What a dialect says of a document; its evidence is left out where the document is known to be of one. */
export declare function recognitionBy(dialect: Recogniser, document: Document): Recognition;
/** Notes of which dialect a document is, the first that recognises it, so that its tree is not read again for that. */
export declare function keepRecognised(document: Document, { id }: Recogniser): void;
/** Tells by which dialect a document is included, of those that are pipelines; undefined where by none. */
export declare function claimants<D extends Recogniser>(documents: readonly Document[], dialects: readonly D[]): (document: Document) => D | undefined;
/** Projects of a dialect in which every file stands for itself. */
export declare function eachAlone(documents: readonly Document[]): readonly Project[];
