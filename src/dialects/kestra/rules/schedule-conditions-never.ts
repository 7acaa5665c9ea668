import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import type { MapNode, Node } from '../../../text/tree.ts'
import { nameIn } from '../flow/tasks.ts'
import { flowsOf } from '../read/pipeline.ts'
import { conditionsOf } from '../read/upstream-filters.ts'

const weekdays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']

export default defineRule({
  summary: 'Conditions of a schedule must be able to hold together',
  why: 'All conditions of a trigger must hold at the same time: two of different weekdays never do, so the schedule never starts.',
  remedy: 'Put the conditions into one of type `io.kestra.plugin.core.condition.Or`.',
  severity: 'error',
  since: '0.1.0',
  sources: ['https://kestra.io/docs/workflow-components/triggers/conditions'],
  *check({ pipeline }) {
    for (const { triggers } of flowsOf(pipeline))
      for (const trigger of triggers) {
        if (trigger.coreType !== 'trigger.Schedule' || trigger.isDisabled) continue
        const sets = conditionsOf(trigger).flatMap(([type, { node }]) => daysOf(type, node) ?? [])
        const never = sets.length > 1 && weekdays.every((day) => sets.some((days) => !days.includes(day)))
        if (!never) continue
        yield {
          at: { path: [...trigger.path, 'conditions'], part: 'key' },
          message: `Schedule ${quoted(trigger.id ?? '')} never starts: its conditions ask for ${sets.map(named).join(' and for ')} at the same time`,
          subject: trigger.id ?? '',
        }
      }
  },
})

/** The weekdays that a condition lets through; undefined where it asks for something else. */
function daysOf(type: string, node: Node | MapNode): readonly [readonly string[]] | undefined {
  const name = type.slice(type.lastIndexOf('.') + 1)
  const date = nameIn(node, 'date')
  if (date !== null && !/^\{\{\s*trigger\.date\s*\}\}$/.test(date)) return undefined
  if (name === 'Weekend') return [['SATURDAY', 'SUNDAY']]
  const day = nameIn(node, 'dayOfWeek')?.toUpperCase() ?? ''
  return (name === 'DayWeek' || name === 'DayWeekInMonth') && weekdays.includes(day) ? [[day]] : undefined
}

function named(days: readonly string[]): string {
  const [day = ''] = days
  return days.length > 1 ? 'the weekend' : day.charAt(0) + day.slice(1).toLowerCase()
}
