import { defineWorkspaceRule } from '../engine/rule.ts'
import { circlesIn, closedGraph, wayRound } from '../schedule/circles.ts'
import { bringsRuns, linkedTasks, type Reference, type TriggerGraph, triggerGraphOf } from '../schedule/trigger-graph.ts'
import { listNames } from '../text/wording.ts'

export default defineWorkspaceRule({
  summary: 'Pipelines must not trigger each other in a cycle',
  why: 'Each run starts another one without end, or the platform refuses to save the pipelines.',
  remedy: 'Remove one of the trigger events or calls in the cycle.',
  severity: 'error',
  since: '0.1.0',
  facts: [linkedTasks],
  *check({ pipelines }) {
    const graph = triggerGraphOf(pipelines)
    for (const circle of circlesIn(graph)) {
      const references = referencesOf(closedGraph(graph), new Set(circle))
      const severity = references.every(({ isSure }) => isSure) ? 'error' : 'warning'
      const names = wayRound(graph, circle).map((member) => graph.pipelines[member]?.name ?? '')
      for (const reference of firstOfEach(graph, references)) {
        const document = graph.pipelines[reference.writer]?.document
        if (!document) continue
        yield {
          document,
          at: { path: reference.path },
          message: sentence(names),
          subject: graph.pipelines[circle[0] ?? 0]?.key ?? '',
          severity,
        }
      }
    }
  },
})

function sentence(names: readonly string[]): string {
  if (names.length === 1) return `Pipeline ${listNames(names)} starts itself: each run starts another one`
  return `Pipelines trigger each other in a cycle: ${listNames(names, 5)}`
}

/** The events and calls between the pipelines of a circle. One is not sure that rests on a file's name or listens to any pipeline. */
function referencesOf({ links, listeners }: TriggerGraph, members: ReadonlySet<number>) {
  const within = links.filter((link) => bringsRuns(link) && members.has(link.from) && members.has(link.to))
  return [
    ...within.map((link) => ({ ...link, isSure: link.by === 'known' })),
    ...listeners.filter(({ writer }) => members.has(writer)).map((listener) => ({ ...listener, isSure: false })),
  ]
}

/** One reference of each file. */
function firstOfEach<T extends Reference>({ pipelines }: TriggerGraph, references: readonly T[]): Iterable<T> {
  const fileOf = ({ writer }: Reference) => pipelines[writer]?.document
  return new Map(references.map((reference) => [fileOf(reference), reference] as const).reverse()).values()
}
