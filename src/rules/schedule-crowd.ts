import { defineWorkspaceRule } from '../engine/rule.ts'
import { busiestIn, startersAt, startLoad } from '../schedule/crowds.ts'
import type { Lane } from '../schedule/lane.ts'
import { taskUses } from '../schedule/resources.ts'
import { linkedTasks } from '../schedule/trigger-graph.ts'
import { minutesOf } from '../schedule/window.ts'
import { cronPathOf, mostNames, referenceForecast, shareOfStarts, someOf, timeOfStart } from './parts/reference-forecast.ts'
import { adviserOf } from './parts/slot-fix.ts'

export default defineWorkspaceRule({
  summary: 'Pipelines should spread their start times',
  why: 'Pipelines that start in the same minute compete for the same workers, warehouses and rate limits, and each of them takes longer than alone.',
  remedy: 'Move some of the starts by a few minutes.',
  severity: 'note',
  since: '0.1.0',
  options: {
    pipelines: {
      type: 'integer',
      description: 'Number of pipelines in one minute from which the rule reports',
      default: 5,
      minimum: 2,
      maximum: 1000,
    },
  },
  facts: [linkedTasks, taskUses],
  *check({ pipelines, options, ...surroundings }) {
    if (pipelines.length < options.pipelines) return
    const forecast = referenceForecast(pipelines)
    const load = startLoad(forecast.lanes, minutesOf(forecast.window))
    const busiestOf = busiestIn(load, options.pipelines)
    const crowdOf = ({ certainty, minutes }: Lane) => {
      const busiest = certainty === 'exact' ? busiestOf(minutes) : undefined
      return busiest && busiest.pipelines >= options.pipelines ? busiest : undefined
    }
    const told = forecast.lanes.flatMap((lane) => {
      const crowd = surroundings.isReviewed(lane.pipeline.document) ? crowdOf(lane) : undefined
      return crowd ? [{ lane, ...crowd }] : []
    })
    if (told.length === 0) return
    const starters = startersAt(forecast.lanes, new Set(told.map(({ minute }) => minute)), mostNames + 2)
    const advise = adviserOf(forecast, surroundings, () => ({
      lanes: forecast.lanes.filter(crowdOf),
      size: options.pipelines,
    }))
    for (const { lane, minute, pipelines: size, crowded: times } of told) {
      const path = cronPathOf(lane)
      const others = (starters.get(minute) ?? []).filter((pipeline) => pipeline !== lane.pipeline)
      if (path === undefined) continue
      yield {
        document: lane.pipeline.document,
        at: { path },
        message: `${size} pipelines start at ${timeOfStart(lane, minute)}${shareOfStarts(times, lane)}: this one, ${someOf(others, size - 1)}`,
        subject: lane.trigger?.cron.value ?? '',
        ...advise([lane]),
      }
    }
  },
})
