import type { Finding, Severity } from '../engine/finding.ts'
import type { Provenance, Report } from '../engine/report.ts'
import { outcomeWords, shownEntries } from './account-words.ts'
import { splitAt, tallyOf } from './rank.ts'
import { joined, jsonText, markdownLink, markdownText, md, type Safe, sarif, sarifName, sarifText } from './safe.ts'
import type { SarifInvocation, SarifLog, SarifProvenance, SarifRule } from './sarif-log.ts'
import { fullResult, type ResultDetail, resultOf } from './sarif-result.ts'
import { moreWords } from './wording.ts'

/** What a code scanning page says about a rule. All of it is our own text. */
export interface RuleHelp {
  readonly id: string
  readonly formerIds: readonly string[]
  readonly summary: string
  readonly why: string
  readonly remedy: string
  readonly severity: Severity
  /** Address of the rule's page. */
  readonly docs: string
}

/** GitHub refuses a run with more results, and shows the gravest 5,000 (docs.github.com, "SARIF support for code scanning"). */
const mostResults = 25_000
/** Most bytes of a log. GitHub takes 10 MB after gzip; a log of this size is below that however little it can be compressed. */
export const mostSarifBytes = 8 * 1024 * 1024

/** Most files that were not reviewed, told one by one. */
const mostUnreviewed = 100

export interface SarifTool {
  readonly version: string
  /** Where the tool is explained. */
  readonly informationUri: string
  readonly rules: readonly RuleHelp[]
  readonly provenance?: Provenance
}

/** Smaller and smaller ways to write a log. */
const forms: readonly { readonly indent: number; readonly detail: ResultDetail }[] = [
  { indent: 2, detail: fullResult },
  { indent: 0, detail: fullResult },
  { indent: 0, detail: { fixes: false, related: 10, message: 1000 } },
  { indent: 0, detail: { fixes: false, related: 0, message: 300 } },
]

/**
 * SARIF 2.1.0 for code scanning, within the limits of GitHub: beyond them it is written closer and without fixes and related locations, then
 * with the gravest findings only; what is left out is counted. Suppressed findings are in it, marked as such.
 */
export function renderSarif(report: Report, tool: SarifTool): string {
  let most = Math.min(report.findings.length, mostResults)
  for (const form of forms) {
    const text = sarifLog(report, tool, most, form)
    if (bytesOf(text) <= mostSarifBytes) return text
  }
  const smallest = { indent: 0, detail: { fixes: false, related: 0, message: 300 } }
  for (;;) {
    const text = sarifLog(report, tool, most, smallest)
    const bytes = bytesOf(text)
    if (bytes <= mostSarifBytes || most === 0) return text
    most = Math.floor(Math.min(most * 0.9, (most * mostSarifBytes) / bytes))
  }
}

const encoder = new TextEncoder()

function bytesOf(text: string): number {
  return encoder.encode(text).length
}

function sarifLog(report: Report, tool: SarifTool, most: number, { indent, detail }: (typeof forms)[number]): string {
  const { shown, rest } = splitAt(report.findings, most)
  const kept = new Set(shown)
  const ruleIndex = new Map(tool.rules.map(({ id }, index) => [id, index]))
  const results = report.findings
    .filter((finding) => kept.has(finding))
    .map((finding) => resultOf(finding, ruleIndex.get(finding.rule), detail))
  const { rules, version, informationUri, provenance } = tool
  const content: SarifLog = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Pipeline Review', informationUri, version, rules: rules.map(sarifRule) } },
        ...(provenance && { versionControlProvenance: [provenanceOf(provenance)] }),
        automationDetails: { id: 'pipeline-review/' },
        columnKind: 'utf16CodeUnits',
        invocations: [invocationOf(report, rest)],
        results,
      },
    ],
  }
  return jsonText(content, indent)
}

function provenanceOf({ repositoryUri, revisionId, branch }: Provenance): SarifProvenance {
  return {
    repositoryUri,
    ...(revisionId !== undefined && { revisionId }),
    ...(branch !== undefined && { branch: sarifName(branch) }),
    mappedTo: { uriBaseId: '%SRCROOT%' },
  }
}

function sarifRule({ id, formerIds, summary, why, remedy, severity, docs }: RuleHelp): SarifRule {
  return {
    id,
    ...(formerIds.length > 0 && { deprecatedIds: formerIds }),
    name: id.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: sarifText(summary) },
    fullDescription: { text: sarifText(why) },
    help: {
      text: sarif`${sarifText(why)} ${sarifText(remedy)}`,
      markdown: joined(
        [md`${markdownText(why)}`, md`${markdownText(remedy)}`, markdownLink(md`More about this rule`, docs)],
        '\n\n',
      ),
    },
    helpUri: docs,
    defaultConfiguration: { level: severity },
  }
}

/** What was not reviewed, and what did not fit. */
function invocationOf({ verdict, crashed, skipped, account }: Report, rest: readonly Finding[]): SarifInvocation {
  const notifications = [
    ...crashed.map((crash) => ({
      level: 'error' as const,
      message: { text: crashWords(crash.subject, crash.path, crash.message) },
    })),
    ...skipped.map(({ subject, reason }) => ({
      level: 'note' as const,
      message: { text: sarif`Skipped ${sarifText(subject)}: ${sarifText(reason)}` },
    })),
    ...(account ? shownEntries(account, mostUnreviewed).shown : []).map((entry) => ({
      level: 'note' as const,
      message: { text: sarif`${outcomeWords(entry)}: ${sarifText(entry.path)}: ${sarifText(entry.reason)}` },
    })),
  ]
  const overflow =
    rest.length === 0 ? [] : [{ level: 'warning' as const, message: { text: sarif`Left out: ${moreWords(tallyOf(rest))}` } }]
  return { executionSuccessful: verdict !== 'broken', toolExecutionNotifications: [...notifications, ...overflow] }
}

function crashWords(subject: string, path: string | null, message: string): Safe<'sarif'> {
  const place = path === null ? sarif`` : sarif` at ${sarifText(path)}`
  return sarif`Internal error in ${sarifText(subject)}${place}: ${sarifText(message)}`
}
