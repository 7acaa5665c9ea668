import type { Finding } from '../engine/finding.ts'
import type { Report } from '../engine/report.ts'
import { groupsOf } from './analysis-advice.ts'
import { ruleLink } from './markdown-findings.ts'
import { joined, markdownCode, markdownLink, markdownText, md, type Safe } from './safe.ts'
import { openOf, tallyOf } from './shown-findings.ts'
import { type StepPiece, stepsOf } from './steps.ts'
import { tallyWords } from './wording.ts'

type Markdown = Safe<'markdown'>

const mostRules = 30

/** What to do in which order, how to see that it worked, and how to take it back. */
export function stepBlocks(report: Report): readonly Markdown[] {
  const steps = stepsOf(report).map(({ what, validate, back }) =>
    joined<'markdown'>(
      [md`1. ${stepText(what)}`, md`   - Validate: ${stepText(validate)}`, md`   - Roll back: ${stepText(back)}`],
      '\n',
    ),
  )
  return steps.length === 0 ? [] : [md`#### Implementation steps`, joined<'markdown'>(steps, '\n')]
}

function stepText(pieces: readonly StepPiece[]): Markdown {
  const drawn = pieces.map((piece) => {
    if (typeof piece === 'string') return md`${piece}`
    return 'command' in piece ? md`<code>${piece.command}</code>` : markdownCode(piece.code)
  })
  return joined<'markdown'>(drawn, '')
}

/** Whom to ask: findings that a specialist has to judge, by the kind of specialist. */
export function expertBlocks(report: Report): readonly Markdown[] {
  const open = openOf(report).filter(({ expertise }) => expertise !== null)
  const kinds = [...new Set(open.map(({ expertise }) => expertise as string))].sort()
  const items = kinds.map((kind) => {
    const own = open.filter(({ expertise }) => expertise === kind)
    return md`- **${markdownText(kind)}**: ${rulesOf(own)} (${tallyWords(tallyOf(own))})`
  })
  const text = items.length === 0 ? md`None.` : joined<'markdown'>(items, '\n')
  return [md`#### Expertise needed`, text]
}

/** The pages on which each recommendation is explained, and the documentation of the product. */
export function sourceBlocks(report: Report): readonly Markdown[] {
  const open = openOf(report)
  if (open.length === 0) return []
  const products = new Map(
    report.pipelines.flatMap(({ product }) => (product ? [[product.title, product.documentation] as const] : [])),
  )
  const platforms = [...products].map(
    ([title, address]) => md`Platform: ${markdownLink(md`documentation of ${markdownText(title)}`, address)}`,
  )
  return [md`#### Sources`, joined<'markdown'>([md`Rule pages with examples: ${rulesOf(open)}`, ...platforms], '  \n')]
}

function rulesOf(findings: readonly Finding[]): Markdown {
  const groups = groupsOf(findings)
  const links = groups.slice(0, mostRules).map(([first]) => ruleLink(first))
  const more = groups.length > mostRules ? md` and ${groups.length - mostRules} more` : md``
  return md`${joined<'markdown'>(links, ', ')}${more}`
}
