import type { Drawing, DrawnEdge, Tone } from '../../model/drawing.ts'
import { joined, own, type Part, type Safe, xml, xmlText } from '../safe.ts'
import { type Box, type DagLayout, layoutDag } from './layout.ts'
import { detailLine, groupLabel, labelLines, nodeShape } from './measure.ts'
import { arrowPoints, linePath } from './route.ts'
import { dagDark, dagStyles } from './style.ts'

type Piece = Safe<'xml'>

/** What a drawing says of itself. */
export interface DagWords {
  /** Name for screen readers. */
  readonly title: string
  /**
   * True where a script lets people walk through the tasks: each then is an image of its own that can be focused. Default: the whole is one image.
   */
  readonly isWalked?: boolean
}

/** The picture as the body of a page has it: its styles are `dagStyles` and `dagDark`, and all texts in it are escaped. */
export function drawDag(dag: DagLayout, words: DagWords): Safe<'xml'> {
  return svg(dag, words, own``, [])
}

/** A graph as a file of its own, light or dark as its reader has it. */
export function dagSvg(graph: Drawing, title: string): string {
  const sheet = xml`<style>${dagStyles}@media (prefers-color-scheme:dark){${dagDark}}</style>`
  return `${svg(layoutDag(graph), { title }, xml` xmlns="http://www.w3.org/2000/svg"`, [sheet])}\n`
}

function svg(dag: DagLayout, { title, isWalked = false }: DagWords, space: Part<'xml'>, before: readonly Piece[]): Piece {
  const { width, height } = dag
  const role = isWalked ? own`group` : own`img`
  return joined<'xml'>(
    [
      xml`<svg${space} class="pr-dag" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="${role}" aria-label="${xmlText(title, 300)}">`,
      ...before,
      ...dag.groups.map(groupPiece),
      ...dag.edges.map((edge) => edgePiece(dag, edge, isWalked)),
      ...dag.nodes.map((node, index) => nodePiece(node, isWalked, index)),
      xml`</svg>`,
    ],
    '\n',
  )
}

const tones: Readonly<Record<Tone, Safe<'every'>>> = {
  plain: own``,
  added: own` added`,
  removed: own` removed`,
  changed: own` changed`,
  failing: own` failing`,
}

function groupPiece({ group, box }: DagLayout['groups'][number]): Piece {
  const name = xml`<text x="${fixed(box.x + 12)}" y="${fixed(box.y + 17)}">${xmlText(groupLabel(group.label))}</text>`
  return xml`<g class="group${tones[group.tone]}"><title>${xmlText(group.label, 300)}</title><rect class="frame" ${place(box)} rx="10"/>${name}</g>`
}

function edgePiece(dag: DagLayout, edge: DagLayout['edges'][number], isWalked: boolean): Piece {
  const ends = isWalked ? xml` data-from="${xmlText(edge.edge.from)}" data-to="${xmlText(edge.edge.to)}"` : xml``
  const path = xmlText(linePath(edge, dag.direction), 20_000)
  const arrow = xmlText(arrowPoints(edge, dag.direction))
  const [failing, said] = edge.edge.isOnFailure ? [xml` on-failure`, xml`<title>on failure</title>`] : [xml``, xml``]
  return xml`<g class="edge${classesOf(edge.edge)}${failing}"${ends}>${said}<path d="${path}"/><polygon points="${arrow}"/></g>`
}

function nodePiece({ node, box }: DagLayout['nodes'][number], isWalked: boolean, index: number): Piece {
  const focus = isWalked
    ? xml` data-node="${xmlText(node.id)}"${parentOf(node.group)} tabindex="${index === 0 ? 0 : -1}" role="img"`
    : xml``
  const lines = labelLines(node.label)
  const left = box.x + nodeShape.padding
  const top = box.y + 8
  const names = lines.map(
    (line, row) => xml`<text class="name" x="${left}" y="${fixed(top + 12 + row * nodeShape.label)}">${xmlText(line)}</text>`,
  )
  const detail =
    node.detail === ''
      ? []
      : [
          xml`<text class="detail" x="${left}" y="${fixed(top + 11 + lines.length * nodeShape.label)}">${xmlText(detailLine(node.detail))}</text>`,
        ]
  const badge =
    node.badge === ''
      ? []
      : [
          xml`<text class="badge" x="${fixed(box.x + box.width - 8)}" y="${fixed(top + 12)}" text-anchor="end">${xmlText(node.badge, 12)}</text>`,
        ]
  const mark =
    node.tone === 'plain'
      ? []
      : [xml`<rect class="mark" x="${box.x}" y="${fixed(box.y + 5)}" width="4" height="${fixed(box.height - 10)}" rx="2"/>`]
  return xml`<g class="node${classesOf(node)}"${focus}><title>${xmlText(node.hint, 500)}</title><rect class="box" ${place(box)} rx="6"/>${joined<'xml'>([...mark, ...names, ...detail, ...badge], '')}</g>`
}

function parentOf(group: string | null): Piece {
  return group === null ? xml`` : xml` data-in="${xmlText(group)}"`
}

function classesOf({ tone, isCritical }: Pick<DrawnEdge, 'tone' | 'isCritical'>): Safe<'every'> {
  return isCritical ? own`${tones[tone]} critical` : tones[tone]
}

function place({ x, y, width, height }: Box): Piece {
  return xml`x="${x}" y="${y}" width="${width}" height="${height}"`
}

function fixed(pixels: number): number {
  return Math.round(pixels * 10) / 10
}
