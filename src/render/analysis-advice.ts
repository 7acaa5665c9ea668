import { adviceOf, type Finding, type Severity } from '../engine/finding.ts'
import type { PipelineSummary, Report } from '../engine/report.ts'
import { spanWords } from './history-words.ts'
import type { Detail } from './markdown-detail.ts'
import { placeOf, ruleLink } from './markdown-findings.ts'
import { joined, markdownText, md, own, type Safe } from './safe.ts'
import { groupedBy, openOf, rankedBySeverity, tallyOf } from './shown-findings.ts'
import { counted, moreWords, tallyWords, type Words } from './wording.ts'

type Markdown = Safe<'markdown'>
export type Group = readonly [Finding, ...Finding[]]

/** Recommendations told in full, and places of each. */
const mostGroups = 25
const mostPlaces = 3

/** What to change, the gravest first: each rule once, with the risk on both sides and what history lets us expect. */
export function adviceBlocks(report: Report, detail: Detail): readonly Markdown[] {
  const groups = groupsOf(openOf(report))
  const shown = groups.slice(0, Math.min(mostGroups, detail.items))
  const left = groups.slice(shown.length).flat()
  if (groups.length === 0)
    return [
      md`#### Recommendations`,
      report.verdict === 'broken'
        ? md`None yet: the review is not complete.`
        : report.comparison?.gate === 'new'
          ? md`None: the change brings no finding.`
          : md`None: no finding is open.`,
    ]
  return [
    md`#### Recommendations`,
    joined<'markdown'>(
      shown.map((group) => groupItem(report, group, detail)),
      '\n',
    ),
    ...(left.length > 0 ? [md`and ${moreWords(tallyOf(left))}`] : []),
  ]
}

/** Findings by rule, the gravest rule first. */
export function groupsOf(findings: readonly Finding[]): readonly Group[] {
  return [...groupedBy(rankedBySeverity(findings), 'rule').values()].flatMap(([first, ...rest]) =>
    first ? [[first, ...rest] as const] : [],
  )
}

const risks: Readonly<Record<Severity, Words>> = {
  error: own`high: the definition is refused, or a run fails or does the wrong thing`,
  warning: own`medium: it works until something else fails`,
  note: own`low: it costs time or clarity`,
}

/** Rules about what must not be read by others. */
export function isAboutSecrets({ rule }: Finding): boolean {
  return /^secret-/.test(rule)
}

/** What happens where nothing is done about a finding, and how likely. */
export function riskOf(finding: Finding): Words {
  return isAboutSecrets(finding)
    ? own`high: everyone who can read the repository or its history can use it`
    : risks[finding.severity]
}

function groupItem(report: Report, group: Group, detail: Detail): Markdown {
  const [first] = group
  const places = group.slice(0, mostPlaces).map((finding) => placeOf(finding, detail))
  const more = group.length > mostPlaces ? md` and ${group.length - mostPlaces} more` : md``
  return joined<'markdown'>(
    [
      md`1. **${ruleLink(first)}** (${tallyWords(tallyOf(group))}) at ${joined<'markdown'>(places, ', ')}${more}`,
      md`   - Finding: ${markdownText(first.message, 300)}`,
      md`   - Remedy: ${markdownText(adviceOf(first), 300)}`,
      md`   - Risk: ${riskOf(first)}. Risk of the change: ${changeRisk(group)}`,
      md`   - Expected improvement: ${improvement(report, group)}`,
    ],
    '\n',
  )
}

/** What can go wrong when the findings of a rule are fixed. */
export function changeRisk(group: Group): Words {
  const safe = group.filter(({ fix }) => fix?.safety === 'safe').length
  const unsafe = group.filter(({ fix }) => fix?.safety === 'unsafe').length
  if (safe === group.length) return own`none known; the fix does not change what runs`
  if (unsafe > 0) return own`the fix changes what runs: check it before you apply it`
  return own`a manual change: review it and rehearse it`
}

/** What fixing the findings of a rule gains, from history, or that nothing is known: an estimate without runs behind it would be a guess. */
export function improvement(report: Report, group: Group): Words {
  const isSeen = group.some(({ isAdvisory }) => isAdvisory)
  const { failed, runs } = failuresAt(report, group)
  const saving = savingAt(report, group)
  if (failed > 0) {
    const part = isSeen ? own`` : own`; the number with this cause is unknown`
    return own`at most the ${failed} failures in ${counted(runs, 'execution')} of these tasks${part}`
  }
  if (saving > 0) return own`up to ${spanWords(saving)} of the median run if the task took half the time`
  if (isSeen) return own`see the numbers in the finding`
  return runs > 0
    ? own`unknown; these tasks did not fail in ${counted(runs, 'execution')}`
    : own`unknown; past runs have no data about it`
}

/** Executions of the tasks that the findings are about, in the environment with most runs. */
function failuresAt(report: Report, group: Group): { readonly failed: number; readonly runs: number } {
  const hit = new Set(group.flatMap(({ path, task }) => (task === null ? [] : [JSON.stringify([path, task])])))
  const rows = report.pipelines.flatMap(({ path, history }) =>
    (history?.environments[0]?.tasks ?? []).filter(({ task }) => hit.has(JSON.stringify([path, task]))),
  )
  return { failed: rows.reduce((sum, row) => sum + row.failed, 0), runs: rows.reduce((sum, row) => sum + row.runs, 0) }
}

/** Rules whose remedy is about time. */
const aboutTime = /slow|serialised|sibling|monolithic|matrix-unlimited|full-refresh/

function savingAt({ pipelines }: Report, group: Group): number {
  if (!aboutTime.test(group[0].rule)) return 0
  return Math.max(0, ...group.map((finding) => savingOf(pipelines, finding)))
}

function savingOf(pipelines: readonly PipelineSummary[], { path, task }: Finding): number {
  const shorten = pipelines.find((pipeline) => pipeline.path === path)?.history?.prediction?.shorten ?? []
  return shorten.find((gain) => gain.task === task)?.savedSeconds ?? 0
}
