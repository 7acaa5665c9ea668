import type { Finding } from '../core/finding.ts'
import type { Report, View } from '../core/report.ts'
import type { Detail } from './markdown-detail.ts'
import { placeOf, ruleLink } from './markdown-findings.ts'
import { groupedBy, openOf, suppressedOf, tallyOf } from './rank.ts'
import { joined, markdownCode, markdownText, md, own, type Safe } from './safe.ts'
import { counted, tallyWords, type Words } from './wording.ts'

type Markdown = Safe<'markdown'>

/** Defects of ours, never folded: the verdict hangs on them. */
export function crashBlocks({ crashed }: Report, detail: Detail): readonly Markdown[] {
  const items = crashed.map(({ subject, path, message }) => {
    const place = path === null ? md`` : md` at ${markdownCode(path)}`
    return md`- Internal error in ${markdownCode(subject, 100)}${place}: ${markdownCode(message, 300)}`
  })
  return listOf(items, detail)
}

/** Findings that do not count, each with its reason: those that the change has suppressed open, since somebody has to agree to that. */
export function suppressedBlocks(report: Report, detail: Detail): readonly Markdown[] {
  const { latest, others } = suppressedOf(report)
  const head = md`**Suppressed by this change**`
  const open = latest.length > 0 && detail.items > 0 ? [head, ...listOf(latest.map(suppressedItem), detail)] : []
  const known = report.comparison === null ? own`suppressed` : own`suppressed before`
  return [...open, ...folded(own`${counted(others.length, 'finding')} ${known}`, others.map(suppressedItem), detail)]
}

function suppressedItem(finding: Finding): Markdown {
  return md`- ${ruleLink(finding)} at ${placeOf(finding.path, finding.line)}: ${markdownCode(finding.suppressed ?? '')}`
}

/** What was passed over on purpose. */
export function skippedBlocks({ skipped }: Report, detail: Detail): readonly Markdown[] {
  const items = skipped.map(({ subject, reason }) => md`- ${markdownCode(subject)}: ${markdownText(reason, 300)}`)
  return folded(own`${skipped.length} skipped`, items, detail)
}

/** A table of the pipelines and what each of their files has. */
export function pipelineBlocks(report: Report, detail: Detail): readonly Markdown[] {
  const byPath = groupedBy(openOf(report), 'path')
  const rows = report.pipelines.map(({ path, name, groups, tasks, schedules }) => {
    const findings = tallyWords(tallyOf(byPath.get(path) ?? []))
    return md`| ${markdownCode(name, 80)} | ${markdownCode(path)} | ${groups} | ${tasks} | ${schedules} | ${findings} |`
  })
  return folded(counted(report.pipelines.length, 'pipeline'), rows, detail, tableHead)
}

const tableHead = md`| Pipeline | File | Groups | Tasks | Schedules | Findings |\n| :--- | :--- | ---: | ---: | ---: | :--- |\n`

/** Which specialists the open findings need, so that the right people are asked. */
export function expertiseBlocks(report: Report): readonly Markdown[] {
  const counts = new Map<string, number>()
  for (const { expertise } of openOf(report)) if (expertise !== null) counts.set(expertise, (counts.get(expertise) ?? 0) + 1)
  const parts = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, count]) => md`${markdownText(name)} (${count})`)
  return parts.length === 0 ? [] : [md`Expertise needed: ${joined<'markdown'>(parts, ', ')}`]
}

/** Who answers for the pipelines with open findings; named, never mentioned. */
export function ownerBlocks(report: Report): readonly Markdown[] {
  const paths = new Set(openOf(report).map(({ path }) => path))
  const owners = [
    ...new Set(report.pipelines.flatMap((pipeline) => (paths.has(pipeline.path) ? (pipeline.owners ?? []) : []))),
  ].sort()
  const names = owners.slice(0, 10).map((owner) => markdownCode(owner, 60))
  const rest = owners.length > names.length ? md` and ${owners.length - names.length} more` : md``
  return names.length === 0 ? [] : [md`Owners: ${joined<'markdown'>(names, ', ')}${rest}`]
}

/** Lines of ours from other parts of the run. */
export function remarkBlocks({ remarks }: Pick<View, 'remarks'>, detail: Detail): readonly Markdown[] {
  return listOf(
    remarks.map((remark) => md`- ${markdownText(remark)}`),
    detail,
  )
}

/** Behind a line that counts them; that line alone where the detail has no room for more. */
function folded(summary: Words, items: readonly Markdown[], detail: Detail, head = md``): readonly Markdown[] {
  if (items.length === 0) return []
  if (detail.items === 0) return [md`${summary}`]
  return [md`<details>\n<summary>${summary}</summary>`, ...listOf(items, detail, head), md`</details>`]
}

function listOf(items: readonly Markdown[], detail: Detail, head = md``): readonly Markdown[] {
  if (items.length === 0 || detail.items === 0) return []
  return [md`${head}${joined<'markdown'>(items.slice(0, detail.items), '\n')}`, ...restLine(items.length - detail.items)]
}

function restLine(count: number): readonly Markdown[] {
  return count > 0 ? [md`and ${count} more`] : []
}
