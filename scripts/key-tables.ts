import { type Key, nameOf } from '../src/config/key.ts'
import { fileKeys } from '../src/config/keys.ts'
import { ownRuleKeys } from '../src/config/own-rule-keys.ts'
import { pipelineKeys, poolKeys } from '../src/config/pipeline-keys.ts'

/** A table of keys as a Markdown table. */
export function keyTable(keys: Readonly<Record<string, Key<unknown>>>): string {
  const rows = Object.entries(keys).map(
    ([property, entry]) =>
      `| \`${nameOf(property, entry)}\` | ${entry.description}${entry.required === undefined ? '' : ' (required)'} |`,
  )
  return `| Key | Meaning |\n|---|---|\n${rows.join('\n')}\n`
}

/** The page about the configuration with its tables in place: the one below each marker is made of the table of that name. */
export function freshConfigurationPage(page: string): string {
  const tables = { file: fileKeys, pipelines: pipelineKeys, pools: poolKeys, 'own-rules': ownRuleKeys }
  return Object.entries(tables).reduce((text, [name, keys]) => {
    const marker = `<!-- keys: ${name} -->\n`
    const start = text.indexOf(marker)
    if (start === -1) throw new Error(`docs/configuration.md has no marker for the keys of ${name}`)
    const end = text.indexOf('\n\n', start + marker.length + 1)
    return `${text.slice(0, start)}${marker}\n${keyTable(keys)}${text.slice(end + 1)}`
  }, page)
}
