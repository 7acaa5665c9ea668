import type { Severity } from '../engine/finding.ts'
import type { Drawing, DrawnEdge, DrawnNode, Tone } from '../model/drawing.ts'
import { joined, mermaid, mermaidText, type Safe } from './safe.ts'

type Line = Safe<'mermaid'>

/** Mermaid refuses a longer text (`maxTextSize`) and more edges (`maxEdges`) by default, and a diagram cannot raise that. */
export const mermaidLimits = { characters: 50_000, edges: 500 } as const

/** What a flowchart shows beside the drawing. */
export interface FlowchartView {
  /** Findings by the id of the task in the file: the gravest decides on the border. Default: none. */
  readonly worst?: ReadonlyMap<string, Severity>
  /** Whether a node has its second line. Default: not. */
  readonly hasDetails?: boolean
}

/**
 * Strokes that have at least three to one against the white and the dark page of GitHub; what a colour says is said in words, too. Fills and the
 * colour of texts are left to the theme.
 */
const styles = {
  added: mermaid`stroke:#2da44e,stroke-width:3px`,
  removed: mermaid`stroke:#cf222e,stroke-width:3px,stroke-dasharray:6 4`,
  changed: mermaid`stroke:#bf8700,stroke-width:3px`,
  failing: mermaid`stroke:#cf222e,stroke-width:4px`,
  error: mermaid`stroke:#d1242f,stroke-width:3px`,
  warning: mermaid`stroke:#bf8700,stroke-width:3px`,
  note: mermaid`stroke:#0969da,stroke-width:2px`,
  critical: mermaid`stroke-width:5px`,
  frame: mermaid`fill:transparent,stroke:#8c959f`,
} as const
type StyleName = keyof typeof styles
const names = {
  added: mermaid`added`,
  removed: mermaid`removed`,
  changed: mermaid`changed`,
  failing: mermaid`failing`,
  error: mermaid`error`,
  warning: mermaid`warning`,
  note: mermaid`note`,
  critical: mermaid`critical`,
  frame: mermaid`frame`,
} as const satisfies Record<StyleName, Line>

/** Chains of more nodes go down: from left to right they would be as small as the page is narrow. */
const longestRow = 7

/** A drawing as a Mermaid flowchart, whatever its size. */
export function flowchartOf(drawing: Drawing, view: FlowchartView = {}): Safe<'mermaid'> {
  const styled = [...drawing.groups.map((group) => styledGroup(group)), ...drawing.nodes.map((node) => styledNode(node, view))]
  const used = (Object.keys(styles) as StyleName[]).filter((name) => styled.some(({ classes }) => classes.includes(name)))
  const direction = depthOf(drawing) > longestRow ? mermaid`TD` : mermaid`LR`
  const lines = [
    mermaid`flowchart ${direction}`,
    ...insideOf(drawing, null, 1, { ...view, direction }),
    ...drawing.edges.map(edgeLine),
    ...used.map((name) => mermaid`  classDef ${names[name]} ${styles[name]}`),
    ...used.map((name) => classLine(name, styled)),
  ]
  return joined<'mermaid'>(lines, '\n')
}

interface Styled {
  readonly id: string
  readonly classes: readonly StyleName[]
}

function styledGroup({ id, tone }: Drawing['groups'][number]): Styled {
  return { id, classes: ['frame', ...tonesOf(tone)] }
}

function styledNode({ id, task, tone, isCritical }: DrawnNode, { worst }: FlowchartView): Styled {
  const severity = task === null ? undefined : worst?.get(task)
  return { id, classes: [...(severity ? [severity] : tonesOf(tone)), ...(isCritical ? ['critical' as const] : [])] }
}

function tonesOf(tone: Tone): readonly StyleName[] {
  return tone === 'plain' ? [] : [tone]
}

function classLine(name: StyleName, styled: readonly Styled[]): Line {
  const ids = styled.filter(({ classes }) => classes.includes(name)).map(({ id }) => idText(id))
  return mermaid`  class ${joined<'mermaid'>(ids, ',')} ${names[name]}`
}

