import type { DrawnNode } from '../../model/drawing.ts'

/** In pixels. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** In pixels, of one node. */
export const nodeShape = { padding: 12, label: 16, detail: 14, least: 112, most: 236 } as const

/** A line of a node: its size in pixels, and how much wider than usual its letters are. */
interface Face {
  readonly pixels: number
  readonly weight: number
}

const faces = { label: { pixels: 12.5, weight: 1.12 }, detail: { pixels: 11, weight: 1 } } as const satisfies Record<string, Face>
const mostPixels = nodeShape.most - 2 * nodeShape.padding
const mostGroupPixels = 300

/** The lines of a node's name: at most two, broken where a word ends. */
export function labelLines(label: string): readonly string[] {
  return wrapped(label, mostPixels)
}

/** The second line of a node, cut where it is too long. */
export function detailLine(detail: string): string {
  return shortened(detail, mostPixels, faces.detail)
}

/** How much room a node needs. */
export function sizeOf({ label, detail, badge }: DrawnNode): Size {
  const lines = labelLines(label)
  const badgeWidth = badge === '' ? 0 : widthOf(badge, faces.detail) * 1.12 + 12
  const first = widthOf(lines[0] ?? '', faces.label) + badgeWidth
  const others = Math.max(0, ...lines.slice(1).map((line) => widthOf(line, faces.label)))
  const wanted = Math.max(first, others, widthOf(detailLine(detail), faces.detail)) + 2 * nodeShape.padding
  const width = Math.ceil(Math.max(nodeShape.least, Math.min(wanted, nodeShape.most + badgeWidth)))
  return { width, height: lines.length * nodeShape.label + (detail === '' ? 0 : nodeShape.detail) + 16 }
}

/** How wide the name of a group is. */
export function groupLabelWidth(label: string): number {
  return Math.ceil(widthOf(groupLabel(label), faces.detail) * 1.12 + 24)
}

/** The name of a group as its frame shows it. */
export function groupLabel(label: string): string {
  return shortened(label, mostGroupPixels, faces.detail)
}

/** One line, or two that are as equally long as the joints of the name allow. */
function wrapped(text: string, most: number): readonly string[] {
  if (text.length <= mostCharacters && widthOf(text, faces.label) <= most) return [text]
  const characters = firstCharacters(text)
  const at = breakIn(characters, most)
  return [
    characters.slice(0, at).join('').trim(),
    shortened(text.slice(characters.slice(0, at).join('').length).trim(), most, faces.label),
  ]
}

/** After the joint nearest to the middle that leaves a first line that fits, and a second one where that can be; else where the line is full. */
function breakIn(characters: readonly string[], most: number): number {
  const before = [0]
  for (const character of characters) before.push((before.at(-1) ?? 0) + widthOf(character, faces.label))
  const whole = before.at(-1) ?? 0
  const full = Math.max(
    1,
    before.findLastIndex((width) => width <= most),
  )
  const joints = characters.flatMap((character, index) => (/[\s_\-./:]/.test(character) && index < full ? [index + 1] : []))
  const fitting = joints.filter((joint) => whole - (before[joint] ?? 0) <= most)
  const middle = (joint: number) => Math.abs(whole / 2 - (before[joint] ?? 0))
  if (fitting.length > 0) return fitting.reduce((best, joint) => (middle(joint) < middle(best) ? joint : best))
  const last = joints.at(-1)
  return last !== undefined && last > full / 2 ? last : full
}

/** As much of a text as fits, with `…` where something is missing. */
function shortened(text: string, most: number, face: Face): string {
  const characters = firstCharacters(text)
  const whole = characters.join('')
  if (whole.length === text.length && widthOf(text, face) <= most) return text
  let width = widthOf('…', face)
  const kept: string[] = []
  for (const character of characters) {
    width += widthOf(character, face)
    if (width > most) break
    kept.push(character)
  }
  return `${kept.join('').trim()}…`
}

/** No line holds more; a name may be a whole file. */
const mostCharacters = 200

function firstCharacters(text: string): readonly string[] {
  return [...text.slice(0, 2 * mostCharacters)].slice(0, mostCharacters)
}

/**
 * In pixels, by the widths of wide interface fonts (DejaVu Sans, Verdana): whatever font a reader has, no text leaves its box. Characters of East
 * Asian scripts and pictures are as wide as they are high.
 */
function widthOf(text: string, { pixels, weight }: Face): number {
  let ems = 0
  for (const character of text) ems += emsOf(character)
  return ems * pixels * weight
}

function emsOf(character: string): number {
  if ((character.codePointAt(0) ?? 0) > 0x2e7f) return 1.05
  if (/[ijl.,:;'|!I[\]() ]/.test(character)) return 0.34
  if (/[frt\-/]/.test(character)) return 0.4
  if (/[mwMW@%…—]/.test(character)) return 0.94
  return /[A-Z0-9_+=#&<>~]/.test(character) ? 0.69 : 0.61
}
