import { readdirSync, readFileSync } from 'node:fs'

/** Beside `src` as beside the bundle: the package holds the schemas as files. */
const folder = new URL('../schemas/', import.meta.url)
const ending = '.schema.json'

/** The text of every published schema, by its name without ending. */
export function publishedSchemas(): Readonly<Record<string, string>> {
  const files = readdirSync(folder).filter((name) => name.endsWith(ending))
  return Object.fromEntries(
    files.sort().map((name) => [name.slice(0, -ending.length), readFileSync(new URL(name, folder), 'utf8')]),
  )
}
