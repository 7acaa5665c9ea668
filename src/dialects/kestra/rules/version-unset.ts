import { defineWorkspaceRule } from '../../../engine/rule.ts'
import type { Pipeline } from '../../../model/pipeline.ts'
import { quoted } from '../../../text/quote.ts'
import { count, listNames } from '../../../text/wording.ts'
import type { Use } from '../migration/use.ts'
import { usesIn } from '../migration/uses.ts'
import { flowsOf } from '../read/pipeline.ts'

/** So many of the names are told. */
const mostNames = 3

export default defineWorkspaceRule({
  summary: 'The configuration should say which release runs the flows',
  why: 'Release 2.0 refuses much of what earlier releases need, and the other way round. While the release is not known, no finding is made about either.',
  remedy: "Add `kestra: { version: '1.3' }`, with your release, to the configuration of the review.",
  severity: 'note',
  since: '0.1.0',
  sources: ['https://kestra.io/docs/migration-guide/v2.0.0'],
  *check({ pipelines, touched, isReviewed }) {
    const own = pipelines.filter((pipeline) => flowsOf(pipeline).length > 0)
    if (own.some(({ target }) => target?.version != null)) return
    const bound = own.flatMap((pipeline) => boundOf(pipeline))
    const told = bound.find(
      ({ pipeline: { document } }) => isReviewed(document) && (touched === null || touched.has(document.source.path)),
    )
    if (!told) return
    const names = byFrequency(bound)
    const [first] = told.uses
    yield {
      document: told.pipeline.document,
      at: first?.within ? { path: first.path, within: first.within } : { path: first?.path ?? [], part: first?.part ?? 'key' },
      message: `The Kestra release is not configured, and ${count(bound.length, 'flow')} of ${own.length} ${bound.length === 1 ? 'uses' : 'use'} what only some releases read: ${shown(names)}`,
      subject: 'version',
    }
  },
})

interface Bound {
  readonly pipeline: Pipeline
  readonly uses: readonly Use[]
}

/** A flow with what 2.0 and the releases before it do not both read. */
function boundOf(pipeline: Pipeline): readonly Bound[] {
  const uses = flowsOf(pipeline).flatMap(usesIn)
  const bound = uses.filter(({ since, until, without }) => without !== 'no-plugin' && (since === '2.0' || until === '2.0'))
  return bound.length === 0 ? [] : [{ pipeline, uses: bound }]
}

/** The names, that of the most flows first. */
function byFrequency(bound: readonly Bound[]): readonly string[] {
  const flows = new Map<string, number>()
  for (const { uses } of bound)
    for (const name of new Set(uses.map((use) => use.name))) flows.set(name, (flows.get(name) ?? 0) + 1)
  return [...flows].sort(([, a], [, b]) => b - a).map(([name]) => name)
}

function shown(names: readonly string[]): string {
  const [first = ''] = names
  return names.length === 1 ? quoted(first) : listNames(names, mostNames)
}
