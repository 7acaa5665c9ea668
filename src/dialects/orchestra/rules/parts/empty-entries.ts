import type { Pipeline } from '../../../../model/pipeline.ts'
import type { Document } from '../../../../text/document.ts'
import { lineIndexAt, type Span } from '../../../../text/source.ts'
import { isEmptyCollection, isUnset, nodeAt, type Path } from '../../../../text/tree.ts'

/** An entry that says nothing and stands alone on its line. */
export interface EmptyEntry {
  readonly path: Path
  /** Its line with the line break. */
  readonly line: Span
}

const rootKeys = ['schedule', 'sensors', 'trigger_events', 'alerts', 'inputs', 'configuration', 'anomalies', 'meta']
const groupKeys = ['condition', 'matrix', 'meta']
const taskKeys = ['tags', 'alerts', 'connection', 'condition', 'operation_metadata', 'configuration', 'anomalies', 'meta']

/** The optional sections of a pipeline, its groups and tasks that are written out and empty; absence means the same. */
export function emptyEntries(pipeline: Pipeline): readonly EmptyEntry[] {
  const places: readonly (readonly [Path, readonly string[]])[] = [
    [[], rootKeys],
    ...pipeline.groups.map((group) => [group.path, groupKeys] as const),
    ...pipeline.tasks.map((task) => [task.path, taskKeys] as const),
  ]
  const found = places.flatMap(([path, keys]) => keys.flatMap((key) => emptyEntry(pipeline.document, [...path, key]) ?? []))
  const unique = new Map(found.map((entry) => [entry.line.start, entry]))
  return [...unique.values()].sort((a, b) => a.line.start - b.line.start)
}

function emptyEntry(document: Document, path: Path): EmptyEntry | undefined {
  const parent = nodeAt(document.root, path.slice(0, -1))
  const entry = parent?.kind === 'map' ? parent.entries.get(String(path[path.length - 1])) : undefined
  if (parent?.kind !== 'map' || !entry || entry.merged || !(isUnset(entry.value) || isEmptyCollection(entry.value)))
    return undefined
  const { source, lineStarts } = document
  const index = lineIndexAt(lineStarts, entry.keySpan.start)
  const line = { start: lineStarts[index] ?? 0, end: lineStarts[index + 1] ?? source.text.length }
  const isAlone = /^ *(?:"\w+"|'\w+'|\w+) *: *(?:\[ *\]|\{ *\}|~|null|Null|NULL)? *\r?\n?$/.test(
    source.text.slice(line.start, line.end),
  )
  return isAlone && parent.entries.size > 1 ? { path, line } : undefined
}
