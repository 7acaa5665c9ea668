import type { Finding, Severity } from '../core/finding.ts'
import type { Report } from '../core/report.ts'
import { outcomeWords, shownEntries } from './account-words.ts'
import { splitAt, tallyOf } from './rank.ts'
import { joined, jsonText, markdownLink, markdownText, md, type Safe, sarif, sarifText } from './safe.ts'
import type { SarifInvocation, SarifLog, SarifRule } from './sarif-log.ts'
import { resultOf } from './sarif-result.ts'
import { moreWords } from './wording.ts'

/** What a code scanning page says about a rule. All of it is our own text. */
export interface RuleHelp {
  readonly id: string
  readonly summary: string
  readonly why: string
  readonly remedy: string
  readonly severity: Severity
  /** Address of the rule's page. */
  readonly docs: string
}

/** GitHub refuses a run with more results (docs.github.com, "SARIF support for code scanning"). */
const mostResults = 25_000

/** Most files that were not reviewed, told one by one. */
const mostUnreviewed = 100

/** SARIF 2.1.0 for code scanning. Suppressed findings are in it, marked as such. */
export function renderSarif(report: Report, rules: readonly RuleHelp[], toolVersion: string): string {
  const { shown, rest } = splitAt(report.findings, mostResults)
  const kept = new Set(shown)
  const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]))
  const results = report.findings
    .filter((finding) => kept.has(finding))
    .map((finding) => resultOf(finding, ruleIndex.get(finding.rule)))
  const content: SarifLog = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Pipeline Review', version: toolVersion, rules: rules.map(sarifRule) } },
        automationDetails: { id: 'pipeline-review/' },
        columnKind: 'utf16CodeUnits',
        invocations: [invocationOf(report, rest)],
        results,
      },
    ],
  }
  return jsonText(content)
}

function sarifRule({ id, summary, why, remedy, severity, docs }: RuleHelp): SarifRule {
  return {
    id,
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
