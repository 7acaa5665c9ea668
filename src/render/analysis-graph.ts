import type { Severity } from '../engine/finding.ts'
import type { Picture, PictureNode } from '../model/picture.ts'
import { joined, markdownMermaid, mermaid, mermaidLabel, type Safe } from './safe.ts'

type Line = Safe<'mermaid'>

/** Well below the 50,000 characters (maxTextSize) that Mermaid draws, and what people still take in. */
const mostCharacters = 8000

/** Borders that can be told apart on a light and on a dark page; the words are in the list of findings. */
const classes: Readonly<Record<Severity, Line>> = {
  error: mermaid`  classDef error stroke:#d1242f,stroke-width:3px`,
  warning: mermaid`  classDef warning stroke:#bf8700,stroke-width:3px`,
  note: mermaid`  classDef note stroke:#0969da,stroke-width:2px`,
}

/** What waits for what, as a Mermaid graph; tasks with findings have a border. Null for one that is too long to be drawn. */
export function graphBlock(picture: Picture, worst: ReadonlyMap<string, Severity>): Safe<'markdown'> | null {
  const nodes = [...picture.groups.flatMap((group) => group.nodes), ...picture.loose]
  const marked = nodes.filter(({ task }) => worst.has(task))
  const used = new Set(marked.map(({ task }) => worst.get(task) as Severity))
  const lines = [
    mermaid`flowchart LR`,
    ...picture.groups.flatMap((group, index) => groupLines(group, index + 1)),
    ...picture.loose.map((node) => mermaid`  ${nodeText(node)}`),
    ...picture.edges.map(([from, to]) => mermaid`  ${idText(from)} --> ${idText(to)}`),
    ...frameLines(picture),
    ...[...used].sort().map((severity) => classes[severity]),
    ...marked.map(({ id, task }) => mermaid`  class ${idText(id)} ${classNames[worst.get(task) as Severity]}`),
  ]
  const text = joined<'mermaid'>(lines, '\n')
  return text.length > mostCharacters ? null : markdownMermaid(text)
}

const classNames: Readonly<Record<Severity, Line>> = {
  error: mermaid`error`,
  warning: mermaid`warning`,
  note: mermaid`note`,
}

/** A group without tasks is drawn as a node, because Mermaid draws no empty frame. */
function groupLines({ label, nodes }: Picture['groups'][number], number: number): readonly Line[] {
  if (nodes.length === 0) return [mermaid`  g${number}["${mermaidLabel(label)}"]`]
  return [
    mermaid`  subgraph g${number}["${mermaidLabel(label)}"]`,
    ...nodes.map((node) => mermaid`    ${nodeText(node)}`),
    mermaid`  end`,
  ]
}

/** The usual frames are glaring yellow on a light page. */
function frameLines({ groups }: Picture): readonly Line[] {
  const framed = groups.flatMap(({ nodes }, index) => (nodes.length > 0 ? [mermaid`g${index + 1}`] : []))
  if (framed.length === 0) return []
  return [mermaid`  classDef frame fill:transparent,stroke:#8c959f`, ...framed.map((id) => mermaid`  class ${id} frame`)]
}

function nodeText({ id, label }: PictureNode): Line {
  return mermaid`${idText(id)}["${mermaidLabel(label)}"]`
}

/** Ids are ours: a letter and a number. */
function idText(id: string): Line {
  const number = Number(id.slice(1))
  return id.startsWith('g') ? mermaid`g${number}` : mermaid`n${number}`
}
