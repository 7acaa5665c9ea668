import { fieldLanguage } from '../../../time/field-language.ts'
import { parseCron } from './parse.ts'
import { fieldNames } from './words.ts'

type Read = ReturnType<typeof parseCron>

/** Texts that are remembered at a time; workspaces have a few hundred. */
const mostKnown = 2000
const known = new Map<string, Read>()

/** What a text says, read once for all who ask. */
export function readCron(text: string): Read {
  const found = known.get(text)
  if (found) return found
  if (known.size >= mostKnown) known.clear()
  const result = parseCron(text)
  known.set(text, result)
  return result
}

/** How the six fields of a schedule are written. Moved texts are tried by the thousand, so they are not remembered. */
export const cronLanguage = fieldLanguage({ fields: fieldNames, read: parseCron, lastDay: 'L', sunday: 1 })
