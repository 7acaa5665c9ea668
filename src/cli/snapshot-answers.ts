import type { PipelineAnswer } from '../history/answers.ts'
import { snapshotPath } from '../history/snapshot-path.ts'
import type { Host } from '../host.ts'
import type { Pipeline } from '../model/pipeline.ts'

/** What a snapshot of run history says of pipelines, by their keys; nothing without one. Throws OperationalError for one that cannot be read. */
export async function snapshotAnswers(
  host: Host,
  path: string | undefined,
  pipelines: readonly Pipeline[],
): Promise<ReadonlyMap<string, PipelineAnswer>> {
  if (path === undefined) return new Map()
  const { askHistory } = await import('../history/ask.ts')
  const root = path.endsWith(`/${snapshotPath}`) ? path.slice(0, -snapshotPath.length) : ''
  const repository = host.env['GITHUB_REPOSITORY'] ?? null
  const subjects = pipelines.map((pipeline) => ({
    pipeline,
    before: pipeline,
    repositoryPath: withoutRoot(pipeline.document.source.path, root),
  }))
  return askHistory(host, { from: 'file', path, days: undefined, repository, now: undefined }, subjects)
}

/** A snapshot beside the pipelines knows their paths from its own directory. */
function withoutRoot(path: string, root: string): string {
  return path.startsWith(root) ? path.slice(root.length) : path
}
