import type { ReferenceContext } from '../../../model/reference.ts'
import type { Span } from '../../../text/source.ts'
import { type ChainStep, type Expression, walk } from './ast.ts'
import { contexts } from './vocabulary.ts'

/** A name that an expression looks up. Spans are indices into the text that was parsed. */
export interface ExpressionReference {
  /** `tasks['a']` and `ORCHESTRA.PIPELINE_RUN_TASKS['a']` are both of the context `task`. */
  readonly context: ReferenceContext
  /**
   * Id of a task or group; name of an input, a variable or a matrix input; member of `ORCHESTRA` in capitals; first name of an
   * unknown context. Null where it is computed or where nothing follows the context.
   */
  readonly name: string | null
  /** True where the name comes from another value, for instance `tasks[inputs.x]`. */
  readonly computed: boolean
  /** `.all()` or `.any()` of a task group. */
  readonly quantifier: 'all' | 'any' | null
  /** What is asked of a task or group, in lower case: `status`, `outputs`, `task_run_id`, `run_parameters` or an unknown word. */
  readonly member: string | null
  /** Further members, up to the first that is computed or called. */
  readonly path: readonly (string | number)[]
  /** From the context to the last of `path`; where there is no path, to what comes before it. */
  readonly span: Span
  /** The name without quotes; the context where there is no name. */
  readonly nameSpan: Span
  /** The member; undefined where there is none. */
  readonly memberSpan: Span | undefined
}

/** What of a template matters here. */
interface Parts {
  readonly parts: readonly ({ readonly kind: 'text' } | { readonly kind: 'expression'; readonly ast: Expression })[]
}

/** Every reference of a template or of one expression, in the order of the text. */
export function referencesIn(root: Parts | Expression): readonly ExpressionReference[] {
  const expressions = 'parts' in root ? root.parts.flatMap((part) => (part.kind === 'expression' ? [part.ast] : [])) : [root]
  return expressions.flatMap((expression) => walk(expression).flatMap((node) => referenceOf(node) ?? []))
}

/** The reference that a node is, or undefined for any other node and for a call of a function. */
export function referenceOf(node: Expression): ExpressionReference | undefined {
  if (node.kind === 'name') return rooted(node.name, node.span, [])
  if (node.kind !== 'chain' || node.base.kind !== 'name' || node.steps[0]?.kind === 'call') return undefined
  return rooted(node.base.name, node.base.span, node.steps)
}

interface Key {
  readonly key: string | number | null
  readonly span: Span
  readonly nameSpan: Span
}

function rooted(root: string, rootSpan: Span, steps: readonly ChainStep[]): ExpressionReference {
  const context = contexts.get(root.toLowerCase()) ?? 'unknown'
  const first = keyOf(steps, 0)
  if (context === 'run' && isTaskTable(first)) return scoped('task', rootSpan, steps, 1)
  if (context === 'task' || context === 'group') return scoped(context, rootSpan, steps, 0)
  if (context === 'unknown') return plain(context, { key: root, span: rootSpan, nameSpan: rootSpan }, rootSpan, steps, 0)
  const named = context === 'run' && typeof first?.key === 'string' ? { ...first, key: first.key.toUpperCase() } : first
  return plain(context, named, rootSpan, steps, 1)
}

function isTaskTable(key: Key | undefined): boolean {
  return typeof key?.key === 'string' && key.key.toUpperCase() === 'PIPELINE_RUN_TASKS'
}

/** A reference whose name is followed by nothing but its own members. */
function plain(
  context: ReferenceContext,
  name: Key | undefined,
  root: Span,
  steps: readonly ChainStep[],
  next: number,
): ExpressionReference {
  const { path, end } = pathFrom(steps, next)
  return {
    ...described(context, name, root),
    quantifier: null,
    member: null,
    memberSpan: undefined,
    path: name?.key === null ? [] : path,
    span: { start: root.start, end: end ?? Math.max(root.end, name?.span.end ?? 0) },
  }
}

/** A reference to a task or a group: a name, perhaps a quantifier, a member. */
function scoped(context: 'task' | 'group', root: Span, steps: readonly ChainStep[], next: number): ExpressionReference {
  const name = keyOf(steps, next)
  const quantifier = context === 'group' ? quantifierAt(steps, next + 1) : null
  const memberAt = next + (quantifier ? 3 : 1)
  const member = name && keyOf(steps, memberAt)
  const { path, end } = pathFrom(steps, memberAt + 1)
  const last = quantifier ? steps[next + 2]?.span.end : name?.span.end
  return {
    ...described(context, name, root),
    quantifier,
    member: member ? String(member.key ?? '').toLowerCase() || null : null,
    memberSpan: member?.nameSpan,
    path: member?.key == null ? [] : path,
    span: { start: root.start, end: (member && end) ?? member?.span.end ?? last ?? steps[next - 1]?.span.end ?? root.end },
  }
}

function described(context: ReferenceContext, name: Key | undefined, root: Span) {
  return {
    context,
    name: name && name.key !== null ? String(name.key) : null,
    computed: name?.key === null,
    nameSpan: name?.nameSpan ?? root,
  }
}

/** The member or index at a step; undefined where there is none, or where it is the name of a method. */
function keyOf(steps: readonly ChainStep[], at: number): Key | undefined {
  const step = steps[at]
  if (step?.kind === 'index') return indexKey(step.value, step.span)
  if (step?.kind !== 'member' || steps[at + 1]?.kind === 'call') return undefined
  return { key: step.name, span: step.span, nameSpan: step.nameSpan }
}

function indexKey(value: Expression, span: Span): Key {
  if (value.kind === 'string') return { key: value.value, span, nameSpan: value.inner }
  return { key: value.kind === 'number' ? value.value : null, span, nameSpan: value.span }
}

function quantifierAt(steps: readonly ChainStep[], at: number): 'all' | 'any' | null {
  const step = steps[at]
  if (step?.kind !== 'member' || steps[at + 1]?.kind !== 'call') return null
  const name = step.name.toLowerCase()
  return name === 'all' || name === 'any' ? name : null
}

function pathFrom(steps: readonly ChainStep[], from: number): { path: readonly (string | number)[]; end: number | undefined } {
  const path: (string | number)[] = []
  let end: number | undefined
  for (let at = from; at < steps.length; at++) {
    const key = keyOf(steps, at)
    if (key?.key == null) break
    path.push(key.key)
    end = key.span.end
  }
  return { path, end }
}
