/**
 * Compares the reader of the plain subset with the full reader on texts made of real files, of own ones and of chance, for a time.
 * Usage: node bench/fuzz-reader.ts [--seconds 60] [--seed 1] [folder of YAML files ...]. Prints each difference; exit code 1 if there is one.
 */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { compareReaders } from '../test/text/parse/plain/difference.ts'
import { grown } from '../test/text/parse/plain/grown.ts'
import { mutated, type Random, randomOf } from '../test/text/parse/plain/mutations.ts'

const { values, positionals } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' } },
  allowPositionals: true,
})
const home = join(import.meta.dirname, '..')
const folders =
  positionals.length > 0 ? positionals : ['examples', 'test/corpus/own', 'test/rules'].map((path) => join(home, path))
const texts = folders
  .flatMap((folder) =>
    globSync('**/*.{yml,yaml}', { cwd: folder })
      .sort()
      .map((path) => join(folder, path)),
  )
  .map((path) => readFileSync(path, 'utf8'))

const mostShown = 20
const counts = { same: 0, 'handed over': 0, different: 0 }
let seed = Number(values.seed)
const end = performance.now() + Number(values.seconds) * 1000

function nextText(random: Random): string {
  const text = texts[random(texts.length)]
  return text === undefined || random(3) === 0 ? grown(random) : mutated(text, random)
}

function tell(text: string, difference: string): void {
  if (++counts.different <= mostShown) console.log(`seed ${seed}: ${difference}\n${JSON.stringify(text)}`)
}

for (const text of texts) {
  const outcome = compareReaders(text)
  if (typeof outcome === 'string') counts[outcome]++
  else tell(text, outcome.difference)
}
console.log(`${texts.length} files: ${JSON.stringify(counts)}`)
while (performance.now() < end) {
  const text = nextText(randomOf(seed))
  const outcome = compareReaders(text)
  if (typeof outcome === 'string') counts[outcome]++
  else tell(text, outcome.difference)
  seed++
}
console.log(`up to seed ${seed}: ${JSON.stringify(counts)}`)
process.exitCode = counts.different > 0 ? 1 : 0
