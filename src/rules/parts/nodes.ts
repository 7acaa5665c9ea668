import type { PipelineNode } from '../../model/pipeline.ts'

/** `Task` or `Group`, for the beginning of a sentence. */
export function nodeWord(node: PipelineNode): string {
  return node.kind === 'task' ? 'Task' : 'Group'
}
