import { type Finding, type Severity, severities } from '../../engine/finding.ts'
import { groupedBy, rankedBySeverity } from '../shown-findings.ts'
import type { PipelineFacts, ReportFacts } from './facts.ts'

/** The facts, with the findings that no one has suppressed in the order of the page. */
export interface PageFacts extends ReportFacts {
  /** The gravest first. */
  readonly open: readonly Finding[]
  /** Those of one file, in the same order. */
  openIn(path: string): readonly Finding[]
  /** Id of a finding on the page; null for one that is not listed. */
  anchorOf(finding: Finding): string | null
}

/** Findings on the page; the rest is counted. */
export const mostFindings = 1500

/** Puts the findings in the order of the page, once for all its parts. */
export function pageFacts(facts: ReportFacts): PageFacts {
  const open = rankedBySeverity(facts.report.findings.filter(({ suppressed }) => suppressed === null))
  const anchors = new Map(open.slice(0, mostFindings).map((finding, index) => [finding, `f${index + 1}`]))
  const byPath = groupedBy(open, 'path')
  return { ...facts, open, openIn: (path) => byPath.get(path) ?? [], anchorOf: (finding) => anchors.get(finding) ?? null }
}

/** The worst open finding of a pipeline's file; null where there is none. */
export function worstOf({ openIn }: PageFacts, { summary }: PipelineFacts): Severity | null {
  return openIn(summary.path)[0]?.severity ?? null
}

/** Whether the newest run failed; false where none is known. */
export function isFailing({ runs }: PipelineFacts): boolean {
  return runs?.runs.findLast(({ status }) => status !== 'other')?.status === 'failed'
}

const severityWeights: Readonly<Record<Severity, number>> = { error: 1000, warning: 10, note: 1 }
const importance = { high: 3, medium: 2, low: 1 } as const

/** Those first that need attention most: failing runs, errors, then all else; what the team depends on most before its equals. */
export function byAttention(facts: PageFacts): readonly PipelineFacts[] {
  const weights = new Map(facts.pipelines.map((pipeline) => [pipeline, weightOf(facts, pipeline)]))
  return [...facts.pipelines].sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0))
}

function weightOf({ openIn }: PageFacts, pipeline: PipelineFacts): number {
  const open = openIn(pipeline.summary.path)
  const found = open.reduce((sum, { severity }) => sum + severityWeights[severity], 0)
  const environment = pipeline.summary.history?.environments[0]
  const failed = environment && environment.runs > 0 ? (200 * environment.failed) / environment.runs : 0
  const own = pipeline.criticality === null ? 1.5 : importance[pipeline.criticality]
  return (found + failed + (isFailing(pipeline) ? 2000 : 0)) * (1 + own / 10)
}

/** How many findings of each severity, without those of which there is none. */
export function tally(findings: readonly Finding[]): readonly (readonly [Severity, number])[] {
  return severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length
    return count === 0 ? [] : [[severity, count] as const]
  })
}
