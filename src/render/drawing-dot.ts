import type { Drawing, DrawnEdge, DrawnNode, Tone } from '../model/drawing.ts'
import { dot, dotText, joined, type Safe } from './safe.ts'

type Line = Safe<'dot'>

/** Colours on the white page that Graphviz draws; what a colour says is said in words, too. */
const strokes = {
  plain: dot`#57606a`,
  added: dot`#1a7f37`,
  removed: dot`#cf222e`,
  changed: dot`#9a6700`,
  failing: dot`#cf222e`,
} as const satisfies Record<Tone, Line>

const toneNames = {
  plain: dot``,
  added: dot`added`,
  removed: dot`removed`,
  changed: dot`changed`,
  failing: dot``,
} as const satisfies Record<Tone, Line>

/** A drawing in the language DOT of Graphviz, groups as clusters: `dot -Tsvg` draws it. */
export function dotOf(drawing: Drawing, title: string): string {
  const lines = [
    dot`digraph "${dotText(title)}" {`,
    dot`  graph [rankdir=LR, compound=true, fontname="Helvetica", label="${dotText(title)}", labelloc=t];`,
    dot`  node [shape=box, style=rounded, fontname="Helvetica", color="${strokes.plain}"];`,
    dot`  edge [color="${strokes.plain}"];`,
    ...insideOf(drawing, null, dot`  `),
    ...drawing.edges.flatMap((edge) => edgeLine(edge, drawing)),
    dot`}`,
  ]
  return `${joined<'dot'>(lines, '\n')}\n`
}

/** What lies in a group, or outside of all: groups with what is in them, then nodes. */
function insideOf(drawing: Drawing, parent: string | null, margin: Line): readonly Line[] {
  const frames = drawing.groups.filter((group) => group.parent === parent)
  return [
    ...frames.flatMap(({ id, label, tone }) => [
      dot`${margin}subgraph "cluster_${idText(id)}" {`,
      dot`${margin}  label="${dotText(label)}${tone === 'plain' ? dot`` : dot` (${toneNames[tone]})`}"; style=rounded; color="${strokes[tone]}";`,
      ...insideOf(drawing, id, dot`${margin}  `),
      dot`${margin}}`,
    ]),
    ...drawing.nodes.filter((node) => node.group === parent).map((node) => dot`${margin}${nodeLine(node)}`),
  ]
}

function nodeLine({ id, task, label, detail, badge, tone, isCritical }: DrawnNode): Line {
  const lines = [
    dotText(label),
    ...(detail.trim() === '' ? [] : [dotText(detail)]),
    ...(toneNames[tone] === '' ? [] : [toneNames[tone]]),
    ...(badge === '' ? [] : [dot`${dotText(badge)} of runs fail`]),
  ]
  const text = joined<'dot'>(lines, '\\n')
  const width = isCritical ? dot`, penwidth=4` : tone === 'plain' ? dot`` : dot`, penwidth=2`
  const style = tone === 'removed' ? dot`, style="rounded,dashed"` : dot``
  const shape = task === null ? dot`, peripheries=2` : dot``
  const color = tone === 'plain' ? dot`` : dot`, color="${strokes[tone]}"`
  return dot`${idText(id)} [label="${text}"${color}${width}${style}${shape}];`
}

/** An edge of a frame begins or ends at its border: Graphviz draws it between two nodes and cuts it there. */
function edgeLine({ from, to, tone, isCritical, isOnFailure }: DrawnEdge, drawing: Drawing): readonly Line[] {
  const [start, end] = [nodeWithin(from, drawing), nodeWithin(to, drawing)]
  if (start === undefined || end === undefined) return []
  const cuts = [
    ...(start === from ? [] : [dot`ltail="cluster_${idText(from)}"`]),
    ...(end === to ? [] : [dot`lhead="cluster_${idText(to)}"`]),
  ]
  const words = toneNames[tone] === '' ? [] : [dot`color="${strokes[tone]}", label="${toneNames[tone]}"`]
  const failing = isOnFailure && words.length === 0 ? [dot`label="on failure"`] : []
  const dashed = tone === 'removed' || isOnFailure ? [dot`style=dashed`] : []
  const settings = [...cuts, ...words, ...failing, ...dashed, ...(isCritical ? [dot`penwidth=3`] : [])]
  const list = settings.length === 0 ? dot`` : dot` [${joined<'dot'>(settings, ', ')}]`
  return [dot`  ${idText(start)} -> ${idText(end)}${list};`]
}

/** The node itself, or the first one in a frame, however deep. */
function nodeWithin(id: string, { nodes, groups }: Drawing): string | undefined {
  if (nodes.some((node) => node.id === id)) return id
  const own = nodes.find(({ group }) => group === id)
  if (own) return own.id
  for (const group of groups) if (group.parent === id) return nodeWithin(group.id, { nodes, groups, edges: [] })
  return undefined
}

/** Ids are ours: a letter and a number. */
function idText(id: string): Line {
  const number = Number(id.slice(1))
  return id.startsWith('g') ? dot`g${number}` : dot`n${number}`
}
