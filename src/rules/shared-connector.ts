import { defineWorkspaceRule } from '../engine/rule.ts'
import { type Claim, claimsOf } from '../model/exclusive.ts'
import { type Fact, factOf } from '../model/fact.ts'
import { type Pipeline, startsByItself } from '../model/pipeline.ts'
import { listNames } from '../text/wording.ts'
import { isActive } from './parts/active-tasks.ts'
import { gather } from './parts/gather.ts'

interface PipelineClaim extends Omit<Claim, 'task'> {
  readonly pipeline: Pipeline
}

/** One claim for each thing. */
const awakeClaims: Fact<readonly Omit<Claim, 'task'>[]> = factOf('awake-claims', (pipeline) => {
  const awake = claimsOf(pipeline).filter(({ task }) => isActive(pipeline, task))
  return [...new Map(awake.map(({ key, path, words }) => [key, { key, path, words }])).values()]
})

export default defineWorkspaceRule({
  summary: 'A connector or dataset should be synced by one pipeline',
  why: 'Scheduled pipelines that sync the same connector overlap sooner or later: one sync is refused or queued, and you pay twice for the data.',
  remedy: 'Let one pipeline run the sync, and trigger the others when it has finished.',
  severity: 'note',
  profile: 'strict',
  since: '0.1.0',
  expertise: 'ingestion',
  facts: [awakeClaims],
  *check({ pipelines }) {
    const ordered = [...pipelines].filter(startsByItself).sort((a, b) => (a.key < b.key ? -1 : 1))
    const things = [...gather(ordered.flatMap(claimsIn), (claim) => claim.key).values()].filter((claims) => claims.length > 1)
    const ownersOf = (claims: readonly PipelineClaim[]) => JSON.stringify(claims.map(({ pipeline }) => pipeline.key))
    for (const [owners, shared] of gather(things, ownersOf)) {
      const [first, ...others] = shared[0] ?? []
      if (!first) continue
      const more = shared.length > 1 ? ` and ${shared.length - 1} more` : ''
      yield {
        document: first.pipeline.document,
        at: { path: first.path },
        message: `${others.length + 1} scheduled or triggered pipelines use ${first.words}${more}: ${namesOf([first, ...others])}`,
        subject: owners,
        members: shared.map((claims) => claims[0]?.key ?? ''),
        related: others.slice(0, 9).map((claim) => ({
          document: claim.pipeline.document,
          at: { path: claim.path },
          message: 'is also used here',
        })),
      }
    }
  },
})

/** The pipelines' names, or their files where names are the same. */
function namesOf(claims: readonly PipelineClaim[]): string {
  const names = claims.map(({ pipeline }) => pipeline.name)
  return listNames(new Set(names).size === names.length ? names : claims.map(({ pipeline }) => pipeline.key))
}

function claimsIn(pipeline: Pipeline): readonly PipelineClaim[] {
  return awakeClaims(pipeline).map((claim) => ({ ...claim, pipeline }))
}
