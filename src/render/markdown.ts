import type { Finding } from '../engine/finding.ts'
import type { Provenance, Report, View } from '../engine/report.ts'
import { analysisBlocks } from './analysis.ts'
import { changeBlocks } from './markdown-changes.ts'
import { movedDayBlocks } from './markdown-day.ts'
import { type Detail, details } from './markdown-detail.ts'
import { findingBlocks, foldedBlocks, type Surroundings } from './markdown-findings.ts'
import { historyBlocks } from './markdown-history.ts'
import {
  aboutBlocks,
  accountBlocks,
  crashBlocks,
  existingBlocks,
  fixedBlocks,
  noticeBlocks,
  peopleBlocks,
  silencedBlocks,
} from './markdown-parts.ts'
import { neighbourhoodBlocks, radiusBlocks } from './markdown-reach.ts'
import { joined, markdownCode, markdownText, md, type Safe } from './safe.ts'
import { blockingOf, openOf, type Ranked, splitByTurns, tallyOf } from './shown-findings.ts'
import { sourceAddress } from './source-address.ts'
import { countWords, moreWords, reasonWords, verdictWord, type Words } from './wording.ts'

type Markdown = Safe<'markdown'>

/** Budget of a comment in UTF-8 bytes: below GitHub's 65,536 characters in either reading of "character". */
export const commentBudgetBytes = 60_000
/** Budget of a job summary in UTF-8 bytes: the runner drops one above 1 MiB whole. */
export const summaryBudgetBytes = 900_000

export interface MarkdownView extends View {
  /** In UTF-8 bytes, the marker included. From 1,000 on it is kept, whatever the report holds. Default: that of a job summary. */
  readonly budgetBytes?: number
  /** An invisible first line by which our own comment is found again, made by `markdownComment`. */
  readonly marker?: Markdown
  /** Whether to append the whole analysis, folded. Default: not. */
  readonly analysis?: boolean
  /** Which of several reviews this is. Default: the only one. */
  readonly name?: string
  /** The commit that was reviewed. Default: not said. */
  readonly commit?: string
  /** The commit and repository that locations are links into. Default: locations are no links. */
  readonly source?: Provenance
  /** Where the findings are that this text has no room for. Default: they are only counted. */
  readonly elsewhere?: Words
}

/**
 * A comment or job summary, inside a budget of bytes: the verdict in one sentence, what fails the check, what changes, run history, then all
 * else. The gravest findings are open, the others folded.
 */
export function renderMarkdown(report: Report, view: MarkdownView): string {
  const { source } = view
  const head = headOf(report, view)
  const budgetBytes = view.budgetBytes ?? summaryBudgetBytes
  const links = source && { addressOf: (path: string, line: number) => sourceAddress(source, path, line) }
  for (const detail of details) {
    const text = `${joined<'markdown'>([head, ...blocksOf(report, view, { ...detail, ...links })], '\n\n')}\n`
    if (bytesOf(text) <= budgetBytes) return text
  }
  return `${head}\n`
}

function headOf(report: Report, view: MarkdownView): Markdown {
  const isWarning = report.verdict === 'pass' && report.threshold === 'never' && openOf(report).length > 0
  const sentence = md`${isWarning ? md`⚠️` : icons[report.verdict]} **Pipeline review${view.name === undefined ? md`` : md` of ${markdownCode(view.name)}`} ${verdictWord(report.verdict)}: ${headWords(report)}**`
  const caution = report.caution === undefined ? md`` : md`\n\n⚠️ ${markdownText(report.caution)}`
  return joined<'markdown'>([...(view.marker === undefined ? [] : [view.marker]), md`${sentence}${caution}`], '\n')
}

/** What the first line says: a crash comes before all counts. */
function headWords(report: Report): Words {
  return report.verdict === 'broken' ? reasonWords(report) : countWords(report)
}

/** What the last line adds: the threshold, or the counts of a review that is not complete; empty where there is nothing to add. */
function footerWords(report: Report): readonly Words[] {
  if (openOf(report).length === 0) return []
  return [report.verdict === 'broken' ? countWords(report) : reasonWords(report)]
}

function reviewedWords({ commit }: MarkdownView): readonly Markdown[] {
  return commit === undefined ? [] : [md`Reviewed ${markdownCode(commit.slice(0, 7))}`]
}

const icons = { pass: md`✅`, fail: md`❌`, broken: md`💥` } as const satisfies Record<Report['verdict'], Markdown>

function blocksOf(report: Report, view: MarkdownView, detail: Detail): readonly Markdown[] {
  const most = Math.min(detail.open, view.maxFindings ?? detail.open)
  const blocking = blockingOf(report)
  const fatal = splitByTurns(blocking, most)
  const isBlocking = new Set(blocking)
  const others = openOf(report).filter((finding) => !isBlocking.has(finding))
  const mild = splitByTurns(others, most - fatal.shown.length)
  const unless = (blocks: () => readonly Markdown[]) => (view.quiet ? [] : blocks())
  const titled = (title: Markdown, ranked: Ranked) => findingsUnder(title, ranked, view, detail)
  const changed = unless(() => [
    ...changeBlocks(report, detail),
    ...radiusBlocks(report, detail),
    ...neighbourhoodBlocks(report, detail),
    ...movedDayBlocks(report, detail),
  ])
  const history = unless(() => historyBlocks(report, detail))
  const isApart = blocking.length + changed.length + history.length > 0
  return [
    ...crashBlocks(report, detail),
    ...unless(() => accountBlocks(report)),
    ...titled(md`**What fails the check**`, fatal),
    ...changed,
    ...history,
    ...titled(isApart ? md`**${blocking.length > 0 ? md`Other findings` : md`Findings`}**` : md``, mild),
    ...peopleBlocks(report),
    ...unless(() => silencedBlocks(report, detail)),
    ...existingBlocks(report, detail),
    ...fixedBlocks(report, detail),
    ...unless(() => [
      ...noticeBlocks(report.notices, detail),
      ...aboutBlocks(report, detail),
      ...noticeBlocks(view.remarks, detail),
    ]),
    ...(view.analysis ? unless(() => analysisBlocks(report, detail)) : []),
    ...footerBlocks(report, view),
  ]
}

function footerBlocks(report: Report, view: MarkdownView): readonly Markdown[] {
  const footer = [...reviewedWords(view), ...footerWords(report)]
  return footer.length === 0 ? [] : [md`<sub>${joined<'markdown'>(footer, ' · ')}</sub>`]
}

/** Findings below a title, the first ones in full; nothing where there is none. */
function findingsUnder(title: Markdown, { shown, rest }: Ranked, view: MarkdownView, detail: Detail): readonly Markdown[] {
  if (shown.length + rest.length === 0) return []
  return [
    ...(title === '' ? [] : [title]),
    ...shown.flatMap((finding, index) => findingBlocks(finding, surroundingsOf(shown, index, rest), detail)),
    ...foldedBlocks(rest, moreWords(tallyOf(rest)), detail, view.elsewhere),
  ]
}

/** The last finding of its rule says how many follow; the lines of a place are shown once. */
function surroundingsOf(shown: readonly Finding[], index: number, rest: readonly Finding[]): Surroundings {
  const { rule, path, line, endLine } = shown[index] ?? {}
  const isLast = shown.findLastIndex((other) => other.rule === rule) === index
  return {
    more: isLast ? rest.filter((finding) => finding.rule === rule).length : 0,
    isFrameShown: shown.slice(0, index).some((other) => other.path === path && other.line === line && other.endLine === endLine),
  }
}

const encoder = new TextEncoder()

function bytesOf(text: string): number {
  return encoder.encode(text).length
}
