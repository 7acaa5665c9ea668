import type { Document } from '../../../text/document.ts'
import { nodeAt, type Path } from '../../../text/tree.ts'
import { decidersIn } from '../project.ts'
import type { Job } from './bundle.ts'
import { freshBudget, merged, type Value, valueFrom } from './value.ts'

/** What a target writes over a job. */
export interface Overlay {
  readonly target: string
  readonly base: Value | undefined
  readonly overlay: Value
}

const overlays = new WeakMap<Job, readonly Overlay[]>()

/** What the targets of a bundle write over a job, each beside the job without any target; values are as written. Worked out once for each job. */
export function overlaysOf(job: Job): readonly Overlay[] {
  const known = overlays.get(job) ?? readOverlays(job)
  overlays.set(job, known)
  return known
}

function readOverlays({ bundle, key, document }: Job): readonly Overlay[] {
  const deciding = decidersIn(bundle.project)
  const budget = freshBudget()
  const writtenAt = (documents: readonly Document[], path: Path): Value | undefined => {
    let whole: Value | undefined
    for (const document of documents) {
      const node = nodeAt(document.root, path)
      if (node) whole = merged(whole, valueFrom(node, { document, path }, 'base', budget))
    }
    return whole
  }
  return bundle.project.variants.flatMap((target) => {
    const overlay = writtenAt(deciding, ['targets', target, 'resources', 'jobs', key])
    return overlay ? [{ target, base: writtenAt([document], ['resources', 'jobs', key]), overlay }] : []
  })
}
