import { defineRule } from '../engine/rule.ts'
import type { Pipeline } from '../model/pipeline.ts'
import { count } from '../text/wording.ts'
import { separateParts } from './parts/separate-parts.ts'

export default defineRule({
  summary: 'A pipeline is about one process',
  why: 'Nobody reads the graph of a very large pipeline. One failure marks all of it as failed, and everything runs at the pace of its slowest part.',
  remedy: 'Split it along its subjects into pipelines that start each other, or raise the limit for this file.',
  severity: 'note',
  since: '0.1.0',
  options: {
    tasks: { type: 'integer', description: 'Most tasks in one pipeline', default: 40, minimum: 2, maximum: 100_000 },
  },
  *check({ pipeline, options }) {
    if (pipeline.tasks.length <= options.tasks) return
    yield {
      at: { path: pipeline.namePath },
      message: `The pipeline holds ${count(pipeline.tasks.length, 'task')}${inParts(pipeline)}`,
      subject: 'pipeline',
    }
  },
})

function inParts(pipeline: Pipeline): string {
  const { length } = separateParts(pipeline).filter((part) => part.length > 1)
  return length > 1 ? `, in ${length} parts that do not wait for each other` : ''
}
