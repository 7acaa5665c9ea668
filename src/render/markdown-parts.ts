import type { AccountEntry } from '../engine/account.ts'
import type { Finding } from '../engine/finding.ts'
import type { Report } from '../engine/report.ts'
import { accountWords, outcomeWords } from './account-words.ts'
import type { Detail } from './markdown-detail.ts'
import { foldedBlocks, placeOf, ruleLink } from './markdown-findings.ts'
import { joined, markdownCode, markdownText, md, own, type Safe } from './safe.ts'
import { existingOf, groupedBy, openOf, suppressedOf, tallyOf } from './shown-findings.ts'
import { counted, existingWords, fixedWords, tallyWords, type Words } from './wording.ts'

type Markdown = Safe<'markdown'>

/** Defects of ours, never folded: the verdict hangs on them. */
export function crashBlocks({ crashed }: Report, detail: Detail): readonly Markdown[] {
  const items = crashed.map(({ subject, path, message }) => {
    const place = path === null ? md`` : md` at ${markdownCode(path)}`
    return md`- Internal error in ${markdownCode(subject, 100)}${place}: ${markdownCode(message, 300)}`
  })
  return items.length === 0 ? [] : [md`**The review is not complete**`, ...listOf(items, detail)]
}

/** What was there before and does not count, behind one line. */
export function existingBlocks(report: Report, detail: Detail): readonly Markdown[] {
  const words = existingWords(report)
  return words === null ? [] : foldedBlocks(existingOf(report), words, detail)
}

/** What the change has fixed, behind one line. */
export function fixedBlocks(report: Report, detail: Detail): readonly Markdown[] {
  const words = fixedWords(report)
  const items = (report.comparison?.fixed ?? []).map(
    ({ rule, path, message }) => md`- ${markdownCode(rule, 100)} in ${markdownCode(path)}: ${markdownText(message, 300)}`,
  )
  if (words === null) return []
  return detail.items === 0
    ? [md`${words}`]
    : [md`<details>\n<summary>${words}</summary>`, ...listOf(items, detail), md`</details>`]
}

/** What the change has suppressed, each with its reason: open, since someone has to agree to that. */
export function silencedBlocks(report: Report, detail: Detail): readonly Markdown[] {
  const { latest } = suppressedOf(report)
  if (latest.length === 0 || detail.items === 0) return []
  return [
    md`**Suppressed by this change**`,
    ...listOf(
      latest.map((finding) => suppressedItem(finding, detail)),
      detail,
    ),
  ]
}

/** What the review rests on, behind one line: what was read, what was suppressed before, what was passed over. Silent where the first line says it all. */
export function aboutBlocks(report: Report, detail: Detail): readonly Markdown[] {
  const { others } = suppressedOf(report)
  const { pipelines, skipped } = report
  const unusual = skipped.filter((one) => !isUsual(one)).length
  const unreviewed = report.account && accountWords(report) !== null ? report.account.entries : []
  if (pipelines.length < 2 && others.length === 0 && unusual === 0 && unreviewed.length === 0) return []
  const before = report.comparison === null ? own`` : own` before`
  const parts = [
    { count: pipelines.length, words: counted(pipelines.length, 'pipeline'), blocks: pipelineBlocks(report, detail) },
    {
      count: others.length,
      words: own`${counted(others.length, 'finding')} suppressed${before}`,
      blocks: titled(
        own`Suppressed${before}`,
        others.map((finding) => suppressedItem(finding, detail)),
        detail,
      ),
    },
    {
      count: unreviewed.length,
      words: own`${counted(unreviewed.length, 'file')} not reviewed`,
      blocks: titled(own`Not reviewed`, unreviewed.map(unreviewedItem), detail),
    },
    { count: unusual, words: own`${unusual} skipped`, blocks: titled(own`Skipped`, skipped.map(skippedItem), detail) },
  ]
  const words = parts.filter(({ count }) => count > 0).map((part) => part.words)
  const summary = own`About this review: ${joined<'every'>(words, ', ')}`
  if (detail.items === 0) return [md`${summary}`]
  return [md`<details>\n<summary>${summary}</summary>`, ...parts.flatMap(({ blocks }) => blocks), md`</details>`]
}

/** Rules that need run history are silent in every review without it. */
function isUsual({ subject }: Report['skipped'][number]): boolean {
  return subject.endsWith('rules that need run history')
}

