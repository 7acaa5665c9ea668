import { globSync } from 'node:fs'
import { join, relative } from 'node:path'
import { startYamlServer, type YamlServer } from './client.ts'
import { textOf } from './errors.ts'
import { places } from './places.ts'

/**
 * Prints what the yaml-language-server installed in the folder of the first argument says with the schema for editors: the lines that it marks red in
 * every YAML file of the project and of the corpus beside it, and what it offers at named places.
 */
const [folder = '', version = ''] = process.argv.slice(2)
const root = join(import.meta.dirname, '../..')
const patterns = [
  'examples/orchestra/**/*.yml',
  'test/corpus/own/**/*.yml',
  'test/rules/*/*.yml',
  '../shared/corpus/orchestra/**/*.{yml,yaml}',
]
/** Files that are open at a time: the server waits before it looks at one. */
const atOnce = 25

const server = await startYamlServer(folder)
const files = patterns
  .flatMap((pattern) => globSync(pattern, { cwd: root }))
  .map((path) => path.replaceAll('\\', '/'))
  .sort()
const red: Record<string, readonly number[]> = {}
for (let at = 0; at < files.length; at += atOnce) {
  const some = files.slice(at, at + atOnce)
  const lines = await Promise.all(some.map((path) => redLines(server, textOf(join(root, path)))))
  for (const [index, path] of some.entries()) red[relative('.', path)] = lines[index] ?? []
}
const offers: Record<string, readonly string[]> = {}
for (const { name, text, hover } of places) {
  const offset = text.indexOf('|')
  const plain = text.replace('|', '')
  offers[name] = hover
    ? [firstLines(await server.hoverAt(plain, offset))]
    : (await server.completionsAt(plain, offset)).map(({ label }) => label).sort()
}
server.end()
process.stdout.write(`${JSON.stringify({ server: `yaml-language-server ${version}`, red, offers }, null, 1)}\n`)
process.exit(0)

async function redLines(server: YamlServer, text: string): Promise<readonly number[]> {
  const found = await server.diagnosticsOf(text)
  const lines = found
    .filter(({ severity, source }) => severity === 1 && source?.startsWith('yaml-schema'))
    .map(({ range }) => range.start.line + 1)
  return [...new Set(lines)].sort((one, other) => one - other)
}

function firstLines(text: string): string {
  return text.split('\n\n').slice(0, 2).join(' ').slice(0, 300)
}
