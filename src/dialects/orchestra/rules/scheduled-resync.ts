import type { Problem } from '../../../engine/problem.ts'
import { defineRule } from '../../../engine/rule.ts'
import type { Task } from '../../../model/pipeline.ts'
import { isActive, isConditional } from '../../../rules/parts/active-tasks.ts'
import { frequentSchedule, triggerPhrase } from '../../../rules/parts/triggers.ts'
import { quoted } from '../../../text/quote.ts'
import { nodeAt, textOf } from '../../../text/tree.ts'
import { fieldIn } from './parts/keys.ts'

export default defineRule({
  summary: 'Schedules should not run a full reload',
  why: 'A historical resync or a reset reads every row of the source again. It takes hours, costs usage, and was usually meant for one run.',
  remedy: 'Write `resync: false` (Fivetran) or `job_type: sync` (Airbyte); run a full reload manually when you need one.',
  severity: 'warning',
  since: '0.1.0',
  about: ['trigger'],
  expertise: 'ingestion',
  *check({ pipeline }) {
    for (const task of pipeline.tasks) {
      const reload = reloadOf(task)
      if (!reload || !isActive(pipeline, task) || isConditional(pipeline, task)) continue
      const schedule = frequentSchedule(pipeline)
      if (!schedule) return
      const path = [...task.parametersPath, reload.key]
      const node = nodeAt(pipeline.document.root, path)
      if (!node) continue
      const fix = node.kind === 'scalar' && node.style === 'plain' ? fixOf(reload, node.span) : undefined
      yield {
        at: { path },
        message: `Task ${quoted(task.label)} ${reload.does} each time that ${triggerPhrase(schedule)} fires`,
        subject: task.key,
        remedy: `Write \`${reload.key}: ${reload.instead}\`; run a full reload manually when you need one.`,
        ...(fix && { fix }),
      }
    }
  },
})

interface Reload {
  readonly key: string
  readonly does: string
  readonly instead: string
}

function fixOf({ instead }: Reload, span: { readonly start: number; readonly end: number }): Problem['fix'] {
  return { title: `Write ${instead}`, safety: 'unsafe', edits: [{ span, text: instead }] }
}

/** How a task reloads everything; undefined where it does not, or where an expression decides. */
function reloadOf({ action: { job }, parameters }: Task): Reload | undefined {
  if (job === 'FIVETRAN_SYNC_ALL') {
    const field = fieldIn(parameters, 'resync')
    const isOn = field?.node.kind === 'scalar' && field.node.value === true
    return isOn ? { key: field.key, does: 'runs a historical resync', instead: 'false' } : undefined
  }
  if (job !== 'AIRBYTE_CLOUD_JOB' && job !== 'AIRBYTE_SERVER_JOB') return undefined
  const field = fieldIn(parameters, 'job_type')
  return field && textOf(field.node) === 'reset'
    ? { key: field.key, does: 'deletes all synced data of its connection', instead: 'sync' }
    : undefined
}
