import { defineRule } from '../engine/rule.ts'
import type { Pipeline, PipelineNode } from '../model/pipeline.ts'
import { quoted } from '../text/quote.ts'
import { gather } from './parts/gather.ts'
import { groupPhrase, groupWord } from './parts/group-words.ts'

export default defineRule({
  summary: 'Nothing that others wait for is committed as paused',
  why: 'What waits for a paused task goes on as if it were not there, on the data of the last time it ran, and the run still ends as a success.',
  remedy: 'Remove `paused: true` when the reason is gone, or remove the task.',
  severity: 'note',
  profile: 'strict',
  since: '0.1.0',
  *check({ pipeline }) {
    const waiting = waitingFor(pipeline)
    for (const node of pipeline.nodes.values()) {
      const readers = node.paused ? (waiting.get(node.key) ?? []) : []
      if (readers.length === 0) continue
      yield {
        at: { path: [...node.path, 'paused'], part: 'pair' },
        message: `${wordOf(pipeline, node)} is paused, and ${readersOf(pipeline, readers)} on without it`,
        subject: 'paused',
      }
    }
  },
})

function wordOf(pipeline: Pipeline, node: PipelineNode): string {
  return node.kind === 'group' ? groupWord(pipeline, node) : `Task ${quoted(node.label)}`
}

function readersOf(pipeline: Pipeline, [first, ...others]: readonly PipelineNode[]): string {
  const name = first?.kind === 'group' ? groupPhrase(pipeline, first) : quoted(first?.label ?? '')
  return others.length === 0 ? `${name} goes` : `${name} and ${others.length} more go`
}

function waitingFor(pipeline: Pipeline): ReadonlyMap<string, readonly PipelineNode[]> {
  const waits = [...pipeline.nodes.values()].flatMap((node) => node.dependencies.map(({ on }) => ({ on: on ?? '', node })))
  return new Map([...gather(waits, ({ on }) => on)].map(([on, found]) => [on, found.map(({ node }) => node)]))
}
