import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { childOf, type Path } from '../../../text/tree.ts'
import type { Flow } from '../flow/flow.ts'
import { type KeyFacts, partFacts, type TypeFacts, typeFacts } from '../format/catalogue.ts'
import { flowsOf } from '../read/pipeline.ts'
import { compare, type Releases, releasesOf } from '../release.ts'

export default defineRule({
  summary: 'Flows must use what the configured release reads',
  why: 'The server refuses a flow with a key or a type that its release does not have.',
  remedy: 'Write what the release has in its place.',
  severity: 'error',
  since: '0.1.0',
  sources: ['https://kestra.io/docs/migration-guide'],
  *check({ pipeline }) {
    for (const flow of flowsOf(pipeline)) {
      const { from: release, isConfigured } = releasesOf(pipeline, flow)
      if (release === null || !isConfigured) continue
      for (const { facts, path, part, name } of usesIn(flow)) {
        const hint = replacements[name]
        const said = saidOf(facts, release)
        if (said === undefined) continue
        yield {
          at: { path, part },
          message: `${quoted(name)} ${said}: the configured release ${release} refuses it`,
          ...(hint !== undefined && facts.until !== undefined && { remedy: `Write ${hint} in its place.` }),
          subject: name,
        }
      }
    }
  },
})

/** Names of 2.0 for what it has no more. */
const replacements: Readonly<Record<string, string>> = {
  conditions: '`when`',
  preconditions: '`dependsOn`',
  'flow.ForEach': '`flow.Loop`',
  'flow.EachSequential': '`flow.Loop`',
  'flow.EachParallel': '`flow.Loop`',
  'flow.ForEachItem': '`flow.Loop`',
  workerGroup: '`workerSelector`',
  maxAttempt: '`maxAttempts`',
  minLogLevel: '`logLevel`',
}

interface Use {
  readonly name: string
  readonly facts: KeyFacts | TypeFacts
  readonly path: Path
  readonly part: 'key' | 'value'
}

function saidOf({ since, until }: KeyFacts | TypeFacts, release: Releases['from'] & string): string | undefined {
  if (until !== undefined && compare(release, until) >= 0) return `is gone from ${until} on`
  return since !== undefined && compare(release, since) < 0 ? `came with ${since}` : undefined
}

function* usesIn(flow: Flow): Iterable<Use> {
  yield* keysIn(flow.root.entries.keys(), [], [partFacts('Flow')])
  for (const element of flow.tasks) yield* elementIn(element, partFacts('Task'))
  for (const element of flow.triggers) yield* elementIn(element, partFacts('Trigger'))
}

function* elementIn(
  { node, path, coreType, type, writtenType }: Flow['triggers'][number] | Flow['tasks'][number],
  common: TypeFacts,
): Iterable<Use> {
  const own = coreType === null ? undefined : typeFacts(coreType)
  if (own && coreType !== null) yield { name: coreType, facts: own, path: [...path, 'type'], part: 'value' }
  if (type !== writtenType) yield { name: writtenType, facts: { until: '2.0' }, path: [...path, 'type'], part: 'value' }
  yield* keysIn(node.entries.keys(), path, own ? [own, common] : [common])
  const retry = childOf(node, 'retry')
  if (childOf(retry, 'maxAttempt'))
    yield { name: 'maxAttempt', facts: { until: '2.0' }, path: [...path, 'retry', 'maxAttempt'], part: 'key' }
}

/** Keys that one of the tables has; a type's own key comes before one of all types. */
function* keysIn(keys: Iterable<string>, path: Path, tables: readonly TypeFacts[]): Iterable<Use> {
  for (const key of keys) {
    const facts = tables.flatMap((table) => table.keys[key] ?? [])[0]
    if (facts) yield { name: key, facts, path: [...path, key], part: 'key' }
  }
}
