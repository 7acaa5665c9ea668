import { readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../docs/rules/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md')

/** The page of every rule, in Markdown, by id: the pages of the docs. The bundle holds their texts in place of this module. */
export const pages: Readonly<Record<string, string>> = Object.fromEntries(
  files.sort().map((name) => [name.slice(0, -'.md'.length), readFileSync(new URL(name, folder), 'utf8')]),
)
