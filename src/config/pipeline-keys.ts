import type { Pool } from '../model/team.ts'
import { entriesOf, key, keyWithDefault, listKey, mapping, type ValuesOf } from './key.ts'
import { choice, duration, text, texts, timeOfDay, timeZone, wholeNumber } from './kinds.ts'
import type { Origin } from './reader.ts'

export const criticalities = ['high', 'medium', 'low'] as const
export type Criticality = (typeof criticalities)[number]

/** What a team knows of some of its pipelines and the files have no place for. Durations in seconds. */
export const pipelineKeys = {
  owners: listKey(texts, 'People or teams that are responsible for it'),
  criticality: key(choice(criticalities), 'How important it is: `high`, `medium` or `low`'),
  alias: key(text, 'Its alias in the orchestrator'),
  id: key(text, 'Its id in the orchestrator, as triggers of other pipelines name it'),
  expectedSeconds: key(duration, 'How long a run usually takes, such as `20m`', { name: 'expected-duration' }),
  maxSeconds: key(duration, 'SLA: how long a run may take, such as `1h30m`', { name: 'max-duration' }),
  finishBy: key(timeOfDay, "SLA: the local time by which a run must have finished, such as `'07:30'`"),
  timeZone: key(timeZone, 'Time zone of `finish-by`, such as `Europe/London`. Default: UTC', { name: 'timezone' }),
  freshnessSeconds: key(duration, 'How old its data may become, such as `1d`', { name: 'freshness' }),
}

type PipelineValues = ValuesOf<typeof pipelineKeys>

/** The same, for the pipelines that an entry means. */
export interface PipelineConfig extends Omit<PipelineValues, 'finishBy' | 'timeZone'> {
  /** A path or glob of files, or the exact name of a pipeline. */
  readonly match: string
  readonly finishBy: { readonly localTime: string; readonly timeZone: string } | undefined
  readonly origin: Origin
}

const pipelineEntry = mapping(pipelineKeys, ({ finishBy, timeZone: zone, ...values }: PipelineValues, reader) => ({
  ...values,
  finishBy: finishBy === undefined ? undefined : { localTime: finishBy, timeZone: zone ?? 'UTC' },
  origin: reader.originOf(reader.path),
}))

/** What the team says of its pipelines, by path, glob or exact name. */
export const pipelineEntries = entriesOf(pipelineEntry, (match, values): PipelineConfig => ({ match, ...values }))

export const poolKeys = {
  slots: keyWithDefault(wholeNumber(1, 1000), 1, 'How many tasks may use it at the same time, 1 to 1000. Default: 1'),
  members: listKey(
    texts,
    'Globs of the connections and targets that share it. Not needed for a pool of the orchestrator that tasks name',
  ),
}

const pool = mapping(poolKeys, (values: ValuesOf<typeof poolKeys>) => values)

/** Something scarce that several pipelines share. */
export const pools = entriesOf(pool, (name, values): Pool => ({ name, ...values }))
