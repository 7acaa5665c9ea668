/** Pipeline files of the usual size, as many as wanted, made from our own corpus: each has ids and names of its own. */
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const corpus = join(import.meta.dirname, '../test/corpus/own')
/** What real files have on average, in bytes. */
const usualBytes = 4600

/** The files of the corpus that can be grown, in the order of their names. */
const originals = globSync('*.{yml,yaml}', { cwd: corpus })
  .sort()
  .map((name) => readFileSync(join(corpus, name), 'utf8').replaceAll('\r\n', '\n'))
  .filter((text) => /^pipeline:$/m.test(text))

/** Writes so many files below a folder, forty folders of them. */
export function writePipelines(folder: string, count: number): void {
  for (let index = 0; index < count; index++) {
    const path = join(folder, pathOf(index))
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, pipelineText(index))
  }
}

/** Where the file of a number lies. */
export function pathOf(index: number): string {
  return `flows/team-${index % 40}/pipeline-${index}.yml`
}

/** The text of a file: an original with its groups repeated until it has the usual size, all ids and the name with its number. */
export function pipelineText(index: number): string {
  const original = originals[index % originals.length] ?? ''
  const { before, body, after } = partsOf(original)
  const rest = original.length - body.length
  const repeats = Math.max(1, Math.round((usualBytes - rest) / body.length))
  const ids = idsIn(body)
  const bodies = Array.from({ length: repeats }, (_, at) => renamed(body, ids, `${index}_${at}`))
  return `${before}${bodies.join('')}${renamed(after, ids, `${index}_0`)}`.replace(
    /^name: *(['"]?)/m,
    (_, quote: string) => `name: ${quote}Copy ${index} of `,
  )
}

/** A text before, in, and after its groups. */
function partsOf(text: string) {
  const start = text.search(/^pipeline:$/m) + 'pipeline:\n'.length
  const length = text.slice(start).search(/^[^\s#]/m)
  const end = length === -1 ? text.length : start + length
  const body = text.slice(start, end)
  return { before: text.slice(0, start), body: body.endsWith('\n') ? body : `${body}\n`, after: text.slice(end) }
}

/** Ids of groups and tasks, by where they are written. */
function idsIn(body: string): ReadonlySet<string> {
  return new Set([...body.matchAll(/^(?: {2}| {6})([\w-]+):$/gm)].map(([, id = '']) => id))
}

function renamed(text: string, ids: ReadonlySet<string>, suffix: string): string {
  return text.replace(/[\w-]+/g, (word) => (ids.has(word) && word.length > 2 ? `${word}_${suffix}` : word))
}
