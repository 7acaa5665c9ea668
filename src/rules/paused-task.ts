import { defineRule } from '../engine/rule.ts'
import type { Pipeline, PipelineNode } from '../model/pipeline.ts'
import { quoted } from '../text/quote.ts'
import { orElse } from './parts/advice.ts'
import { gather } from './parts/gather.ts'
import { groupPhrase, groupWord } from './parts/group-words.ts'

export default defineRule({
  summary: 'Tasks with downstream tasks should not be committed as paused',
  why: 'Downstream tasks of a paused task run anyway, on the data of its last run, and the run still succeeds.',
  remedy: 'Resume the task, or remove it.',
  severity: 'note',
  profile: 'strict',
  since: '0.1.0',
  about: ['paused', 'dependency'],
  *check({ pipeline }) {
    const waiting = waitingFor(pipeline)
    for (const node of pipeline.nodes.values()) {
      const readers = node.paused ? (waiting.get(node.key) ?? []) : []
      const remedy = readers.length === 0 ? null : pipeline.dialect.remedyFor(pipeline, { kind: 'resume', on: node })
      if (!remedy) continue
      yield {
        at: { path: node.pausedPath, part: 'pair' },
        message: `${wordOf(pipeline, node)} is paused, and ${readersOf(pipeline, readers)} without it`,
        subject: 'paused',
        remedy: orElse(remedy, 'remove the task'),
      }
    }
  },
})

function wordOf(pipeline: Pipeline, node: PipelineNode): string {
  return node.kind === 'group' ? groupWord(pipeline, node) : `Task ${quoted(node.label)}`
}

function readersOf(pipeline: Pipeline, [first, ...others]: readonly PipelineNode[]): string {
  const name = first?.kind === 'group' ? groupPhrase(pipeline, first) : quoted(first?.label ?? '')
  return others.length === 0 ? `${name} runs` : `${name} and ${others.length} more run`
}

function waitingFor(pipeline: Pipeline): ReadonlyMap<string, readonly PipelineNode[]> {
  const waits = [...pipeline.nodes.values()].flatMap((node) => node.dependencies.map(({ on }) => ({ on: on ?? '', node })))
  return new Map([...gather(waits, ({ on }) => on)].map(([on, found]) => [on, found.map(({ node }) => node)]))
}
