import type { Pipeline } from '../core/pipeline.ts'
import { quoted } from '../core/quote.ts'
import { defineRule } from '../core/rule.ts'
import { isConditional } from './parts/awake.ts'
import { dbtTasks } from './parts/dbt.ts'
import { shortestInterval, timedTriggers, triggerPhrase } from './parts/triggers.ts'

/** A full refresh every few days is a choice; every day it is a leftover. */
const rareSeconds = 6 * 86_400

export default defineRule({
  summary: 'A schedule does not rebuild every dbt model from scratch',
  why: 'A full refresh drops the incremental tables and reads all history again. It was usually meant for one run, and then stays in the file.',
  remedy: 'Remove `--full-refresh`; start a run by hand with an input where one is needed.',
  severity: 'warning',
  since: '0.1.0',
  dialects: ['orchestra'],
  expertise: 'dbt',
  *check({ pipeline }) {
    const schedule = frequentSchedule(pipeline)
    if (!schedule) return
    for (const { task, path, commands } of dbtTasks(pipeline)) {
      if (isConditional(pipeline, task)) continue
      for (const command of commands) {
        const at = withoutTemplates(command.text).search(/(?<=\s)--full-refresh(?=\s|$)/)
        if (at === -1 || command.verb === null) continue
        const start = command.start + at
        yield {
          at: { path, within: { start, end: start + '--full-refresh'.length } },
          message: `Task ${quoted(task.label)} runs dbt ${command.verb} with --full-refresh each time that ${triggerPhrase(schedule)} fires`,
          subject: command.verb,
        }
      }
    }
  },
})

function frequentSchedule(pipeline: Pipeline) {
  return timedTriggers(pipeline).find(({ trigger, result }) => {
    if (trigger.kind !== 'cron' || !('cron' in result)) return false
    const seconds = shortestInterval(result.cron)
    return seconds !== undefined && seconds < rareSeconds
  })?.trigger
}

function withoutTemplates(text: string): string {
  return text.replace(/\{\{[^{}]*\}\}/g, (template) => ' '.repeat(template.length))
}
