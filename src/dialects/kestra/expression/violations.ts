import type { Pipeline } from '../../../model/pipeline.ts'
import type { Violation } from '../../../model/violation.ts'
import { soleClosestTo } from '../../../text/closest.ts'
import { replacePiece } from '../../../text/edit/piece-edit.ts'
import type { Span } from '../../../text/source.ts'
import type { Flow } from '../flow/flow.ts'
import { flowsOf } from '../read/pipeline.ts'
import type { Expression } from './ast.ts'
import { filters, foreign, functions, roots, tests } from './catalogue.ts'
import { shown } from './fault.ts'
import { hyphensIn } from './hyphens.ts'
import { lookupsIn } from './lookups.ts'
import { type FlowSite, sitesIn } from './sites.ts'

/** Texts that the engine refuses when it renders them. */
export function* syntaxViolations(pipeline: Pipeline): Iterable<Violation> {
  for (const flow of flowsOf(pipeline))
    for (const { site, template } of sitesIn(flow)) {
      const { fault } = template
      if (!fault) continue
      const at = { path: site.path, within: fault.span }
      const fix = fault.suggestion === undefined ? undefined : replacePiece(pipeline.document, at, fault.suggestion, 'unsafe')
      yield {
        kind: 'invalid-expression',
        at,
        message: fault.message,
        remedy: fault.remedy ?? 'Fix the expression; its syntax is that of Pebble.',
        ...(fault.isMild && { severity: 'warning' as const }),
        ...(fix && { fix }),
      }
    }
}

/** Filters, functions and tests that no version knows. */
export function* nameViolations(pipeline: Pipeline): Iterable<Violation> {
  for (const flow of flowsOf(pipeline))
    for (const site of sitesIn(flow)) {
      const { nodes, own } = lookupsIn(site.template)
      for (const node of nodes) {
        const name = nameOf(node)
        if (name && !own.has(name.name) && !name.known.includes(name.name)) yield violationOf(pipeline, site, name)
      }
      yield* rootViolations(pipeline, flow, site)
    }
}

/** Names that no text has. What a plug-in gives to its own texts is not known, so there only a slip counts. */
function* rootViolations(pipeline: Pipeline, flow: Flow, one: FlowSite): Iterable<Violation> {
  const { site, template, task, place } = one
  if (place === 'default' || place === 'variable') return
  // What a hyphen cuts off has a finding of its own.
  const cut = hyphensIn(flow, one).map(({ span }) => span)
  for (const { root, rootSpan, isGuarded } of lookupsIn(template).lookups) {
    if (roots.includes(root) || isGuarded || cut.some(({ start, end }) => start <= rootSpan.start && rootSpan.end <= end))
      continue
    const before = /\.([\p{L}\p{Nd}_]+)-$/u.exec(template.text.slice(Math.max(0, rootSpan.start - 100), rootSpan.start))?.[1]
    const near = functions.includes(root) ? `${root}()` : soleClosestTo(root, roots)
    if (task?.coreType == null && (near === undefined || root.length < 4)) continue
    const at = { path: site.path, within: rootSpan }
    const meant = before === undefined ? near : `['${before}-${root}']`
    const fix = before !== undefined || near === undefined ? undefined : replacePiece(pipeline.document, at, near, 'unsafe')
    yield {
      kind: 'unknown-name-in-expression',
      at,
      subject: `name ${root}`,
      message: `Unknown name in expression: ${shown(root)}`,
      remedy: meant === undefined ? 'Use a name that Kestra has, or put the text in quotes.' : `Write \`${meant}\`.`,
      ...(fix && { fix }),
    }
  }
}

interface Name {
  readonly kind: 'filter' | 'function' | 'test'
  readonly name: string
  readonly span: Span
  readonly known: readonly string[]
}

function nameOf(node: Expression): Name | undefined {
  if (node.kind === 'filter') return { kind: 'filter', name: node.name, span: node.nameSpan, known: filters }
  if (node.kind === 'call') return { kind: 'function', name: node.name, span: node.nameSpan, known: functions }
  return node.kind === 'test' ? { kind: 'test', name: node.name, span: node.nameSpan, known: tests } : undefined
}

function violationOf(pipeline: Pipeline, { site }: FlowSite, { kind, name, span, known }: Name): Violation {
  const table = foreign[kind]
  const habit = Object.hasOwn(table, name) ? table[name] : undefined
  const near = habit ?? soleClosestTo(name, known)
  const at = { path: site.path, within: span }
  const isName = near !== undefined && known.includes(near)
  const fix = isName ? replacePiece(pipeline.document, at, near, 'unsafe') : undefined
  return {
    kind: 'unknown-name-in-expression',
    at,
    subject: `${kind} ${name}`,
    message: `Unknown ${kind} in expression: ${shown(name)}`,
    remedy: near === undefined ? `Use a ${kind} that Kestra has.` : `Write \`${near}\`.`,
    // A plug-in or another edition may add names that no one can know here.
    ...(near === undefined && { severity: 'warning' as const }),
    ...(fix && { fix }),
  }
}
