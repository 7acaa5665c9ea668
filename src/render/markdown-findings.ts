import { type Finding, type Severity, severities } from '../engine/finding.ts'
import { frameRows } from './frame.ts'
import type { Detail } from './markdown-detail.ts'
import { joined, markdownCode, markdownLink, markdownPre, markdownText, md, type Safe } from './safe.ts'
import { groupedBy, rankedBySeverity, tallyOf } from './shown-findings.ts'
import { moreWords, severityWord, tallyWords, type Words } from './wording.ts'

type Markdown = Safe<'markdown'>

/** A shape beside the word, so that no one depends on colours. */
const icons = { error: md`🔴`, warning: md`🟠`, note: md`🔵` } as const satisfies Record<Severity, Markdown>

/** What a finding has around it. */
export interface Surroundings {
  /** Findings of its rule that are folded. */
  readonly more: number
  /** True where its lines are shown above. */
  readonly isFrameShown: boolean
}

/** A finding in full: what is wrong, then severity, rule and place, code and remedy. */
export function findingBlocks(finding: Finding, { more, isFrameShown }: Surroundings, detail: Detail): readonly Markdown[] {
  const { severity, message } = finding
  const others = more > 0 ? md`, and ${more} more below` : md``
  const place = md`${severityWord(severity)} ${ruleLink(finding)} at ${placeOf(finding, detail)}${others}`
  return [
    joined<'markdown'>([md`${icons[severity]} **${markdownText(message)}**`, place], '  \n'),
    ...(detail.frames && !isFrameShown ? frameBlocks(finding) : []),
    ...(detail.frames ? relatedBlocks(finding, detail) : []),
    ...partBlocks(finding),
    adviceBlock(finding, detail),
  ]
}

/** The rules whose findings one finding tells together, each with its page. */
function partBlocks({ parts = [] }: Finding): readonly Markdown[] {
  const rules = parts.map((part) => md`${ruleLink(part)} (${severityWord(part.severity)})`)
  return rules.length === 0 ? [] : [md`Rules: ${joined<'markdown'>(rules, ', ')}`]
}

/** The remedy, and the fix where it says more. A fix is all that a misspelt name needs. */
function adviceBlock({ message, remedy, fix }: Finding, detail: Detail): Markdown {
  const cure = md`**Remedy:** ${markdownText(remedy, 300)}`
  if (!fix || !detail.frames || remedy.startsWith(fix.title)) return cure
  const care = fix.safety === 'safe' ? md`` : md` (check it before you apply it)`
  const offer = md`**Fix:** ${markdownText(fix.title, 200)}${care}`
  return message.endsWith('?') ? offer : joined<'markdown'>([cure, offer], '  \n')
}

/** `<pre>` is no block that a stranger's line could end: every character of it is an entity. */
function frameBlocks(finding: Finding): readonly Markdown[] {
  const rows = frameRows(finding)
  if (rows.length === 0) return []
  const width = Math.max(...rows.map(({ line }) => String(line).length))
  const lines = rows.flatMap(({ line, text, isInRange, mark }) => {
    const gutter = `${String(line).padStart(width)} ${isInRange ? '┃' : '│'} `
    const code = md`${markdownPre(gutter)}${markdownPre(text)}`
    return mark ? [code, markdownPre(`${' '.repeat(width)} │ ${' '.repeat(mark.start)}${'^'.repeat(mark.length)}`)] : [code]
  })
  return [md`<pre><code>${joined<'markdown'>(lines, '\n')}</code></pre>`]
}

function relatedBlocks({ related }: Finding, detail: Detail): readonly Markdown[] {
  if (related.length === 0) return []
  const places = related.slice(0, 3).map((place) => md`- See ${placeOf(place, detail)}: ${markdownText(place.message, 200)}`)
  const rest = related.length > 3 ? [md`- and ${related.length - 3} more locations`] : []
  return [joined<'markdown'>([...places, ...rest], '\n')]
}

/** Findings behind a line that counts them, by rule, the gravest first. What the detail has no room for is counted, and where it is told. */
export function foldedBlocks(
  findings: readonly Finding[],
  summary: Words,
  detail: Detail,
  elsewhere?: Words,
): readonly Markdown[] {
  if (findings.length === 0) return []
  const where = elsewhere === undefined ? md`` : md` (${elsewhere})`
  if (detail.items === 0) return [md`${summary}${where}`]
  const listed = rankedBySeverity(findings).slice(0, detail.items)
  const left = rankedBySeverity(findings).slice(detail.items)
  const groups = [...groupedBy(listed, 'rule').values()].flatMap((group) => groupBlocks(group, detail))
  const more = left.length > 0 ? [md`and ${moreWords(tallyOf(left))}${where}`] : []
  return [md`<details>\n<summary>${summary}</summary>`, ...groups, ...more, md`</details>`]
}

function groupBlocks(findings: readonly Finding[], detail: Detail): readonly Markdown[] {
  const [first] = findings
  if (!first) return []
  const alike = severities.flatMap((severity) => [
    ...groupedBy(
      findings.filter((finding) => finding.severity === severity),
      'message',
    ).values(),
  ])
  return [
    md`**${ruleLink(first)}** ${tallyWords(tallyOf(findings))}`,
    joined<'markdown'>(
      alike.flatMap((same) => itemOf(same, detail)),
      '\n',
    ),
  ]
}

/** Places of one sentence; the JSON report has all. */
const mostPlaces = 10

/** What says the same is said once, with its places. */
function itemOf(findings: readonly Finding[], detail: Detail): readonly Markdown[] {
  const [first] = findings
  if (!first) return []
  const places = findings.slice(0, mostPlaces).map((finding) => placeOf(finding, detail))
  const left = findings.length - places.length
  const more = left > 0 ? md` and ${left} more locations` : md``
  return [md`- ${icons[first.severity]} ${markdownText(first.message, 300)} · ${joined<'markdown'>(places, ', ')}${more}`]
}

/** A rule's id that leads to its page. */
export function ruleLink({ rule, docs }: Pick<Finding, 'rule' | 'docs'>): Markdown {
  return markdownLink(markdownCode(rule, 100), docs)
}

/** `path:line`, long paths cut: a link to the line where its address is known. */
export function placeOf({ path, line }: Pick<Finding, 'path' | 'line'>, { addressOf }: Pick<Detail, 'addressOf'>): Markdown {
  const words = markdownCode(`${path.length > 180 ? `…${path.slice(-180)}` : path}:${line}`)
  const address = addressOf?.(path, line) ?? null
  return address === null ? words : markdownLink(words, address)
}
