import { defineWorkspaceRule } from '../engine/rule.ts'
import { sizeOf } from '../model/fact.ts'
import { inOrderOfKeys } from '../model/in-order.ts'
import type { Pipeline } from '../model/pipeline.ts'
import { count, listNames } from '../text/wording.ts'
import { differByEnvironment } from './parts/environment-words.ts'
import { jobsOf, nearCopies, settingsOf } from './parts/likeness.ts'

export default defineWorkspaceRule({
  summary: 'A pipeline should not be copied for each variant',
  why: 'Copies drift apart: a fix reaches one of them, and the others still fail or compute the old result.',
  remedy: 'Keep one pipeline. Use inputs for what differs, and environment variables for what depends on the environment.',
  severity: 'note',
  since: '0.1.0',
  facts: [sizeOf, jobsOf, settingsOf],
  *check({ pipelines, isReviewed }) {
    for (const cluster of nearCopies(inOrderOfKeys(pipelines), ({ document }) => isReviewed(document))) {
      const [first, ...others] = cluster
      if (!first) continue
      const isOfEnvironments = differByEnvironments(cluster)
      yield {
        document: first.document,
        at: { path: first.namePath },
        message: messageOf(first, others, isOfEnvironments),
        remedy: isOfEnvironments
          ? `Keep one pipeline, use ${variablesOf(first)} for what differs, and add one schedule for each environment`
          : 'Keep one pipeline, and use an input or a matrix for what differs',
        subject: 'copies',
        members: cluster.map(({ key }) => key),
        related: others.slice(0, 9).map((pipeline) => ({
          document: pipeline.document,
          at: { path: pipeline.namePath },
          message: 'is nearly identical',
        })),
      }
    }
  },
})

function variablesOf({ dialect: { lookups } }: Pipeline): string {
  const example = lookups.env?.('NAME')
  return `environment variables${example === undefined ? '' : ` (${example})`}`
}

function messageOf(first: Pipeline, others: readonly Pipeline[], isOfEnvironments: boolean): string {
  const files = listNames(namesOf(first, others))
  if (isOfEnvironments) return `The pipeline has ${count(others.length, 'copy', 'copies')} for other environments: ${files}`
  return `The pipeline is nearly identical to ${others.length === 1 ? '' : `${others.length} others: `}${files}`
}

/** Their files; where files hold several pipelines, the names of these. */
function namesOf(first: Pipeline, others: readonly Pipeline[]): readonly string[] {
  const paths = others.map(({ document }) => document.source.path)
  const areFiles = new Set([first.document.source.path, ...paths]).size > others.length
  return areFiles ? paths : others.map(({ name, document }) => name ?? document.source.path)
}

/** Told by the names of the pipelines, or of their files. */
function differByEnvironments(cluster: readonly Pipeline[]): boolean {
  return (
    differByEnvironment(cluster.map(({ name }) => name)) ||
    differByEnvironment(cluster.map(({ document }) => document.source.path.replace(/\.ya?ml$/i, '')))
  )
}
