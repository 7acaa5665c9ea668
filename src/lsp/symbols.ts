import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver/node'
import { childrenOf, topNodes } from '../model/nesting.ts'
import type { Pipeline, PipelineNode } from '../model/pipeline.ts'
import { triggerWord } from '../model/trigger-words.ts'
import { locate } from '../text/document.ts'
import type { Span } from '../text/source.ts'
import { nodeAt, type Path } from '../text/tree.ts'

/** Turns a span of the engine into a range of the client. */
export type ToRange = (span: Span) => DocumentSymbol['range']

/** Groups may lie in groups; deeper than this no editor shows them. */
const deepest = 32

/** What an outline shows of a pipeline: triggers, inputs, groups with what lies in them, tasks. */
export function symbolsOf(pipeline: Pipeline, toRange: ToRange): DocumentSymbol[] {
  const at = (path: Path) => placeOf(pipeline, path, toRange)
  const triggers = pipeline.triggers
    .filter(({ path }) => nodeAt(pipeline.document.root, path) !== undefined)
    .map((trigger) => ({ name: triggerWord(trigger), kind: SymbolKind.Event, ...at(trigger.path) }))
  const inputs = pipeline.parameters.map(({ name, type, path }) => ({
    name,
    detail: type,
    kind: SymbolKind.Variable,
    ...at(path),
  }))
  const nodes = topNodes(pipeline)
    .toSorted((one, other) => startOf(pipeline, one) - startOf(pipeline, other))
    .map((node) => symbolOf(pipeline, node, at, deepest))
  return [...triggers, ...inputs, ...nodes].filter(({ name }) => name.trim() !== '')
}

function startOf({ document }: Pipeline, { path }: PipelineNode): number {
  return locate(document, { path, part: 'key' }).start
}

function symbolOf(pipeline: Pipeline, node: PipelineNode, at: (path: Path) => Place, depth: number): DocumentSymbol {
  const children = node.kind === 'group' && depth > 0 ? childrenOf(pipeline, node) : []
  return {
    name: node.label.trim() || node.id.trim() || '(no name)',
    detail: node.kind === 'group' ? '' : node.action.job,
    kind: node.kind === 'group' ? SymbolKind.Namespace : SymbolKind.Function,
    ...at(node.path),
    children: children.map((child) => symbolOf(pipeline, child, at, depth - 1)),
  }
}

type Place = Pick<DocumentSymbol, 'range' | 'selectionRange'>

function placeOf({ document }: Pipeline, path: Path, toRange: ToRange): Place {
  const key = locate(document, { path, part: 'key' })
  const node = nodeAt(document.root, path)
  const start = Math.min(key.start, node?.span.start ?? key.start)
  const text = document.source.text.slice(start, Math.max(key.end, node?.span.end ?? key.end))
  const end = Math.max(start + text.trimEnd().length, key.end)
  return { range: toRange({ start, end }), selectionRange: toRange(key) }
}
