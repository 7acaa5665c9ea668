import { defineRule } from '../engine/rule.ts'
import type { Pipeline } from '../model/pipeline.ts'
import { count } from '../text/wording.ts'
import { separateParts } from './parts/separate-parts.ts'

export default defineRule({
  summary: 'Pipelines should cover one process',
  why: 'A very large graph is hard to read. One failure marks the whole run as failed, and every run takes as long as its slowest part.',
  remedy: 'Split it by subject into pipelines that trigger each other, or raise the limit for this file.',
  severity: 'note',
  since: '0.1.0',
  options: {
    tasks: { type: 'integer', description: 'Maximum number of tasks in a pipeline', default: 40, minimum: 2, maximum: 100_000 },
  },
  *check({ pipeline, options }) {
    if (pipeline.tasks.length <= options.tasks) return
    yield {
      at: { path: pipeline.namePath },
      message: `The pipeline has ${count(pipeline.tasks.length, 'task')}${inParts(pipeline)}`,
      subject: 'pipeline',
    }
  },
})

function inParts(pipeline: Pipeline): string {
  const { length } = separateParts(pipeline).filter((part) => part.length > 1)
  return length > 1 ? `, in ${length} parts that do not wait for each other` : ''
}
