import { defineWorkspaceRule } from '../engine/rule.ts'
import type { Pipeline } from '../model/pipeline.ts'
import { count, listNames } from '../text/wording.ts'
import { differByEnvironment } from './parts/environment-words.ts'
import { nearCopies } from './parts/likeness.ts'

export default defineWorkspaceRule({
  summary: 'One process is one pipeline, not a copy for each case',
  why: 'Copies drift apart: a fix reaches one of them, and the others go on failing or computing the old way.',
  remedy: 'Keep one pipeline; give it inputs or a matrix for what differs, and ENV for what depends on the environment.',
  severity: 'note',
  since: '0.1.0',
  *check({ pipelines }) {
    const ordered = [...pipelines].sort((a, b) => (a.key < b.key ? -1 : 1))
    for (const cluster of nearCopies(ordered)) {
      const [first, ...others] = cluster
      if (!first) continue
      yield {
        document: first.document,
        at: { path: first.namePath },
        message: messageOf(first, others),
        remedy: forEnvironments(cluster)
          ? 'Keep one pipeline, put what differs into ENV, and give it one schedule for each environment'
          : 'Keep one pipeline, and give it an input or a matrix for what differs',
        subject: 'copies',
        members: cluster.map(({ key }) => key),
        related: others.slice(0, 9).map((pipeline) => ({
          document: pipeline.document,
          at: { path: pipeline.namePath },
          message: 'is nearly the same',
        })),
      }
    }
  },
})

function messageOf(first: Pipeline, others: readonly Pipeline[]): string {
  const files = listNames(others.map(({ document }) => document.source.path))
  if (forEnvironments([first, ...others]))
    return `The pipeline has ${count(others.length, 'copy', 'copies')} for other environments: ${files}`
  return `The pipeline is nearly the same as ${others.length === 1 ? '' : `${others.length} others: `}${files}`
}

/** Told by the names of the pipelines, or of their files. */
function forEnvironments(cluster: readonly Pipeline[]): boolean {
  return (
    differByEnvironment(cluster.map(({ name }) => name)) ||
    differByEnvironment(cluster.map(({ document }) => document.source.path.replace(/\.ya?ml$/i, '')))
  )
}
