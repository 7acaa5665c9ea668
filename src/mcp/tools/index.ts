import type { Tool } from '../tool.ts'
import { manifest, model, runResults } from './dbt.ts'
import { diff, graph } from './drawings.ts'
import { analyse, blastRadius, review, runHistory } from './review.ts'
import { configuration, explainRule, listRules } from './rules.ts'
import { getRun, listArtifacts, listOperations, listRegistered, listRuns, listTaskRuns } from './runs.ts'
import { collisions, forecast } from './schedule.ts'
import { startRun } from './start.ts'

/** Every tool, in the order in which they are listed. */
export const tools: readonly Tool[] = [
  review,
  analyse,
  diff,
  blastRadius,
  graph,
  forecast,
  collisions,
  listRules,
  explainRule,
  configuration,
  runHistory,
  listRegistered,
  listRuns,
  getRun,
  listTaskRuns,
  listOperations,
  listArtifacts,
  runResults,
  manifest,
  model,
  startRun,
]
