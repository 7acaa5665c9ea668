import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { jobsIn, jobTasks, placeIn } from '../inspect.ts'
import type { Job } from '../read/bundle.ts'
import { startsOf } from '../read/triggers.ts'
import { itemsOf, textIn, under, type Value } from '../read/value.ts'

/** Names of parameters that say which day a run is for. */
const dayName =
  /^(?:ds|day|date|(?:run|logical|business|process|processing|load|partition|snapshot|as_of)_?(?:date|day|dt)|partition(?:_key)?)$/i

export default defineRule({
  summary: 'The day that a scheduled run is for should follow from its schedule',
  why: 'The start time moves with queues and repairs: a run that starts after midnight, or is repaired the next day, works on another day, and days cannot be run again.',
  remedy: 'Read `{{job.trigger.time.iso_date}}`, the time for which the run was planned.',
  severity: 'note',
  profile: 'strict',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const job of jobsIn(pipeline)) {
      if (!startsOf(job).some(({ value }) => under(value, 'quartz_cron_expression') !== undefined)) continue
      for (const { name, value } of parametersOf(job)) {
        const [reference] = /\{\{\s*job\.start_time\.[^}]*\}\}/.exec(textIn(value) ?? '') ?? []
        if (reference === undefined || !dayName.test(name)) continue
        yield {
          at: placeIn(job, value),
          message: `Parameter ${quoted(name)} is the day on which a run starts, not the day that it is for: ${quoted(reference)}`,
          subject: name,
        }
      }
    }
  },
})

interface Parameter {
  readonly name: string
  readonly value: Value
}

/** The parameters of a job and of its notebooks. */
function parametersOf(job: Job): readonly Parameter[] {
  const own = itemsOf(under(job.value, 'parameters')).flatMap((item) => {
    const [name, value] = [textIn(under(item, 'name')), under(item, 'default')]
    return name === undefined || !value ? [] : [{ name, value }]
  })
  const ofTasks = jobTasks(job).flatMap((task) => {
    const map = under(task.value, 'notebook_task', 'base_parameters')
    return map?.kind === 'map' ? [...map.entries].map(([name, value]) => ({ name, value })) : []
  })
  return [...own, ...ofTasks]
}
