import { defineWorkspaceRule } from '../engine/rule.ts'
import type { Pipeline } from '../model/pipeline.ts'
import { expectedFrom } from '../schedule/durations.ts'
import { type EarlyStart, earlyStarts, type Need, needsIn } from '../schedule/early-starts.ts'
import { linkedTasks } from '../schedule/trigger-graph.ts'
import { quoted } from '../text/quote.ts'
import { clockOfStart, cronPathOf, referenceForecast, shareOfStarts, timeOfStart } from './parts/reference-forecast.ts'

export default defineWorkspaceRule({
  summary: 'Schedules should start after the upstream pipeline ends',
  why: 'A pipeline that starts before the pipeline it reads from has ended works on the data of the day before.',
  remedy: 'Start later, or use a trigger on the upstream pipeline.',
  severity: 'warning',
  since: '0.1.0',
  options: {
    after: {
      type: 'strings',
      description: 'Pipelines that depend on another one, as paths (reader=upstream): `pipelines/report.yml=pipelines/load.yml`',
      default: [],
    },
  },
  facts: [linkedTasks],
  *check({ pipelines, baselines, options }) {
    if (pipelines.length < 2) return
    const known = referenceForecast(pipelines)
    const needs = [...needsIn(known), ...needsFrom(options.after, pipelines)]
    for (const early of earlyStarts(known, distinct(needs), expectedFrom(baselines))) {
      const path = cronPathOf(early.lane)
      if (path === undefined) continue
      yield {
        document: early.lane.pipeline.document,
        at: { path },
        message: messageOf(early),
        subject: early.before.pipeline.key,
        related: relatedOf(early),
      }
    }
  },
})

function messageOf({ lane, before, at, begun, end, times }: EarlyStart): string {
  const start = `Starts at ${timeOfStart(lane, at)}${shareOfStarts(times, lane)}`
  return `${start}, but the run of ${quoted(before.pipeline.name)} from ${clockOfStart(lane, begun)} ends at about ${clockOfStart(lane, end)}`
}

function relatedOf({ before }: EarlyStart) {
  const path = cronPathOf(before)
  return path ? [{ document: before.pipeline.document, at: { path }, message: 'must end first' }] : []
}

function needsFrom(entries: readonly string[], pipelines: readonly Pipeline[]): readonly Need[] {
  const byKey = new Map(pipelines.map((pipeline) => [pipeline.key, pipeline]))
  return entries.flatMap((entry) => {
    const [pipeline, before] = entry.split('=').map((path) => byKey.get(path.trim()))
    return pipeline && before && pipeline !== before ? [{ pipeline, before }] : []
  })
}

function distinct(needs: readonly Need[]): readonly Need[] {
  return [...new Map(needs.map((need) => [JSON.stringify([need.pipeline.key, need.before.key]), need])).values()]
}
