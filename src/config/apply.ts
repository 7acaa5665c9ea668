import { targetOf, targets } from '../dialects/targets.ts'
import { globMatches } from '../discover/glob.ts'
import type { Pipeline, Trigger } from '../model/pipeline.ts'
import type { Releases, Target } from '../model/target.ts'
import type { Team } from '../model/team.ts'
import { pathUnder } from '../text/plain-path.ts'
import { namesIn } from '../text/table.ts'
import type { Config } from './config.ts'
import type { PipelineConfig } from './pipeline-keys.ts'

/** What files of the checkout say of the releases that run a pipeline. */
export type ReleasesOf = (pipeline: Pipeline) => Releases | null

/**
 * The pipeline with what the team says of it: later entries win, owners add up. It never overrides what a file declares. A release that the
 * configuration names goes before one that a file of the checkout states.
 */
export function withTeamKnowledge(pipeline: Pipeline, config: Config, releasesOf: ReleasesOf = () => null): Pipeline {
  return withTarget(withEntries(pipeline, config), config, releasesOf(pipeline))
}

/** The pipeline with what is said of all those of its orchestrator. */
function withTarget(pipeline: Pipeline, config: Config, stated: Releases | null): Pipeline {
  const name = namesIn(targets).find((key) => targetOf(key).dialect === pipeline.dialect.id)
  const said = (name && config[name]) ?? null
  if (!said && !stated) return pipeline
  const target = joined(said, stated)
  const known = { ...pipeline, target, triggers: pipeline.triggers.map((trigger) => inZone(trigger, target)) }
  return pipeline.dialect.inTarget?.(known, target) ?? known
}

function joined(said: Target | null, stated: Releases | null): Target {
  const pick = (key: 'version' | 'libraryVersion') => said?.[key] ?? stated?.[key] ?? null
  const place = (key: 'version' | 'libraryVersion') => {
    const at = said?.[key] == null ? stated?.statedIn?.[key] : undefined
    return at === undefined ? {} : { [key]: at }
  }
  return {
    version: pick('version'),
    libraryVersion: pick('libraryVersion'),
    edition: said?.edition ?? null,
    timeZone: said?.timeZone ?? null,
    statedIn: { ...place('version'), ...place('libraryVersion') },
    ...(said && stated && { overruled: stated }),
    ...(stated?.programs && { programs: stated.programs }),
  }
}

/** A schedule that names no zone is read in that of its orchestrator. */
function inZone(trigger: Trigger, { timeZone: value }: Target): Trigger {
  const { timeZone } = trigger
  if (value === null || trigger.kind !== 'cron' || timeZone.state !== 'unset') return trigger
  return { ...trigger, timeZone: { at: timeZone.at, state: 'set', value, origin: 'product-default' } }
}

function withEntries(pipeline: Pipeline, config: Config): Pipeline {
  const entries = config.pipelines.filter((entry) => means(config, entry, pipeline))
  if (entries.length === 0) return pipeline
  const said = <K extends keyof PipelineConfig>(name: K) => entries.findLast((entry) => entry[name] !== undefined)?.[name] ?? null
  return {
    ...pipeline,
    owners: [...new Set(entries.flatMap((entry) => entry.owners))],
    criticality: said('criticality'),
    alias: said('alias'),
    id: said('id') ?? pipeline.id,
    promises: {
      expectedSeconds: said('expectedSeconds'),
      maxSeconds: said('maxSeconds'),
      finishBy: said('finishBy'),
      freshnessSeconds: said('freshnessSeconds'),
    },
  }
}

/** What the team says of all its pipelines together. */
export function teamOf({ pools, proposals, environments }: Config): Team {
  return { pools, proposals, environments }
}

/** True where an entry names the pipeline, by its path or by its exact name. */
function means(config: Config, entry: PipelineConfig, pipeline: Pipeline): boolean {
  return entry.match === pipeline.name || globMatches(entry.match, pathUnder(config.home ?? [], pipeline.document.source.path))
}

/** Entries that name no pipeline: renamed or misspelt, they define no SLA. */
export function idleEntries(config: Config, pipelines: readonly Pipeline[]): readonly PipelineConfig[] {
  return config.pipelines.filter((entry) => !pipelines.some((pipeline) => means(config, entry, pipeline)))
}
