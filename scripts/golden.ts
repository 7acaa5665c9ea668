/**
 * What the product says of many files, as text to compare two states of the source by: `node scripts/golden.ts > before.txt`, then again and
 * `diff`. A line a finding (rule, severity, place, fingerprint), and a hash of each report format. `--without-words` leaves the hashes out,
 * for changes that touch wording alone. Files: the corpus beside the project where there is one, the examples, the fixtures of the rules.
 */
import { createHash } from 'node:crypto'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Format, formats, renderAs } from '../src/render-as.ts'
import { review } from '../src/run.ts'
import { fakeWorld } from '../test/host.ts'

const root = join(import.meta.dirname, '..')
const withWords = !process.argv.includes('--without-words')
const homes = ['../shared/corpus/orchestra', '../shared/corpus/orchestra-changes', 'examples', 'test/rules'].filter((home) =>
  existsSync(join(root, home)),
)

function filesIn(home: string): Readonly<Record<string, string>> {
  const paths = globSync('**/*.{yml,yaml}', { cwd: join(root, home) }).sort()
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, home, path), 'utf8')]))
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)

for (const home of homes) {
  const { report, exitCode } = await review(fakeWorld(filesIn(home)).host, { paths: ['.'], profile: 'strict' })
  console.log(`== ${home}: exit code ${exitCode}, ${report.findings.length} findings, ${report.crashed.length} crashed`)
  for (const { rule, severity, path, line, column, endLine, endColumn, fingerprint, state } of report.findings)
    console.log(`${path}:${line}:${column}-${endLine}:${endColumn} ${severity} ${rule} ${fingerprint} ${state ?? ''}`)
  if (!withWords) continue
  for (const format of formats as readonly Format[]) console.log(`${format} ${hash(await renderAs(format, report))}`)
}
