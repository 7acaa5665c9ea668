import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { nodesOfCommands } from '../../src/history/dbt/commands.ts'
import { type DbtManifest, parseManifest } from '../../src/history/dbt/manifest.ts'
import { type SelectionRequest, selectNodes } from '../../src/history/dbt/select.ts'

interface Recording {
  readonly versions: Readonly<Record<string, string>>
  readonly manifest: unknown
  readonly listed: readonly {
    readonly select?: readonly string[]
    readonly exclude?: readonly string[]
    readonly selector?: string
    readonly indirect?: SelectionRequest['indirect']
    /** What dbt answers; null where it refuses. */
    readonly ids: readonly string[] | null
  }[]
  readonly executed: readonly { readonly command: string; readonly ids: readonly string[] | null }[]
}

const recording: Recording = JSON.parse(readFileSync(new URL('../../conformance/dbt/selection.json', import.meta.url), 'utf8'))

function manifestOf(value: unknown): DbtManifest {
  const parsed = parseManifest(JSON.stringify(value))
  if (!parsed.ok) throw new Error(parsed.unavailable.text)
  return parsed.value
}

const manifest = manifestOf(recording.manifest)

describe(`selection, as dbt ${recording.versions['dbt-core']} does it`, () => {
  it.each(recording.listed.map((one) => [JSON.stringify({ ...one, ids: undefined }), one] as const))('%s', (_, one) => {
    const selected = selectNodes(manifest, {
      select: one.select ?? [],
      exclude: one.exclude ?? [],
      selector: one.selector,
      indirect: one.indirect ?? 'eager',
    })
    // `dbt ls`, which was asked, leaves analyses out; no command runs them.
    const answer = selected.known ? [...selected.nodes].filter((id) => !id.startsWith('analysis.')).sort() : null
    expect(answer).toEqual(one.ids)
  })
})

/** What is listed among the results of a command and builds or tests nothing. */
const noWork = /^(?:exposure|saved_query)\./

describe(`what a command runs, as dbt ${recording.versions['dbt-core']} does it`, () => {
  // `compile` has results, and neither builds nor tests anything.
  const asked = recording.executed.filter(({ command, ids }) => ids !== null && !command.startsWith('compile'))
  it.each(asked)('dbt $command', ({ command, ids }) => {
    const selected = nodesOfCommands(manifest, `dbt ${command}`)
    expect(selected.known && [...selected.nodes].sort()).toEqual(ids?.filter((id) => !noWork.test(id)))
  })
})
