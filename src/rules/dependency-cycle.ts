import { defineRule } from '../engine/rule.ts'
import { cyclesIn } from '../model/graph.ts'
import type { PipelineNode } from '../model/pipeline.ts'
import { quoted } from '../text/quote.ts'
import { count } from '../text/wording.ts'

/** Names of a circle shown in a message. */
const mostNames = 6

export default defineRule({
  summary: 'Tasks do not wait for each other in a circle',
  why: 'The platform refuses a circle: no task in it could ever start, nor anything after it.',
  remedy: 'Remove one of the dependencies that close the circle.',
  severity: 'error',
  since: '0.1.0',
  *check({ graph }) {
    for (const circle of cyclesIn(graph)) {
      const closing = closingDependency(circle)
      yield {
        at: { path: closing?.path ?? circle[0]?.path ?? [] },
        message:
          circle.length === 1 ? `${quoted(circle[0]?.label ?? '')} waits for itself` : `Waiting in a circle: ${chain(circle)}`,
        subject: circle.map((node) => node.key).sort(),
      }
    }
  },
})

function chain(circle: readonly PipelineNode[]): string {
  const names = circle.map((node) => quoted(node.label))
  const shown =
    names.length > mostNames ? [...names.slice(0, mostNames - 1), `${count(names.length - mostNames + 1, 'other')}`] : names
  return [...shown, names[0]].join(' waits for ')
}

/** The first dependency inside the circle that is written in the file. */
function closingDependency(circle: readonly PipelineNode[]) {
  const keys = new Set(circle.map((node) => node.key))
  return circle.flatMap((node) => node.dependencies).find((dependency) => dependency.on !== null && keys.has(dependency.on))
}
