import { shown } from '../../text/quote.ts'
import { declareSafe, type Part, type Safe } from './safe-text.ts'

/** In UTF-16 units before encoding. */
const longestText = 200
/** RFC 5545, 3.1: a line is at most 75 octets long. */
const longestLine = 75

/** A text value of a calendar file (RFC 5545, 3.3.11). No log that shows the file, folded as it is, finds a command in it. */
export function icsText(text: string, max = longestText): Safe<'ics'> {
  const inert = shown(text, max)
    .replace(/:(?=:)/g, ': ')
    .replaceAll('##[', '## [')
  return declareSafe(inert.replace(/[\\;,]/g, '\\$&'))
}

/** A time in UTC, `20261123T080000Z`, from its milliseconds. */
export function icsTime(utcMs: number): Safe<'ics'> {
  return declareSafe(new Date(utcMs).toISOString().replace(/[-:]|\.\d+/g, ''))
}

/** A content line of ours with a safe value, folded between characters, with its CR LF. */
export function icsLine(name: IcsName, value: Part<'ics'>): Safe<'ics'> {
  const lines: string[] = ['']
  let octets = 0
  for (const character of `${name}:${value}`) {
    const size = encoder.encode(character).length
    if (octets + size > longestLine) {
      lines.push(' ')
      octets = 1
    }
    lines[lines.length - 1] += character
    octets += size
  }
  return declareSafe(`${lines.join('\r\n')}\r\n`)
}

type IcsName =
  | 'BEGIN'
  | 'END'
  | 'VERSION'
  | 'PRODID'
  | 'CALSCALE'
  | 'X-WR-CALNAME'
  | 'UID'
  | 'DTSTAMP'
  | 'DTSTART'
  | 'DTEND'
  | 'SUMMARY'
  | 'DESCRIPTION'
  | 'TRANSP'

const encoder = new TextEncoder()