interface InsideView extends FlowchartView {
  readonly direction: Line
}

/** What lies in a group, or outside of all: groups with what is in them, then nodes. */
function insideOf(drawing: Drawing, parent: string | null, depth: number, view: InsideView): readonly Line[] {
  const margin = mermaid`${joined<'mermaid'>(
    Array.from({ length: depth }, () => mermaid`  `),
    '',
  )}`
  const frames = drawing.groups.filter((group) => group.parent === parent)
  const nodes = drawing.nodes.filter((node) => node.group === parent)
  return [
    ...frames.flatMap(({ id, label, tone }) => [
      mermaid`${margin}subgraph ${idText(id)}["${mermaidText(label)}${toneWords(tone)}"]`,
      // Without it Mermaid turns what lies in a group to which a line leads.
      mermaid`${margin}  direction ${view.direction}`,
      ...insideOf(drawing, id, depth + 1, view),
      mermaid`${margin}end`,
    ]),
    ...nodes.map((node) => mermaid`${margin}${nodeText(node, view)}`),
  ]
}

const toneNames = {
  plain: mermaid``,
  added: mermaid`added`,
  removed: mermaid`removed`,
  changed: mermaid`changed`,
  failing: mermaid``,
} as const

function toneWords(tone: Tone): Line {
  return tone === 'plain' || tone === 'failing' ? mermaid`` : mermaid` (${toneNames[tone]})`
}

/** A group whose tasks are not drawn has the double border of a subroutine. */
function nodeText(node: DrawnNode, { hasDetails = false }: FlowchartView): Line {
  const { id, task, label, detail, badge, tone } = node
  const lines = [
    mermaidText(label),
    ...((hasDetails || task === null) && detail.trim() !== '' ? [mermaidText(detail)] : []),
    ...(toneNames[tone] === '' ? [] : [toneNames[tone]]),
    ...(badge === '' ? [] : [mermaid`${mermaidText(badge)} of runs fail`]),
  ]
  const text = joined<'mermaid'>(lines, '<br>')
  return task === null ? mermaid`${idText(id)}[["${text}"]]` : mermaid`${idText(id)}["${text}"]`
}

/** A dependency that is gone is dotted, and so is one on a failure; one between tasks of the critical path is thick. */
function edgeLine({ from, to, tone, isCritical, isOnFailure }: DrawnEdge): Line {
  const [start, end] = [idText(from), idText(to)]
  if (tone === 'removed') return mermaid`  ${start} -. removed .-> ${end}`
  if (tone === 'added') return mermaid`  ${start} -- added --> ${end}`
  if (isOnFailure) return mermaid`  ${start} -. on failure .-> ${end}`
  return isCritical ? mermaid`  ${start} ==> ${end}` : mermaid`  ${start} --> ${end}`
}

/** Ids are ours: a letter and a number. */
function idText(id: string): Line {
  const number = Number(id.slice(1))
  return id.startsWith('g') ? mermaid`g${number}` : mermaid`n${number}`
}

/** Nodes of the longest chain, frames counted as one; what lies on or below a circle does not count. */
function depthOf({ edges }: Drawing): number {
  const after = new Map<string, string[]>()
  const waiting = new Map<string, number>()
  for (const { from, to } of edges) {
    after.set(from, [...(after.get(from) ?? []), to])
    waiting.set(to, (waiting.get(to) ?? 0) + 1)
  }
  const depths = new Map([...after.keys()].filter((id) => !waiting.has(id)).map((id) => [id, 1]))
  for (const [id, depth] of depths) {
    for (const next of after.get(id) ?? []) {
      const left = (waiting.get(next) ?? 0) - 1
      waiting.set(next, left)
      // Deepest last: a node is entered once all that it waits for has been.
      if (left === 0) depths.set(next, depth + 1)
    }
  }
  return Math.max(1, ...depths.values())
}
