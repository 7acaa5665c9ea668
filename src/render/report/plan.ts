import { changeRisk, type Group, groupsOf, improvement, riskOf } from '../analysis-advice.ts'
import { rankedBySeverity } from '../rank.ts'
import { html, htmlText } from '../safe.ts'
import { type StepPiece, stepsOf } from '../steps.ts'
import type { ReportFacts } from './facts.ts'
import { ruleLink } from './findings.ts'
import { cell, close, code, type Html, lines, pill, row, rowHead, table } from './parts.ts'

const mostGroups = 30

/** What to do in which order, with how to check it and how to take it back; and what each rule's findings risk. */
export function planSection({ report }: ReportFacts): Html {
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
          riskTable(report),
          experts(report),
        ])
  return html`<section id="plan" aria-labelledby="plan-title"><h2 id="plan-title">Implementation plan</h2>
${body}</section>`
}

function stepText(pieces: readonly StepPiece[]): Html {
  return close(
    pieces.map((piece) => {
      if (typeof piece === 'string') return html`${piece}`
      return 'command' in piece ? html`<code>${piece.command}</code>` : code(piece.path, 300)
    }),
  )
}

function riskTable(report: ReportFacts['report']): Html {
  const groups = groupsOf(openOfAll(report))
  const rows = groups.slice(0, mostGroups).map((group) => riskRow(report, group))
  const more =
    groups.length > mostGroups ? html`<p class="quiet">${groups.length - mostGroups} more rules are not listed.</p>` : html``
  const heads = [html`Rule`, html`Findings`, html`Risk if nothing is done`, html`Risk of the change`, html`Expected improvement`]
  return html`<h3>Risks</h3>${table(html`Risks by rule`, heads, rows)}${more}`
}

function riskRow(report: ReportFacts['report'], group: Group): Html {
  const [first] = group
  return row([
    rowHead(html`${ruleLink(first.rule, first.docs)}`),
    cell(html`${pill(first.severity)} ${group.length}`),
    cell(html`${riskOf(first)}`),
    cell(html`${changeRisk(group)}`),
    cell(html`${improvement(report, group)}`),
  ])
}

function openOfAll({ findings }: ReportFacts['report']): ReportFacts['report']['findings'] {
  return rankedBySeverity(findings.filter(({ suppressed }) => suppressed === null))
}

function experts(report: ReportFacts['report']): Html {
  const open = openOfAll(report).filter(({ expertise }) => expertise !== null)
  const kinds = [...new Set(open.map(({ expertise }) => expertise ?? ''))].sort()
  if (kinds.length === 0) return html``
  const items = kinds.map((kind) => {
    const count = open.filter(({ expertise }) => expertise === kind).length
    return html`<li>${htmlText(kind, 60)}: ${count} findings</li>`
  })
  return html`<h3>Expertise needed</h3><ul>${close(items)}</ul>`
}
