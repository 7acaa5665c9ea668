import type { TextProblem } from '../../document.ts'
import { entriesOf } from '../../entries.ts'
import { lineIndexAt, lineStartsOf, type Span } from '../../source.ts'
import type { Node } from '../../tree.ts'

/** What was read of a text in which each line ends in LF. */
export interface Reading {
  readonly root: Node | undefined
  readonly problems: readonly TextProblem[]
}

/** The text with LF where it has CR LF; undefined where a carriage return stands alone, or an alias would share what is moved. */
export function withLineFeeds(text: string): string | undefined {
  return text.includes('&') || /\r(?!\n)/.test(text) ? undefined : text.replaceAll('\r\n', '\n')
}

/** The reading of such a text with all places where they are in the text that has CR LF for each LF but those that stood alone. */
export function movedBack({ root, problems }: Reading, written: string): Reading {
  const moved = mover(written)
  return { root: root && movedNode(root, moved), problems: problems.map((problem) => movedProblem(problem, moved)) }
}

type Move = (span: Span) => Span

/** Before each line stand as many carriage returns as lines end in them. */
function mover(written: string): Move {
  const starts = lineStartsOf(written)
  const before = [0]
  for (let line = 1; line < starts.length; line++)
    before.push((before[line - 1] ?? 0) + (written.charCodeAt((starts[line] ?? 0) - 2) === 0x0d ? 1 : 0))
  const read = starts.map((start, line) => start - (before[line] ?? 0))
  const moved = (at: number) => at + (before[lineIndexAt(read, at)] ?? 0)
  return ({ start, end }) => ({ start: moved(start), end: moved(end) })
}

function movedNode(node: Node, moved: Move): Node {
  const span = moved(node.span)
  if (node.kind === 'scalar') return { kind: 'scalar', span, value: node.value, style: node.style }
  if (node.kind === 'list') return { kind: 'list', span, items: node.items.map((item) => movedNode(item, moved)) }
  const entries = entriesOf(
    node.entries.list.map(({ key, keySpan, value }) => ({
      key,
      keySpan: moved(keySpan),
      value: movedNode(value, moved),
      merged: false,
    })),
  )
  return { kind: 'map', span, entries }
}

function movedProblem({ span, fix, ...problem }: TextProblem, moved: Move): TextProblem {
  const movedFix = fix && { ...fix, edits: fix.edits.map((edit) => ({ ...edit, span: moved(edit.span) })) }
  return { ...problem, span: moved(span), ...(movedFix && { fix: movedFix }) }
}
