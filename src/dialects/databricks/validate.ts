import type { Violation } from '../../model/violation.ts'
import { soleClosestTo } from '../../text/closest.ts'
import type { Document } from '../../text/document.ts'
import { quoted } from '../../text/quote.ts'
import { childOf, type Node, type Path } from '../../text/tree.ts'
import type { Project } from '../dialect.ts'
import { objectViolations, type Purse, valueViolations } from './format/check.ts'
import { combinationViolations } from './format/combinations.ts'
import { declarativePipelineViolations } from './format/dlt.ts'
import { keyViolations } from './format/keys.ts'
import { missingKeys } from './format/required.ts'
import { targetViolations } from './format/targets.ts'
import { isRoot } from './project.ts'
import { jobsOf } from './read/bundle.ts'
import { bundleOf } from './read/index.ts'
import { rootKeys, targetKeys } from './words.ts'

/** Most violations that are told one by one. */
const mostViolations = 1_000

/** Most values of a project that are looked at. */
const mostValues = 500_000

/** Problems of the text that leave gaps in the tree: what the tree lacks may well be in the file. */
const gaps: readonly string[] = ['syntax', 'too-large', 'merge-conflict', 'encoding']

/** What the format of jobs says against the files of a bundle, and against its jobs as the target has them. Never throws. */
export function validateBundle(project: Project): readonly Violation[] {
  const purse: Purse = { left: mostValues, seen: new Map() }
  const told: Violation[] = []
  for (const violation of allViolations(project, purse)) {
    if (told.length === mostViolations) break
    told.push(violation)
  }
  return told
}

function* allViolations(project: Project, purse: Purse): Iterable<Violation> {
  const [first] = project.documents
  for (const document of project.documents) {
    if (isGappy(document)) continue
    for (const violation of documentViolations(document, purse)) yield document === first ? violation : { ...violation, document }
  }
  if (project.documents.some(isGappy)) return
  if (isRoot(first)) yield* targetViolations(project.documents)
  for (const job of jobsOf(bundleOf(project))) {
    yield* missingKeys(job)
    yield* combinationViolations(job)
  }
}

function isGappy({ problems }: Document): boolean {
  return problems.some(({ code }) => gaps.includes(code))
}

function* documentViolations(document: Document, purse: Purse): Iterable<Violation> {
  const { root } = document
  if (root?.kind !== 'map') return
  yield* keyViolations(document, purse)
  yield* misspelt(document, root, [], rootKeys)
  yield* jobViolations(childOf(root, 'resources'), ['resources'], purse)
  yield* declarativePipelineViolations(childOf(root, 'resources'), ['resources'])
  for (const key of ['targets', 'environments']) {
    const targets = childOf(root, key)
    if (targets?.kind !== 'map') continue
    for (const [name, { value }] of targets.entries) {
      yield* misspelt(document, value, [key, name], targetKeys)
      yield* jobViolations(childOf(value, 'resources'), [key, name, 'resources'], purse)
      yield* declarativePipelineViolations(childOf(value, 'resources'), [key, name, 'resources'])
    }
  }
}

function* jobViolations(resources: Node | undefined, path: Path, purse: Purse): Iterable<Violation> {
  const jobs = childOf(resources, 'jobs')
  if (jobs?.kind !== 'map') return
  for (const [key, { value }] of jobs.entries) {
    const own = [...path, 'jobs', key]
    if (value.kind === 'map') yield* objectViolations('Job', value, own, purse)
    else yield* valueViolations({ object: 'Job' }, value, own, 'Job', purse)
  }
}

/** Keys that are close to one of the format. Others may hold anchors, or be newer than this version. */
function* misspelt({ source }: Document, node: Node, path: Path, known: readonly string[]): Iterable<Violation> {
  if (node.kind !== 'map') return
  for (const [key, { keySpan, value }] of node.entries) {
    if (known.includes(key) || value.kind === 'scalar') continue
    // What holds anchors is for aliases elsewhere, whatever it is called.
    if (/(?:^|[\s[{,])&[^\s,[\]{}]/.test(source.text.slice(keySpan.end, value.span.end))) continue
    const near = soleClosestTo(key, known)
    if (near === undefined || node.entries.has(near)) continue
    yield {
      kind: 'unknown-key',
      at: { path: [...path, key], part: 'key' },
      message: `Unknown key ${quoted(key)}, which the CLI drops; did you mean ${quoted(near)}?`,
      remedy: `Write ${quoted(near)}`,
    }
  }
}
