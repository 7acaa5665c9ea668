import { defineWorkspaceRule } from '../../../engine/rule.ts'
import type { Pipeline, Trigger } from '../../../model/pipeline.ts'
import { quoted } from '../../../text/quote.ts'
import { flowsOf } from '../read/pipeline.ts'

export default defineWorkspaceRule({
  summary: 'A schedule should name its time zone',
  why: 'Without one the time zone of the server decides. The same flow starts at another time on another server, and moves when the server moves.',
  remedy:
    'Set `timezone` on the trigger, or `kestra: { timezone }` in the configuration of the review where all servers have the same.',
  severity: 'warning',
  since: '0.1.0',
  sources: ['https://kestra.io/docs/workflow-components/triggers/schedule-trigger'],
  *check({ pipelines, isReviewed }) {
    const own = pipelines.filter((pipeline) => flowsOf(pipeline).length > 0)
    const named = own.flatMap(({ triggers }) => triggers.flatMap(zoneOf))
    for (const pipeline of own) {
      if (!isReviewed(pipeline.document) || givesDefaults(pipeline)) continue
      for (const trigger of pipeline.triggers) {
        if (trigger.kind !== 'cron' || trigger.timeZone.state !== 'unset' || !dependsOnZone(trigger)) continue
        const [zone] = named
        const others = zone === undefined ? '' : `; other schedules name one, for instance ${zone}`
        const remedy = pipeline.dialect.remedyFor(pipeline, { kind: 'time-zone', of: trigger, zone: zone ?? 'Etc/UTC' })
        yield {
          document: pipeline.document,
          at: trigger.cron.at,
          message: `Schedule ${quoted(trigger.name)} names no time zone, so that of the server decides${others}`,
          subject: trigger.name,
          ...(remedy && { remedy }),
          ...(zone === undefined && { severity: 'note' as const }),
        }
      }
    }
  },
})

function zoneOf({ timeZone }: Trigger): readonly string[] {
  return timeZone.value !== undefined && timeZone.origin === 'declared' ? [timeZone.value] : []
}

/** Defaults of the file may give the zone to triggers too. */
function givesDefaults(pipeline: Pipeline): boolean {
  return flowsOf(pipeline).some(({ pluginDefaults }) => pluginDefaults.some(({ values }) => values?.entries.has('timezone')))
}

/** Starts in every hour of every day are the same in zones that differ by whole hours. */
function dependsOnZone({ clock }: Trigger): boolean {
  if (!clock || !('cron' in clock)) return false
  const { hours, days, months } = clock.cron
  return hours.length < 24 || days.kind !== 'every' || months.length < 12
}
