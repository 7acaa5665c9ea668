import type { Severity } from '../engine/finding.ts'
import { log, logText, type Safe } from './safe.ts'

/** Codes of "select graphic rendition" (ECMA-48 8.3.117), `[on, off]`. */
const codes = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  cyan: [36, 39],
  underline: [4, 24],
} as const satisfies Record<string, readonly [on: number, off: number]>

export type Style = keyof typeof codes
export type Paint = (text: Safe<'log'>, ...styles: readonly Style[]) => Safe<'log'>

/** The colour of each severity. */
export const severityStyles: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', note: 'blue' }

const plain: Paint = (text) => text

const colored: Paint = (text, ...styles) =>
  styles.reduce((inner, style) => log`\u001b[${codes[style][0]}m${inner}\u001b[${codes[style][1]}m`, text)

/** Makes text a link to an address. */
export type Link = (text: Safe<'log'>, address: string) => Safe<'log'>

/** Hyperlinks as terminals read them: OSC 8 (https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda), or none at all. */
export function linkFor(links: boolean): Link {
  return links ? (text, address) => log`\u001b]8;;${logText(address, 2000)}\u001b\\${text}\u001b]8;;\u001b\\` : (text) => text
}

/** How to paint text: with colours or not at all. */
export function paintFor(color: boolean): Paint {
  return color ? colored : plain
}
