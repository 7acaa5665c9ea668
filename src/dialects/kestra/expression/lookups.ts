import type { Span } from '../../../text/source.ts'
import { type Expression, type Part, walk } from './ast.ts'
import type { Template } from './template.ts'

/** A step from a name to what lies in it; a null name is computed. */
export interface LookupStep {
  readonly name: string | null
  /** The name, without quotes where it stands in brackets. */
  readonly span: Span
  /** False for `['a']`. */
  readonly isMember: boolean
}

/** A name that an expression looks up. Spans are indices into the text. */
export interface Lookup {
  readonly root: string
  readonly rootSpan: Span
  readonly steps: readonly LookupStep[]
  /** From the root to the last step. */
  readonly span: Span
  /** True where the text provides for a value that is missing. */
  readonly isGuarded: boolean
  /** True for a value after `??`: it is read only where the one before it is missing. */
  readonly isFallback: boolean
}

/** What a template looks up, and which expressions it holds. Names that it defines itself are left out. */
export interface Lookups {
  readonly lookups: readonly Lookup[]
  /** Every expression at any depth, in the order of the text. */
  readonly nodes: readonly Expression[]
  /** Names that the text defines: variables, loops, macros and their parameters. */
  readonly own: ReadonlySet<string>
}

const known = new WeakMap<Template, Lookups>()

/** The lookups of a template, found once. */
export function lookupsIn(template: Template): Lookups {
  const found = known.get(template) ?? findLookups(template)
  known.set(template, found)
  return found
}

function findLookups(template: Template): Lookups {
  const own = new Set<string>()
  const tops: Expression[] = []
  gather(template.parts, tops, own)
  const all = tops.map((top) => ({ top, nodes: [...walk(top)] }))
  const nodes = all.flatMap((one) => one.nodes)
  const tested = new Set(nodes.flatMap((node) => (isTestOfPresence(node) ? pathText(node.input) : [])))
  const lookups = all.flatMap(({ nodes: inner }) => {
    const guards = inner.flatMap(guardOf)
    const fallbacks = inner.flatMap(fallbackOf)
    return chainsIn(inner).flatMap((chain) => lookupOf(chain, own, { guards, fallbacks, tested }))
  })
  return { lookups, nodes, own }
}

/** The expressions of parts and the names that they define. */
function gather(parts: readonly Part[], tops: Expression[], own: Set<string>): void {
  for (const part of parts) {
    if (part.kind === 'print') tops.push(part.expression)
    else if (part.kind === 'set') {
      own.add(part.name)
      tops.push(part.value)
    } else if (part.kind === 'for') {
      own.add(part.variable).add('loop')
      tops.push(part.iterable)
      gather(part.body, tops, own)
      gather(part.otherwise, tops, own)
    } else if (part.kind === 'if') {
      for (const branch of part.branches) {
        tops.push(branch.condition)
        gather(branch.body, tops, own)
      }
      gather(part.otherwise, tops, own)
    } else if (part.kind === 'macro') {
      own.add(part.name)
      for (const { name, value } of part.parameters) {
        own.add(name)
        if (value) tops.push(value)
      }
      gather(part.body, tops, own)
    } else if (part.kind === 'body') {
      tops.push(...part.expressions)
      gather(part.body, tops, own)
    }
  }
}

function isTestOfPresence(node: Expression): node is Extract<Expression, { kind: 'test' }> {
  return node.kind === 'test' && node.name === 'defined'
}

/** Where a missing name does no harm: before `??`, before `| default`, before `is defined`. How `??` binds differs by version, so all before it counts. */
function guardOf(node: Expression): readonly Span[] {
  if (node.kind === 'binary' && node.operator.startsWith('??')) return [{ start: 0, end: node.operatorSpan.start }]
  if (node.kind === 'filter' && node.name === 'default' && node.input) return [node.input.span]
  return isTestOfPresence(node) ? [node.input.span] : []
}

function fallbackOf(node: Expression): readonly Span[] {
  return node.kind === 'binary' && node.operator.startsWith('??') ? [node.right.span] : []
}

/** The outermost chains: names with all that is looked up in them. */
function chainsIn(nodes: readonly Expression[]): readonly Expression[] {
  const inner = new Set(nodes.flatMap((node) => (node.kind === 'member' || node.kind === 'index' ? [node.object] : [])))
  return nodes.filter((node) => (node.kind === 'name' || node.kind === 'member' || node.kind === 'index') && !inner.has(node))
}

/** The steps of a chain that begins with a name, up to the first call; null for another value. */
function stepsOf(
  chain: Expression,
): { readonly root: Extract<Expression, { kind: 'name' }>; readonly steps: readonly LookupStep[] } | null {
  const steps: LookupStep[] = []
  let node = chain
  while (node.kind === 'member' || node.kind === 'index') {
    if (node.kind === 'member') {
      if (node.args) steps.length = 0
      else steps.unshift({ name: node.name, span: node.nameSpan, isMember: true })
    } else steps.unshift(indexStep(node.index))
    node = node.object
  }
  return node.kind === 'name' ? { root: node, steps } : null
}

function indexStep(index: Expression): LookupStep {
  if (index.kind !== 'literal' || typeof index.value === 'boolean' || index.value === null) {
    return { name: null, span: index.span, isMember: false }
  }
  const inQuotes = typeof index.value === 'string' ? 1 : 0
  return {
    name: String(index.value),
    span: { start: index.span.start + inQuotes, end: index.span.end - inQuotes },
    isMember: false,
  }
}

interface Surroundings {
  readonly guards: readonly Span[]
  readonly fallbacks: readonly Span[]
  readonly tested: ReadonlySet<string>
}

function lookupOf(chain: Expression, own: ReadonlySet<string>, { guards, fallbacks, tested }: Surroundings): readonly Lookup[] {
  const found = stepsOf(chain)
  if (!found || own.has(found.root.name)) return []
  const { root, steps } = found
  const { span: rootSpan, name } = root
  const span = { start: rootSpan.start, end: steps.at(-1)?.span.end ?? rootSpan.end }
  const isGuarded = isIn(guards, rootSpan) || isTested(name, steps, tested)
  return [{ root: name, rootSpan, steps, span, isGuarded, isFallback: isIn(fallbacks, rootSpan) }]
}

function isIn(spans: readonly Span[], { start, end }: Span): boolean {
  return spans.some((span) => span.start <= start && end <= span.end)
}

/** The texts of a chain and of all that it begins with: `a`, `a.b`. */
function pathText(node: Expression): readonly string[] {
  const found = stepsOf(node)
  return found ? [[found.root.name, ...found.steps.map(({ name }) => name ?? '*')].join('\0')] : []
}

function isTested(root: string, steps: readonly LookupStep[], tested: ReadonlySet<string>): boolean {
  let path = root
  if (tested.size === 0) return false
  if (tested.has(path)) return true
  return steps.some(({ name }) => {
    path += `\0${name ?? '*'}`
    return tested.has(path)
  })
}
