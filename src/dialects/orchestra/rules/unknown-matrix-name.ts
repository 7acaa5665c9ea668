import type { Problem } from '../../../engine/problem.ts'
import { defineRule } from '../../../engine/rule.ts'
import { groupsAround } from '../../../model/nesting.ts'
import { type Group, nodeKeyOf, type Pipeline } from '../../../model/pipeline.ts'
import type { Site } from '../../../model/reference.ts'
import { gather } from '../../../rules/parts/gather.ts'
import { readerOf } from '../../../rules/parts/referents.ts'
import { soundReferences } from '../../../rules/parts/sound-references.ts'
import { type Suggestion, suggestedFix, suggesterFor } from '../../../rules/parts/suggest.ts'
import { together } from '../../../rules/parts/together.ts'
import type { Piece } from '../../../text/edit/piece-edit.ts'
import type { Fix } from '../../../text/fix.ts'
import { quoted } from '../../../text/quote.ts'
import { nodeAt } from '../../../text/tree.ts'
import { listNames } from '../../../text/wording.ts'

/** Further places shown beside the first. */
const mostRelated = 5

export default defineRule({
  summary: 'Expressions must use a name of the matrix of their group',
  why: 'MATRIX contains only the names under `matrix.inputs` of the same group. Any other name has no value, and the expression fails.',
  remedy: 'Use a name under `matrix.inputs` of the group, or add a matrix to the group.',
  severity: 'error',
  since: '0.1.0',
  about: ['matrix-reference'],
  *check({ pipeline }) {
    const reads = unknownReads(pipeline)
    for (const same of gather(reads, ({ group, name }) => JSON.stringify([group?.key ?? null, name])).values())
      yield* together(
        same,
        ({ site }) => nodeKeyOf(site.path),
        (reads) => problemOf(pipeline, reads),
      )
  },
})

/** A read of a matrix value that is not there. */
interface UnknownRead {
  readonly group: Group | null
  readonly name: string
  readonly at: Piece
  readonly site: Site
}

function unknownReads(pipeline: Pipeline): readonly UnknownRead[] {
  return soundReferences(pipeline).flatMap(({ context, name, nameSpan, site }) => {
    const group = context === 'matrix' && name !== null ? groupOf(pipeline, site) : undefined
    if (group === undefined || name === null) return []
    const names = namesIn(group)
    if (names === undefined || names.some((known) => known.toLowerCase() === name.toLowerCase())) return []
    return [{ group, name, at: { path: site.path, within: nameSpan }, site }]
  })
}

/** Names of a group's matrix; undefined where there is a matrix whose names are not known. */
function namesIn(group: Group | null): readonly string[] | undefined {
  const names = group?.fanOut?.inputs.map((input) => input.name) ?? []
  return group?.fanOut && names.length === 0 ? undefined : names
}

/** One finding for all reads of one name in one group. A matrix that was left empty is what has to be fixed. */
function problemOf(pipeline: Pipeline, reads: readonly [UnknownRead, ...UnknownRead[]]): Problem {
  const [first, ...others] = reads
  const { group, name, site } = first
  const names = namesIn(group) ?? []
  const near = suggesterFor(names)(name)
  const fix = fixOf(pipeline, reads, near)
  const emptyPath = group ? [...group.path, 'matrix'] : []
  const isEmpty = group !== null && nodeAt(pipeline.document.root, emptyPath) !== undefined && !group.fanOut
  const owner = group?.fanOut
    ? `the matrix of its group has ${listNames(names)}`
    : group
      ? `${isEmpty ? 'the matrix of' : ''} its group ${quoted(group.label)} ${isEmpty ? 'is empty' : 'has no matrix'}`.trimStart()
      : 'it is not in a group'
  const places = isEmpty ? reads : others
  return {
    at: isEmpty ? { path: emptyPath, part: 'key' } : first.at,
    message: `${readerOf(pipeline, site)} reads MATRIX value ${quoted(name)}, but ${owner}`,
    subject: [group?.key ?? '', name],
    ...(near && { remedy: `Write ${quoted(near.name)}` }),
    ...(isEmpty && { remedy: `Write the values of ${quoted(name)} under \`inputs:\` of the matrix` }),
    related: places.slice(0, mostRelated).map(({ at }) => ({ at, message: isEmpty ? 'is read here' : 'is read here too' })),
    ...(fix && { fix }),
  }
}

/** Fixes all reads at the same time; undefined where one of them cannot be fixed in place. */
function fixOf(pipeline: Pipeline, reads: readonly UnknownRead[], near: Suggestion | undefined): Fix | undefined {
  const fixes = reads.flatMap(({ at }) => suggestedFix(pipeline.document, at, near) ?? [])
  const [first] = fixes
  return first && fixes.length === reads.length ? { ...first, edits: fixes.flatMap(({ edits }) => edits) } : undefined
}

/** The group whose matrix the values come from; null for a task without one, undefined where the reader is no task. */
function groupOf(pipeline: Pipeline, site: Site): Group | null | undefined {
  const task = site.reader === null ? undefined : pipeline.nodes.get(site.reader)
  if (task?.kind !== 'task') return undefined
  const around = groupsAround(pipeline, task)
  return around.find(({ fanOut }) => fanOut !== null) ?? around[0] ?? (task.parent === null ? null : undefined)
}
