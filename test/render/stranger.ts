import type { Report } from '../../src/engine/report.ts'
import { quoted } from '../../src/text/quote.ts'

/** Where a report holds a text that a stranger has written, by the name of the field; in lists, each of them. */
const foreign = new Set(
  'path pipeline task taskLabel suppressed text name subject label after environment owners members tasks unknownTasks'.split(
    ' ',
  ),
)

/** The same report after a stranger has given everything in it the one name. Sentences of ours keep their words around it. */
export function namedBy(report: Report, text: string): Report {
  return renamed(report, '', text) as Report
}

function renamed(value: unknown, key: string, text: string): unknown {
  if (typeof value === 'string') return foreign.has(key) ? text : sentenceAbout(value, text)
  if (Array.isArray(value)) return value.map((item) => renamed(item, key, text))
  if (value instanceof Map) return new Map([...value.keys()].map(() => [text, text]))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, renamed(item, name, text)]))
}

/** Sentences are cut at 300 characters, and names in them at 80: where that would cut within a name, the name is a shorter one. */
function sentenceAbout(sentence: string, text: string): string {
  const about = (name: string) => sentence.replace(/"[^"]*"/g, () => quoted(name))
  return about(text).length > 300 ? about([...text].slice(0, 3).join('')) : about(text)
}
