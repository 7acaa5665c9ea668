import { readdirSync, readFileSync } from 'node:fs'

const schemas = new URL('../schemas/', import.meta.url)
const docs = new URL('../docs/', import.meta.url)
/** Pages of the docs that help to write and to configure pipelines. */
const pageNames = ['configuration', 'history', 'schedule', 'diff']

function textsIn(folder: URL, files: readonly string[], ending: string): Readonly<Record<string, string>> {
  return Object.fromEntries(files.map((name) => [name.slice(0, -ending.length), readFileSync(new URL(name, folder), 'utf8')]))
}

/** Schemas and pages of the docs, by their names without ending. The bundle holds their texts in place of this module. */
export const texts: Readonly<Record<'schemas' | 'docs', Readonly<Record<string, string>>>> = {
  schemas: textsIn(
    schemas,
    readdirSync(schemas)
      .filter((name) => name.endsWith('.schema.json'))
      .sort(),
    '.schema.json',
  ),
  docs: textsIn(
    docs,
    pageNames.map((name) => `${name}.md`),
    '.md',
  ),
}
