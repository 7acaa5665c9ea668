import type { Pipeline } from '../model/pipeline.cjs';
import type { Releases } from '../model/target.cjs';
import type { Team } from '../model/team.cjs';
import type { Config } from './config.cjs';
import type { PipelineConfig } from './pipeline-keys.cjs';
/** What files of the checkout say of the releases that run a pipeline. */
export type ReleasesOf = (pipeline: Pipeline) => Releases | null;
/**
 * The pipeline with what the team says of it: later entries win, owners add up. It never overrides what a file declares. A release that the
 * configuration names goes before one that a file of the checkout states.
 */
export declare function withTeamKnowledge(pipeline: Pipeline, config: Config, releasesOf?: ReleasesOf): Pipeline;
/** What the team says of all its pipelines together. */
export declare function teamOf({ pools, proposals, environments }: Config): Team;
/** Entries that name no pipeline: renamed or misspelt, they define no SLA. */
export declare function idleEntries(config: Config, pipelines: readonly Pipeline[]): readonly PipelineConfig[];
