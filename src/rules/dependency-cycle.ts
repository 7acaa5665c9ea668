import { defineRule } from '../engine/rule.ts'
import { cyclesIn } from '../model/graph.ts'
import type { PipelineNode } from '../model/pipeline.ts'
import { quoted } from '../text/quote.ts'
import { count } from '../text/wording.ts'

/** Names of a circle shown in a message. */
const mostNames = 6

export default defineRule({
  summary: 'Dependencies must not form a cycle',
  why: 'The platform refuses a cycle: no task in it, and no task after it, can ever start.',
  remedy: 'Remove one of the dependencies in the cycle.',
  severity: 'error',
  since: '0.1.0',
  about: ['dependency'],
  *check({ graph }) {
    for (const circle of cyclesIn(graph)) {
      const closing = closingDependency(circle)
      yield {
        at: { path: closing?.path ?? circle[0]?.path ?? [] },
        message:
          circle.length === 1 ? `${quoted(circle[0]?.label ?? '')} depends on itself` : `Dependency cycle: ${chain(circle)}`,
        subject: circle.map((node) => node.key).sort(),
      }
    }
  },
})

function chain(circle: readonly PipelineNode[]): string {
  const names = circle.map((node) => quoted(node.label))
  const shown =
    names.length > mostNames ? [...names.slice(0, mostNames - 1), `${count(names.length - mostNames + 1, 'other')}`] : names
  return [...shown, names[0]].join(' → ')
}

/** The first dependency inside the circle that is written in the file. */
function closingDependency(circle: readonly PipelineNode[]) {
  const keys = new Set(circle.map((node) => node.key))
  return circle.flatMap((node) => node.dependencies).find((dependency) => dependency.on !== null && keys.has(dependency.on))
}
