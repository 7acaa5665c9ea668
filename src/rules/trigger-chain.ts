import { defineWorkspaceRule } from '../engine/rule.ts'
import { chainDepths, chainTo } from '../schedule/circles.ts'
import { bringsRuns, type Link, linkedTasks, type TriggerGraph, triggerGraphOf } from '../schedule/trigger-graph.ts'
import { listNames } from '../text/wording.ts'

/** Of a longer chain the end is shown. */
const mostNames = 6

export default defineWorkspaceRule({
  summary: 'Trigger chains should be short',
  why: 'A chain of triggers has no view of the whole: a late or failed run at its start shows up only as missing data at its end.',
  remedy: 'Start the pipelines from one parent pipeline, or merge them.',
  severity: 'note',
  since: '0.1.0',
  options: {
    layers: {
      type: 'integer',
      description: 'Maximum number of triggers in a chain',
      default: 1,
      minimum: 1,
      maximum: 20,
    },
  },
  facts: [linkedTasks],
  *check({ pipelines, options }) {
    const whole = triggerGraphOf(pipelines)
    // An orchestrator that knows who waits for which data shows the whole.
    const links = whole.links.filter(({ kind }) => kind !== 'data')
    const graph = links.length === whole.links.length ? whole : { ...whole, links }
    const last = lastLinks(graph)
    for (const [pipeline, depth] of chainDepths(graph).entries()) {
      if (depth <= options.layers) continue
      const chain = chainTo(graph, pipeline, mostNames)
      const link = last.get(`${chain.at(-2)} ${pipeline}`)
      const document = link && graph.pipelines[link.writer]?.document
      if (!link || !document) continue
      const names = chain.map((member) => graph.pipelines[member]?.name ?? '')
      yield {
        document,
        at: { path: link.path },
        message: `${depth} triggers in a chain: ${names.length <= depth ? '… ' : ''}${listNames(names, mostNames)}`,
        subject: graph.pipelines[chain.at(-2) ?? pipeline]?.key ?? '',
      }
    }
  },
})

/** The link from one pipeline to another, the first of several. */
function lastLinks({ links }: TriggerGraph): ReadonlyMap<string, Link> {
  const found = links.filter(bringsRuns).map((link) => [`${link.from} ${link.to}`, link] as const)
  return new Map(found.reverse())
}
