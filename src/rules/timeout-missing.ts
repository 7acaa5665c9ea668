import { startsByItself } from '../core/pipeline.ts'
import { defineRule } from '../core/rule.ts'
import { count, duration, listNames } from '../core/wording.ts'
import { insertBelowRoot } from './parts/insert-edit.ts'

export default defineRule({
  summary: 'A task that hangs is stopped',
  why: 'Without a limit a hanging task holds its run open for hours: later runs overlap or are skipped, and no alert is sent.',
  remedy: 'Set `timeout` (seconds) under `configuration:` at the root, with room above the longest good run.',
  severity: 'note',
  since: '0.1.0',
  options: {
    seconds: { type: 'integer', description: 'Timeout that the fix sets', default: 7200, minimum: 60, maximum: 604_800 },
  },
  *check({ pipeline, options }) {
    const bare = pipeline.tasks.filter(
      (task) => task.timeout.state === 'unset' && !task.paused && task.action.facts?.family !== 'approval',
    )
    if (bare.length === 0 || !startsByItself(pipeline)) return
    const fix = insertBelowRoot(
      pipeline.document,
      'configuration',
      { timeout: options.seconds },
      `Stop every task after ${duration(options.seconds)}`,
    )
    const all = bare.length === pipeline.tasks.length
    yield {
      at: { path: pipeline.namePath },
      message: all
        ? 'No task has a timeout'
        : `${count(bare.length, 'task')} without a timeout: ${listNames(bare.map((task) => task.label))}`,
      subject: 'pipeline',
      members: bare.map((task) => task.id),
      ...(fix && { fix }),
    }
  },
})
