import type { Violation } from '../../../model/violation.ts'
import { quoted } from '../../../text/quote.ts'
import { childOf, type Node, type Path } from '../../../text/tree.ts'
import { flagOf } from '../read/value.ts'

/** What is wrong with the declarative pipelines among the resources of a file. */
export function* declarativePipelineViolations(resources: Node | undefined, path: Path): Iterable<Violation> {
  const pipelines = childOf(resources, 'pipelines')
  if (pipelines?.kind !== 'map') return
  for (const [key, { value }] of pipelines.entries) {
    const own = [...path, 'pipelines', key]
    if (childOf(value, 'schedule'))
      yield {
        kind: 'unknown-key',
        at: { path: [...own, 'schedule'], part: 'key' },
        message: `${quoted(key)} of "pipelines" has a "schedule", which the CLI drops: nothing starts it`,
        remedy: 'Write the schedule in a job that runs it by `pipeline_task`',
      }
    const [serverless, clusters] = [childOf(value, 'serverless'), childOf(value, 'clusters')]
    if (
      serverless?.kind === 'scalar' &&
      flagOf(serverless.value) === true &&
      clusters?.kind === 'list' &&
      clusters.items.length > 0
    )
      yield {
        kind: 'wrong-value',
        at: { path: [...own, 'clusters'], part: 'key' },
        message: `${quoted(key)} of "pipelines" is serverless and has "clusters", which the service refuses`,
        remedy: 'Remove "clusters", or "serverless"',
      }
  }
}
