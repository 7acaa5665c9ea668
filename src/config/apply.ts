import { targets } from '../dialects/targets.ts'
import { globMatches } from '../discover/glob.ts'
import type { Pipeline, Trigger } from '../model/pipeline.ts'
import type { Target } from '../model/target.ts'
import type { Team } from '../model/team.ts'
import { pathUnder } from '../text/plain-path.ts'
import { namesIn } from '../text/table.ts'
import type { Config } from './config.ts'
import type { PipelineConfig } from './pipeline-keys.ts'

/** The pipeline with what the team says of it: later entries win, owners add up. It never overrides what a file declares. */
export function withTeamKnowledge(pipeline: Pipeline, config: Config): Pipeline {
  return withTarget(withEntries(pipeline, config), config)
}

/** The pipeline with what is said of all those of its orchestrator. */
function withTarget(pipeline: Pipeline, config: Config): Pipeline {
  const name = namesIn(targets).find((id) => id === pipeline.dialect.id)
  const target = name && config[name]
  return target ? { ...pipeline, target, triggers: pipeline.triggers.map((trigger) => inZone(trigger, target)) } : pipeline
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
