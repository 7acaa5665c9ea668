import type { Problem } from '../../../engine/problem.ts'
import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { type Lookup, lookupsIn } from '../expression/lookups.ts'
import { type FlowSite, sitesIn } from '../expression/sites.ts'
import type { Flow } from '../flow/flow.ts'
import { flowsOf } from '../read/pipeline.ts'

/** What only a running execution has. */
const later: ReadonlySet<string> = new Set(['outputs', 'tasks', 'task', 'taskrun'])

export default defineRule({
  summary: 'Inputs, checks and schedules must read only what is known before the execution',
  why: 'They are rendered before the execution is created, when no task has run. The name is missing, so that no execution starts.',
  remedy: 'Read the value in a task, or write a default after `??`.',
  severity: 'error',
  since: '0.1.0',
  sources: ['https://kestra.io/docs/workflow-components/inputs'],
  *check({ pipeline }) {
    for (const flow of flowsOf(pipeline))
      for (const one of sitesIn(flow)) {
        const where = placeOf(one)
        if (where === undefined) continue
        for (const lookup of lookupsIn(one.template).lookups) {
          if (lookup.isGuarded) continue
          if (later.has(lookup.root)) yield tooEarly(one, lookup, where)
          else yield* unlisted(flow, one, lookup)
        }
      }
  },
})

function placeOf({ site: { path }, trigger }: FlowSite): string | undefined {
  if (path[0] === 'inputs') return 'An input'
  if (path[0] === 'checks') return 'A check'
  const isSchedule = trigger?.coreType === 'trigger.Schedule' || trigger?.coreType === 'trigger.ScheduleOnDates'
  return isSchedule ? `Schedule ${quoted(trigger.id ?? '')}` : undefined
}

function tooEarly({ site }: FlowSite, { root, span }: Lookup, where: string): Problem {
  return {
    at: { path: site.path, within: span },
    message: `${where} reads ${quoted(root)}, which no execution has before it starts`,
    subject: root,
  }
}

/** The condition of an input sees the inputs that it depends on, and no others (0.21). */
function* unlisted({ inputs }: Flow, { site }: FlowSite, { root, steps, span }: Lookup): Iterable<Problem> {
  const at = site.path.indexOf('dependsOn')
  const name = root === 'inputs' ? steps[0]?.name : undefined
  const input = inputs.find(({ path }) => at > 0 && path.join() === site.path.slice(0, at).join())
  if (name == null || !input || site.path.at(-1) !== 'condition' || !inputs.some(({ id }) => id === name)) return
  if (input.dependsOn.some((listed) => listed.name === name || listed.name.startsWith(`${name}.`))) return
  yield {
    at: { path: site.path, within: span },
    message: `The condition of input ${quoted(input.id)} reads ${quoted(name)}, which is not among the inputs that it depends on`,
    subject: name,
    severity: 'warning',
    remedy: `Add ${quoted(name)} to \`dependsOn.inputs\`.`,
  }
}
