import { readFileSync } from 'node:fs'

const docs = new URL('../docs/', import.meta.url)
/** Pages of the docs that help to write and to configure pipelines. */
const pageNames = ['configuration', 'history', 'schedule', 'diff']

/** Pages of the docs, by their names without ending. The bundle holds their texts in place of this module. */
export const texts: Readonly<Record<string, string>> = Object.fromEntries(
  pageNames.map((name) => [name, readFileSync(new URL(`${name}.md`, docs), 'utf8')]),
)
