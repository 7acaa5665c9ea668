import type { Finding } from '../engine/finding.ts'
import { asPlain } from '../engine/late-finding.ts'
import { guardedHost } from '../guarded-host.ts'
import type { Host } from '../host.ts'
import { fullReview, type ReviewRequest } from '../run.ts'
import type { Known, Told } from './known.ts'
import { overlaid } from './overlay.ts'

/**
 * Reviews a workspace as `check` does, with open texts in the place of files. Each review has a mask of its own, so that what it learns is forgotten with
 * it. Throws OperationalError where the configuration cannot be read.
 */
export async function reviewAll(host: Host, paths: readonly string[], texts: ReadonlyMap<string, string>): Promise<Known> {
  const world = guardedHost(overlaid(host, () => texts))
  const request: ReviewRequest = { paths, allowEmpty: true }
  const { report, state, material } = await fullReview(world, request)
  const documents = new Map(state.subjects.map(({ document: { source } }) => [source.path, source.text]))
  return { host: world, state, answers: material.answers, told: byPath(report.findings.map(asPlain), documents) }
}

function byPath(findings: readonly Finding[], texts: ReadonlyMap<string, string>): ReadonlyMap<string, Told> {
  const lists = new Map<string, Finding[]>([...texts.keys()].map((path) => [path, []]))
  for (const finding of findings) {
    const list = lists.get(finding.path)
    if (list) list.push(finding)
    else lists.set(finding.path, [finding])
  }
  return new Map([...lists].map(([path, list]) => [path, { text: texts.get(path) ?? '', findings: list }]))
}
