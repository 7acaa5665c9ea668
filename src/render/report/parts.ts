import type { Severity } from '../../engine/finding.ts'
import type { Provenance } from '../../engine/report.ts'
import { html, htmlText, joined, own, type Safe, svgInHtml, xml, xmlText } from '../safe.ts'
import type { RunStatus } from './facts.ts'

export type Html = Safe<'html'>
export type Words = Safe<'every'>

export function lines(parts: readonly Html[]): Html {
  return joined<'html'>(parts, '\n')
}

export function close(parts: readonly Html[]): Html {
  return joined<'html'>(parts, '')
}

/** A name or value out of a file. */
export function code(text: string, max = 200): Html {
  return html`<code>${htmlText(text, max)}</code>`
}

const severityNames: Readonly<Record<Severity, Words>> = { error: own`error`, warning: own`warning`, note: own`note` }

/** A severity as a word in its colour. */
export function pill(severity: Severity): Html {
  return html`<span class="pill ${severityNames[severity]}">${severityNames[severity]}</span>`
}

export const statusNames: Readonly<Record<RunStatus, Words>> = {
  succeeded: own`succeeded`,
  warning: own`warning`,
  failed: own`failed`,
  other: own`cancelled or skipped`,
}

/** The class of a status. */
export const statusClasses: Readonly<Record<RunStatus, Words>> = {
  succeeded: own`ok`,
  warning: own`warning`,
  failed: own`error`,
  other: own`idle`,
}

/** `2026-11-21 04:40` of an ISO time in UTC; characters other than digits and separators are dropped. */
export function minuteText(time: string): Words {
  const [, year = 0, month = 0, day = 0, hour = 0, minute = 0] = (/^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d)/.exec(time) ?? []).map(
    Number,
  )
  return own`${year}-${two(month)}-${two(day)} ${two(hour)}:${two(minute)}`
}

export function two(number: number): Words {
  return number < 10 ? own`0${number}` : own`${number}`
}

/** `12 %`; a share that is not nothing is never shown as nothing, and one that is not all never as all. */
export function percentText(share: number): Words {
  const percent = Math.round(share * 100)
  if (share > 0 && percent === 0) return own`&#60;1 %`
  if (share < 1 && percent === 100) return own`&#62;99 %`
  return own`${percent} %`
}

/** `12,345` */
export function numberText(value: number): Words {
  const [whole = '0', part] = String(Math.round(value * 100) / 100).split('.')
  const groups = whole
    .replace(/\B(?=(\d{3})+(?!\d))/g, ',')
    .split(',')
    .map(Number)
  const [first = 0, ...rest] = groups
  const padded = rest.map((group) => own`,${group < 10 ? own`00${group}` : group < 100 ? own`0${group}` : own`${group}`}`)
  return own`${first}${joined<'every'>(padded, '')}${part === undefined ? own`` : own`.${two(Number(part.padEnd(2, '0')))}`}`
}

/**
 * Where a line of a file is shown on the web. Only addresses of our own making: an https host from the checkout, a commit in hexadecimal digits and an
 * encoded path.
 */
export function lineLink(source: Provenance | null, path: string, line: number): Html | null {
  const { repositoryUri, revisionId } = source ?? {}
  if (repositoryUri === undefined || revisionId === undefined || !/^[0-9a-f]{7,64}$/.test(revisionId)) return null
  if (!/^https:\/\/[a-z0-9.-]+\/[\w.~%/-]+$/i.test(repositoryUri) || path.split('/').includes('..')) return null
  const blob = /^https:\/\/[^/]*gitlab/i.test(repositoryUri) ? '/-/blob/' : '/blob/'
  const steps = path.split('/').map((step) => encodeURIComponent(step.toWellFormed()))
  return html`${htmlText(`${repositoryUri}${blob}${revisionId}/${steps.join('/')}`, 4000)}#L${line}`
}

/** A file and a line, as a link where there is a safe address. */
export function place(source: Provenance | null, path: string, line: number): Html {
  const link = lineLink(source, path, line)
  const text = html`${htmlText(path, 300)}:${line}`
  return link === null ? html`<code>${text}</code>` : html`<a href="${link}"><code>${text}</code></a>`
}

/** A table with a caption that screen readers announce; a first cell that is a row's name is made with `rowHead`. */
export function table(caption: Html, heads: readonly Html[], rows: readonly Html[], className: Words = own``): Html {
  const head = close(heads.map((text) => html`<th>${text}</th>`))
  return html`<div class="scroll" tabindex="0" role="group" aria-label="Table"><table${className === '' ? own`` : html` class="${className}"`}><caption><span class="unseen">${caption}</span></caption><thead><tr>${head}</thead><tbody>
${lines(rows)}
</tbody></table></div>`
}

export function row(cells: readonly Html[]): Html {
  return html`<tr>${close(cells)}</tr>`
}

export function cell(content: Html, className?: Words): Html {
  return className === undefined ? html`<td>${content}</td>` : html`<td class="${className}">${content}</td>`
}

export function rowHead(content: Html): Html {
  return html`<th scope=row>${content}</th>`
}

/** What a picture shows as text, behind one line. */
export function folded(summary: Html, content: Html): Html {
  return html`<details class="data"><summary>${summary}</summary>${content}</details>`
}

/** A picture that keeps its size and scrolls where the page is narrower. `label` says in a sentence what it shows. */
export function picture(
  label: string,
  size: { readonly width: number; readonly height: number },
  pieces: readonly Safe<'xml'>[],
): Html {
  const { width, height } = size
  const drawn = xml`<svg class="chart wide" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${xmlText(label, 500)}">${joined<'xml'>(pieces, '')}</svg>`
  return html`<div class="scroll" tabindex="0" role="group" aria-label="Chart">${svgInHtml(drawn)}</div>`
}

/** Texts of one kind as one group: `[x, y, text]`. */
export function texts(kind: Words, items: readonly (readonly [x: number, y: number, text: Safe<'xml'> | Words])[]): Safe<'xml'> {
  const drawn = items.map(([x, y, text]) => xml`<text x="${x}" y="${y}">${text}</text>`)
  return xml`<g class="${kind}">${joined<'xml'>(drawn, '')}</g>`
}

/** Lines of a grid as one path: upright ones at `xs` from `top` to `bottom`. */
export function uprights(xs: readonly number[], top: number, bottom: number): Safe<'xml'> {
  return xml`<path class="grid" d="${xmlText(xs.map((x) => `M${x} ${top}V${bottom}`).join(''))}"/>`
}

export function fixed(pixels: number): number {
  return Math.round(pixels * 10) / 10
}
