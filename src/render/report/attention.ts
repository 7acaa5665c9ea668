import type { Finding, Severity } from '../../engine/finding.ts'
import { groupsOf, isAboutSecrets } from '../analysis-advice.ts'
import { kindWords, spanWords, successWords, trendWords, worstTask } from '../history-words.ts'
import { html, htmlMessage, htmlText, joined, own } from '../safe.ts'
import { counted } from '../wording.ts'
import type { PipelineFacts, ReportFacts } from './facts.ts'
import { type Html, percentText, type Words } from './parts.ts'
import { nameOf } from './pipelines.ts'
import { isFailing, type PageFacts } from './standing.ts'

export interface Attention {
  readonly tone: Words
  readonly text: Html
  /** Id of the part of the page that says more. */
  readonly anchor: string
}

const mostRules = 6
const mostPipelines = 6
/** Runs that miss an SLA or fail more often than this need attention. */
const leastMiss = 0.05
const leastFailing = 0.1

/** What a team should look at first: credentials, failing runs, errors, missed SLAs, collisions, what became slower. */
export function attentionOf(facts: PageFacts): readonly Attention[] {
  const { open } = facts
  const secrets = open.filter(isAboutSecrets)
  const errors = open.filter((finding) => finding.severity === 'error' && !isAboutSecrets(finding))
  const warnings = open.filter((finding) => finding.severity === 'warning' && !isAboutSecrets(finding))
  return [
    ...(facts.report.verdict === 'broken' ? [incomplete] : []),
    ...byRule(secrets, facts),
    ...failing(facts),
    ...byRule(errors, facts),
    ...missedSla(facts),
    ...slower(facts),
    ...collisions(facts),
    ...byRule(warnings, facts).slice(0, errors.length > 0 ? 3 : mostRules),
  ]
}

const incomplete: Attention = {
  tone: own`error`,
  anchor: 'sources',
  text: html`The review is not complete, because of an internal error`,
}

/** Each rule once, the gravest and most frequent first. */
function byRule(findings: readonly Finding[], { anchorOf }: PageFacts): readonly Attention[] {
  return groupsOf(findings)
    .slice(0, mostRules)
    .map((group) => {
      const [first] = group
      const files = new Set(group.map(({ path }) => path)).size
      const others = group.length - 1
      const within = files > 1 ? html` in ${counted(files, 'file')}` : html``
      const more = others > 0 ? html`, and ${others} more like it${within}` : html``
      const where = html`<span class="soft">${htmlText(first.pipeline ?? first.path, 120)}${more}</span>`
      return {
        tone: toneOf(first.severity),
        text: html`${htmlMessage(first.message, 240)} ${where}`,
        anchor: anchorOf(first) ?? 'findings',
      }
    })
}

const tones: Readonly<Record<Severity, Words>> = { error: own`error`, warning: own`warning`, note: own`note` }

function toneOf(severity: Severity): Words {
  return tones[severity]
}

function failing({ pipelines }: ReportFacts): readonly Attention[] {
  return pipelines
    .filter((pipeline) => isFailing(pipeline) || failedShare(pipeline) >= leastFailing)
    .sort((a, b) => Number(isFailing(b)) - Number(isFailing(a)) || failedShare(b) - failedShare(a))
    .slice(0, mostPipelines)
    .map((pipeline) => {
      const environment = pipeline.summary.history?.environments[0]
      const worst = environment ? worstTask(environment) : null
      const label = worst ? (pipeline.runs?.labels.get(worst.task.task) ?? worst.task.task) : ''
      const cause = worst?.error
        ? html`, mostly ${kindWords[worst.error.kind]} at ${htmlText(label, 120)}`
        : worst
          ? html`, mostly at ${htmlText(label, 120)}`
          : html``
      const last = isFailing(pipeline) ? html`the newest run failed; ` : html``
      const share = environment ? html`${successWords(environment)}` : html``
      return {
        tone: isFailing(pipeline) ? own`error` : own`warning`,
        text: html`${nameOf(pipeline)}: ${last}${share}${cause}`,
        anchor: pipeline.id,
      }
    })
}

function failedShare({ summary }: PipelineFacts): number {
  const environment = summary.history?.environments[0]
  return environment && environment.runs > 0 ? environment.failed / environment.runs : 0
}

function missedSla({ pipelines }: ReportFacts): readonly Attention[] {
  return pipelines.flatMap((pipeline) => {
    const prediction = pipeline.summary.history?.prediction
    const miss = prediction?.after.slaMiss
    if (!prediction || !miss || prediction.slaSeconds === null || miss.value < leastMiss) return []
    const text = html`${nameOf(pipeline)}: ${percentText(miss.value)} of runs miss the SLA of ${spanWords(prediction.slaSeconds)}`
    return [{ tone: own`warning`, text, anchor: pipeline.id }]
  })
}

function slower({ pipelines }: ReportFacts): readonly Attention[] {
  return pipelines.flatMap((pipeline) => {
    const environment = pipeline.summary.history?.environments[0]
    if (!environment?.trend?.change || environment.trend.direction !== 'slower') return []
    return [{ tone: own`warning`, text: html`${nameOf(pipeline)}: ${trendWords(environment)}`, anchor: pipeline.id }]
  })
}

function collisions({ week }: ReportFacts): readonly Attention[] {
  const found = week?.collisions.filter(({ isCrowd }) => !isCrowd) ?? []
  const [first] = found
  if (!first) return []
  const more = found.length > 1 ? html` <span class="soft">and ${found.length - 1} more this week</span>` : html``
  return [
    {
      tone: own`warning`,
      text: html`${htmlText(first.words, 240)}, first on ${htmlText(first.first)}${more}`,
      anchor: 'schedule',
    },
  ]
}

/** What is checked and fine, so that no one has to look. */
export function fineOf(facts: PageFacts): readonly Html[] {
  const { report, pipelines, week, openIn } = facts
  const clean = pipelines.filter(({ summary }) => openIn(summary.path).length === 0)
  const steady = pipelines.filter(
    ({ summary }) => (summary.history?.environments[0]?.failed ?? 1) === 0 && (summary.history?.environments[0]?.runs ?? 0) > 0,
  )
  const trends = pipelines.flatMap(({ summary }) => summary.history?.environments[0]?.trend ?? [])
  const noErrors = pipelines.length > 0 && report.summary.errors === 0
  const hasSecrets = report.findings.some((finding) => isAboutSecrets(finding) && finding.suppressed === null)
  return [
    ...(noErrors ? [html`No errors in ${counted(pipelines.length, 'pipeline')}`] : []),
    ...(clean.length > 0 ? [html`Without findings: ${named(clean)}`] : []),
    ...(steady.length > 0 ? [html`All known runs succeeded: ${named(steady)}`] : []),
    ...(trends.length > 0 && trends.every(({ direction }) => direction !== 'slower') ? [html`No pipeline became slower`] : []),
    ...(pipelines.length > 0 && !hasSecrets ? [html`No possible credentials in the files`] : []),
    ...(week && week.collisions.length === 0 ? [html`No collisions in the coming week`] : []),
    ...(report.skipped.length === 0 && report.crashed.length === 0 ? [html`All rules ran on all files`] : []),
  ]
}

const mostNamed = 5

function named(pipelines: readonly PipelineFacts[]): Html {
  const links = pipelines.slice(0, mostNamed).map((pipeline) => html`<a href="#${htmlText(pipeline.id)}">${nameOf(pipeline)}</a>`)
  const rest = pipelines.length - links.length
  return rest > 0 ? html`${joined<'html'>(links, ', ')} and ${rest} more` : joined<'html'>(links, ', ')
}
