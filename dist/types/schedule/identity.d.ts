import type { Pipeline } from '../model/pipeline.js';
/** How sure it is which pipeline a reference means: a known id or alias or its path; or the name of its file, an alias by custom only. */
export type Certitude = 'known' | 'file-name';
/** How an orchestrator names a pipeline. */
interface ServiceNames {
    readonly id: string;
    readonly alias: string | null;
}
/** What starts what is told by id and alias: those that the orchestrator tells stand in for what the configuration leaves out. */
export declare function withNames(pipeline: Pipeline, names: ServiceNames | null | undefined): Pipeline;
/** Finds the pipeline that an id, alias or path means; undefined where that is not known. */
export type Resolve = (reference: string) => {
    readonly pipeline: Pipeline;
    readonly by: Certitude;
} | undefined;
/** The same for a reference that `writer` writes: a pipeline of its own orchestrator, else a known one of another. */
export type Resolver = (reference: string, writer: Pipeline) => ReturnType<Resolve>;
/**
 * Resolves references among pipelines: by the ids and aliases that the team gives them, and by their paths. Beyond that a reference means the
 * only pipeline whose file has that name, where `-` and `_` and case count as the same. A name that two pipelines of one orchestrator have
 * means neither.
 */
export declare function resolverOf(pipelines: readonly Pipeline[]): Resolver;
export {};
