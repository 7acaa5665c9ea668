import { type Finding, type Severity, severities } from '../../engine/finding.ts'
import type { Report } from '../../engine/report.ts'
import { rankedBySeverity } from '../rank.ts'
import type { PipelineFacts, ReportFacts } from './facts.ts'

/** The findings of a file that no one has suppressed, the gravest first. */
export function openFindings({ findings }: Report, path: string): readonly Finding[] {
  return rankedBySeverity(findings.filter((finding) => finding.path === path && finding.suppressed === null))
}

/** The worst open finding of a pipeline's file; null where there is none. */
export function worstOf({ report }: ReportFacts, { summary }: PipelineFacts): Severity | null {
  return openFindings(report, summary.path)[0]?.severity ?? null
}

/** Whether the newest run failed; false where none is known. */
export function isFailing({ runs }: PipelineFacts): boolean {
  return runs?.runs.findLast(({ status }) => status !== 'other')?.status === 'failed'
}

const severityWeights: Readonly<Record<Severity, number>> = { error: 1000, warning: 10, note: 1 }
const importance = { high: 3, medium: 2, low: 1 } as const

/** Those first that need attention most: failing runs, errors, then all else; what the team depends on most before its equals. */
export function byAttention(facts: ReportFacts): readonly PipelineFacts[] {
  const weights = new Map(facts.pipelines.map((pipeline) => [pipeline, weightOf(facts, pipeline)]))
  return [...facts.pipelines].sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0))
}

function weightOf({ report }: ReportFacts, pipeline: PipelineFacts): number {
  const open = openFindings(report, pipeline.summary.path)
  const found = severities.reduce(
    (sum, severity) => sum + severityWeights[severity] * open.filter((finding) => finding.severity === severity).length,
    0,
  )
  const environment = pipeline.summary.history?.environments[0]
  const failed = environment && environment.runs > 0 ? (200 * environment.failed) / environment.runs : 0
  const own = pipeline.criticality === null ? 1.5 : importance[pipeline.criticality]
  return (found + failed + (isFailing(pipeline) ? 2000 : 0)) * (1 + own / 10)
}
