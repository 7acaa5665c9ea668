import { OperationalError } from '../engine/errors.ts'
import type { Finding } from '../engine/finding.ts'
import { countsOf, verdictOf } from '../engine/make-report.ts'
import { mostReportBytes, type Report } from '../engine/report.ts'
import isReport from '../generated/report-validator.js'
import type { Host } from '../host.ts'
import { docsOf } from '../project.ts'
import type { PublicReport } from '../render/json.ts'
import { quoted } from '../text/quote.ts'

const caution =
  "This is what the fork's own run reports. It was not reviewed again here, and the author of the pull request can change what that run says."

/**
 * The report that a fork's own run has left as an artifact. Everything in it is a stranger's: its size is bounded, its form is checked, counts
 * and verdict are made anew from its findings, and no address, fix or run history of it is used. Throws OperationalError for anything else.
 */
export async function readForkReport(host: Host, path: string): Promise<Report> {
  if ((await host.kindOf(path)) !== 'file')
    throw refusal(
      path,
      'is not a file',
      'Download the report of the other run with actions/download-artifact, and set "fork-report" to its path',
    )
  const bytes = await host.read(path, mostReportBytes)
  if (!bytes || bytes.length > mostReportBytes) throw refusal(path, `cannot be read or is larger than ${mostReportBytes} bytes`)
  const value = parsed(bytes)
  if (!isReport(value)) throw refusal(path, `is not a report of this version of Pipeline Review`)
  return reportFrom(value as PublicReport)
}

function refusal(path: string, why: string, hint = 'Use the same version of the action in both workflows'): OperationalError {
  return new OperationalError(`The report of the fork ${quoted(path)} ${why}`, hint)
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}

function reportFrom(told: PublicReport): Report {
  const { threshold, comparison, changes, blastRadius, crashed, skipped, notices, files: account } = told
  const findings = told.findings.map(findingFrom)
  const { files, pipelines, tasks } = told.summary
  return {
    version: 1,
    verdict: verdictOf({ findings, comparison, crashed, threshold }),
    threshold,
    summary: { files, pipelines, tasks, ...countsOf(findings) },
    comparison,
    changes,
    blastRadius,
    ...(account && { account: { ...account, entries: account.entries.map((entry) => ({ ...entry, isDoubtful: false })) } }),
    findings,
    pipelines: told.pipelines.map((pipeline) => ({ ...pipeline, history: null })),
    notices,
    skipped,
    crashed,
    caution,
  }
}

function findingFrom({ advisory, ...finding }: PublicReport['findings'][number]): Finding {
  const { parts, ...own } = finding
  return {
    ...own,
    isAdvisory: advisory,
    taskLabel: null,
    members: [],
    fix: null,
    frame: [],
    docs: docsOf(finding.rule),
    ...(parts.length > 0 && { parts: parts.map((part) => ({ ...part, fix: null, docs: docsOf(part.rule) })) }),
  }
}
