import { defineRule } from '../../../engine/rule.ts'
import { quoted } from '../../../text/quote.ts'
import { childOf } from '../../../text/tree.ts'
import { jobsIn } from '../inspect.ts'
import { decidersIn, isRoot } from '../project.ts'
import { under } from '../read/value.ts'

export default defineRule({
  summary: 'A production target should say where it is deployed',
  why: 'Without `workspace.root_path` in the target the CLI refuses to deploy as a person, because each person would deploy a copy of their own.',
  remedy: 'Set `workspace.root_path` in the target, or `run_as` with a service principal.',
  severity: 'warning',
  profile: 'strict',
  since: '0.1.0',
  *check({ pipeline }) {
    for (const job of jobsIn(pipeline)) {
      const { target, mode, project } = job.bundle
      const [root] = project.documents
      if (target === null || mode !== 'production' || !isRoot(root)) continue
      const home = decidersIn(project).find((document) => childOf(childOf(document.root, 'targets'), target) !== undefined)
      const node = childOf(childOf(home?.root, 'targets'), target)
      const isSaid = childOf(childOf(node, 'workspace'), 'root_path') !== undefined
      const runsAs =
        childOf(node, 'run_as') !== undefined ||
        childOf(root.root, 'run_as') !== undefined ||
        under(job.value, 'run_as') !== undefined
      const jobs = under(job.bundle.resources, 'jobs')
      // Told once for the bundle.
      const isFirst = jobs?.kind === 'map' && jobs.entries.keys().next().value === job.key
      if (!home || !isFirst || isSaid || runsAs) continue
      yield {
        at: { path: ['targets', target], part: 'key', document: home },
        message: `Production target ${quoted(target)} has no "workspace.root_path"`,
        subject: target,
      }
    }
  },
})