function suppressedItem(finding: Finding, detail: Detail): Markdown {
  return md`- ${ruleLink(finding)} at ${placeOf(finding, detail)}: ${markdownCode(finding.suppressed ?? '')}`
}

function skippedItem(skipped: Report['skipped'][number]): Markdown {
  const subject = isUsual(skipped) ? markdownText(skipped.subject) : markdownCode(skipped.subject)
  return md`- ${subject}: ${markdownText(skipped.reason, 300)}`
}

function unreviewedItem(entry: AccountEntry): Markdown {
  return md`- ${markdownCode(entry.path)} ${outcomeWords(entry)}: ${markdownText(entry.reason, 300)}`
}

/** What became of the YAML files of the change, where not every one was reviewed. */
export function accountBlocks(report: Report): readonly Markdown[] {
  const words = accountWords(report)
  return words === null ? [] : [md`${words}.`]
}

function titled(title: Words, items: readonly Markdown[], detail: Detail): readonly Markdown[] {
  return items.length === 0 ? [] : [md`**${title}**`, ...listOf(items, detail)]
}

/** A table of the pipelines and what each of their files has. */
function pipelineBlocks(report: Report, detail: Detail): readonly Markdown[] {
  const byPath = groupedBy(openOf(report), 'path')
  const rows = report.pipelines.map(({ path, name, groups, tasks, schedules }) => {
    const found = byPath.get(path) ?? []
    const findings = found.length === 0 ? noneWords(report, path) : tallyWords(tallyOf(found))
    return md`| ${markdownCode(name, 80)} | ${markdownCode(path)} | ${groups} | ${tasks} | ${schedules} | ${findings} |`
  })
  return listOf(rows, detail, tableHead)
}

/** A crash leaves open what there is; where only new findings count, others may be there. */
function noneWords({ crashed, comparison }: Report, path: string): Words {
  if (crashed.some((crash) => crash.path === path || crash.path === null)) return own`not known`
  return comparison?.gate === 'new' ? own`no new findings` : own`no findings`
}

const tableHead = md`| Pipeline | File | Groups | Tasks | Schedules | Findings |\n| :--- | :--- | ---: | ---: | ---: | :--- |\n`

/** Which specialists the open findings need, and who answers for the pipelines, named and never mentioned: so that the right people are asked. */
export function peopleBlocks(report: Report): readonly Markdown[] {
  const lines = [...expertiseOf(report), ...ownersOf(report)]
  return lines.length === 0 ? [] : [joined<'markdown'>(lines, ' · ')]
}

function expertiseOf(report: Report): readonly Markdown[] {
  const counts = new Map<string, number>()
  for (const { expertise } of openOf(report)) if (expertise !== null) counts.set(expertise, (counts.get(expertise) ?? 0) + 1)
  const parts = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, count]) => md`${markdownText(name)} (${count})`)
  return parts.length === 0 ? [] : [md`Expertise needed: ${joined<'markdown'>(parts, ', ')}`]
}

function ownersOf(report: Report): readonly Markdown[] {
  const paths = new Set(openOf(report).map(({ path }) => path))
  const owners = [
    ...new Set(report.pipelines.flatMap((pipeline) => (paths.has(pipeline.path) ? (pipeline.owners ?? []) : []))),
  ].sort()
  const names = owners.slice(0, 10).map((owner) => markdownCode(owner, 60))
  const rest = owners.length > names.length ? md` and ${owners.length - names.length} more` : md``
  return names.length === 0 ? [] : [md`Owners: ${joined<'markdown'>(names, ', ')}${rest}`]
}

/** Sentences about the review itself, and lines of ours from other parts of the run. */
export function noticeBlocks(notices: readonly string[], detail: Detail): readonly Markdown[] {
  return listOf(
    notices.map((notice) => md`- ${markdownText(notice)}`),
    detail,
  )
}

function listOf(items: readonly Markdown[], detail: Detail, head = md``): readonly Markdown[] {
  if (items.length === 0 || detail.items === 0) return []
  return [md`${head}${joined<'markdown'>(items.slice(0, detail.items), '\n')}`, ...restLine(items.length - detail.items)]
}

function restLine(count: number): readonly Markdown[] {
  return count > 0 ? [md`and ${count} more`] : []
}
