import type { Finding } from '../../engine/finding.ts'
import type { Report } from '../../engine/report.ts'
import { changeRisk, type Group, groupsOf, improvement, riskOf } from '../analysis-advice.ts'
import { html, htmlText } from '../safe.ts'
import { type StepPiece, stepsOf } from '../steps.ts'
import { counted } from '../wording.ts'
import { ruleLink } from './findings.ts'
import { cell, close, code, type Html, lines, pill, row, rowHead, table } from './parts.ts'
import type { PageFacts } from './standing.ts'

const mostGroups = 30

/** What to do in which order, with how to check it and how to take it back; and what each rule's findings risk. */
export function planSection({ report, open }: PageFacts): Html {
  const steps = stepsOf(report)
  const body =
    steps.length === 0
      ? html`<p class="good">Nothing to do: no finding is open.</p>`
      : lines([
          html`<ol class="steps">`,
          ...steps.map(
            ({ what, validate, back }) =>
              html`<li><p>${stepText(what)}</p><dl><dt>Validate</dt><dd>${stepText(validate)}</dd><dt>Roll back</dt><dd>${stepText(back)}</dd></dl></li>`,
          ),
          html`</ol>`,
          riskTable(report, open),
          experts(open),
        ])
  return html`<section id="plan" aria-labelledby="plan-title"><h2 id="plan-title">Implementation plan</h2>
${body}</section>`
}

function stepText(pieces: readonly StepPiece[]): Html {
  return close(
    pieces.map((piece) => {
      if (typeof piece === 'string') return html`${piece}`
      return 'command' in piece ? html`<code>${piece.command}</code>` : code(piece.code, 300)
    }),
  )
}

function riskTable(report: Report, open: readonly Finding[]): Html {
  const groups = groupsOf(open)
  const rows = groups.slice(0, mostGroups).map((group) => riskRow(report, group))
  const more =
    groups.length > mostGroups ? html`<p class="quiet">${groups.length - mostGroups} more rules are not listed.</p>` : html``
  const heads = [html`Rule`, html`Findings`, html`Risk if nothing is done`, html`Risk of the change`, html`Expected improvement`]
  return html`<h3>Risks</h3>${table(html`Risks by rule`, heads, rows)}${more}`
}

function riskRow(report: Report, group: Group): Html {
  const [first] = group
  return row([
    rowHead(html`${ruleLink(first.rule, first.docs)}`),
    cell(html`${pill(first.severity)} ${group.length}`),
    cell(html`${riskOf(first)}`),
    cell(html`${changeRisk(group)}`),
    cell(html`${improvement(report, group)}`),
  ])
}

function experts(findings: readonly Finding[]): Html {
  const open = findings.filter(({ expertise }) => expertise !== null)
  const kinds = [...new Set(open.map(({ expertise }) => expertise ?? ''))].sort()
  if (kinds.length === 0) return html``
  const items = kinds.map((kind) => {
    const count = open.filter(({ expertise }) => expertise === kind).length
    return html`<li>${htmlText(kind, 60)}: ${counted(count, 'finding')}</li>`
  })
  return html`<h3>Expertise needed</h3><ul>${close(items)}</ul>`
}
