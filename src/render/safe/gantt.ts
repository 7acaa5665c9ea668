import { declareSafe, type Safe, templateOf } from './safe-text.ts'

/** The template of Mermaid text. Every line of ours begins with a word of ours. */
export const mermaid = templateOf<'mermaid'>()

/** A time of a clock on the wall, `2026-11-23 08:00`, from its milliseconds. */
export function mermaidTime(wall: number): Safe<'mermaid'> {
  return declareSafe(new Date(wall).toISOString().slice(0, 16).replace('T', ' '))
}
