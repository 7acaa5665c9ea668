import type { Pipeline } from '../../../model/pipeline.ts'
import type { Violation } from '../../../model/violation.ts'
import { soleClosestTo } from '../../../text/closest.ts'
import { replacePiece } from '../../../text/edit/piece-edit.ts'
import type { Span } from '../../../text/source.ts'
import { flowsOf } from '../read/pipeline.ts'
import type { Expression } from './ast.ts'
import { filters, foreign, functions, tests } from './catalogue.ts'
import { shown } from './fault.ts'
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
        ...(fault.remedy && { remedy: fault.remedy }),
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
    ...(near !== undefined && { remedy: `Write \`${near}\`.` }),
    // A plug-in or another edition may add names that no one can know here.
    ...(near === undefined && { severity: 'warning' as const }),
    ...(fix && { fix }),
  }
}
