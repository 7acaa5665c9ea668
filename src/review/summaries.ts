import { hash } from 'node:crypto'
import type { Config } from '../config/config.ts'
import { SummaryPack } from '../discover/summary-pack.ts'
import type { Host } from '../host.ts'
import type { ReviewRequest } from './request.ts'

/**
 * The summaries that earlier reviews of the same checkout have left; undefined where none are kept. They are of this build alone, and of this
 * configuration: it says which facts rules ask for, what the team knows of a pipeline, and what its credentials look like.
 */
export async function summariesFor(
  { keptFiles, directory, zoneData }: Host,
  { rules, profile }: ReviewRequest,
  config: Config,
): Promise<SummaryPack | undefined> {
  const files = directory && rules === undefined ? await keptFiles?.() : undefined
  if (!files) return undefined
  const { origins: _, files: __, ...settings } = config
  const name = hash('sha256', JSON.stringify([files.build, zoneData, directory, profile, settings]), 'hex')
  return new SummaryPack(files, name)
}
