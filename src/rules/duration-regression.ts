import { defineBaselineRule } from '../engine/rule.ts'
import type { Slowdown } from '../model/baseline.ts'
import type { Pipeline } from '../model/pipeline.ts'
import { quoted } from '../text/quote.ts'
import { count, roughDuration } from '../text/wording.ts'

/** Slow tasks named for one pipeline. */
const mostNamed = 3

export default defineBaselineRule({
  summary: 'Tasks should not become slower',
  why: 'A lasting slowdown uses up the time before the next run, a little each week, until the SLA is missed.',
  remedy: 'Check what changed with the first slow run, starting with its commit.',
  severity: 'note',
  since: '0.1.0',
  formerIds: ['slower-than-before'],
  *check({ pipeline, baseline }) {
    for (const slowdown of baseline.slowdowns.slice(0, mostNamed)) {
      const task = pipeline.tasks.find((candidate) => candidate.id === slowdown.task)
      if (slowdown.task !== null && !task) continue
      yield {
        at: { path: task?.path ?? pipeline.namePath, part: task ? 'key' : 'value' },
        message: sentence(pipeline, slowdown, task?.label),
        subject: 'slower',
      }
    }
  },
})

function sentence(
  pipeline: Pipeline,
  { perWeek = null, since, isDated = true, commit, before, after, runsBefore, runsAfter }: Slowdown,
  label: string | undefined,
): string {
  const who = quoted(label ?? pipeline.name)
  const where = commit === null ? '' : ` (first commit ${quoted(commit.slice(0, 7))})`
  const counts = `${runsBefore} runs before, ${runsAfter} after`
  const [now, then] = [after, before].map(roughDuration(before) === roughDuration(after) ? inSeconds : roughDuration)
  if (perWeek !== null)
    return `${who} slows down by ${perWeek < 60 ? inSeconds(perWeek) : roughDuration(perWeek)} a week: from ${then} to ${now} since ${since.slice(0, 10)}; ${runsBefore + runsAfter} runs`
  return `${who} takes ${now} instead of ${then} since ${isDated ? '' : 'about '}${since.slice(0, 10)}${where}; ${counts}`
}

/** For durations that rounding would make equal; tenths below ten seconds. */
function inSeconds(seconds: number): string {
  return count(seconds < 10 ? Math.round(seconds * 10) / 10 : Math.round(seconds), 'second')
}
