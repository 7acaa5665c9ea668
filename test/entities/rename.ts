import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Entity, entitiesOf } from '../../src/changes/entities/entity.ts'
import { unevaluatedIn } from '../../src/dialects/orchestra/expression/unevaluated.ts'
import type { Pipeline } from '../../src/model/pipeline.ts'
import { type Document, locate } from '../../src/text/document.ts'
import { applyEdits, type Edit } from '../../src/text/fix.ts'
import { spanWithin } from '../../src/text/parse/scalar-position.ts'
import type { Span } from '../../src/text/source.ts'
import { entryOf, nodeAt, type Path } from '../../src/text/tree.ts'

/** A change of a file that gives one entity another id or name, wherever the file speaks of it. */
export interface Renaming {
  readonly title: string
  readonly text: string
}

/** Expressions name tasks, groups and inputs: their ids are words. The others get the ids that an editor makes. */
const newIds = { word: 'renamed_here', generated: '5be2a6cd-fb95-4288-aa96-cc70b590e587' } as const

/** Every entity of a pipeline under another id, every one with a name under another name, all at once, and tasks that swap their ids. */
export function renamingsOf(pipeline: Pipeline): readonly Renaming[] {
  const { document } = pipeline
  const entities = entitiesOf(pipeline)
  const withId = entities.filter((entity) => entity.id !== '' && entity.kind !== 'passed-input' && isChosen(pipeline, entity))
  const ids = withId.flatMap((entity) =>
    renaming(document, `${entity.kind} ${entity.id} has another id`, idEdits(pipeline, entity, newIds[idKind(entity)])),
  )
  const all = withId.flatMap((entity, index) => idEdits(pipeline, entity, `renamed_${index}`))
  const tasks = withId.filter(({ kind }) => kind === 'task')
  const swaps = tasks.flatMap((task, index) => {
    const next = tasks[index + 1]
    const edits = next ? [...idEdits(pipeline, task, next.id), ...idEdits(pipeline, next, task.id)] : []
    return renaming(document, `task ${task.id} swaps its id with task ${next?.id}`, edits)
  })
  const named = [{ path: [] as Path, kind: 'pipeline', name: pipeline.name }, ...entities].flatMap(({ path, kind, name }) =>
    kind === 'destination' ? [] : renaming(document, `${kind} ${name} has another name`, nameEdits(document, [...path, 'name'])),
  )
  return [...ids, ...named, ...renaming(document, 'all ids at once', all), ...swaps]
}

/** False for an entity that is known by a key of the format, such as the one schedule of a job: that is no id. */
function isChosen({ dialect }: Pipeline, { id }: Entity): boolean {
  return formatKeys[dialect.id]?.has(id) !== true
}

const bundleKeys: ReadonlySet<string> = new Set(
  [...readFileSync(join(import.meta.dirname, '../../schemas/databricks-bundle.schema.json'), 'utf8').matchAll(/"(\w+)":/g)].map(
    ([, key = '']) => key,
  ),
)

const formatKeys: Readonly<Record<string, ReadonlySet<string>>> = {
  databricks: bundleKeys,
  kestra: new Set(['values', 'then', 'else']),
  'dag-factory': new Set(['schedule', 'schedule_interval']),
}

function renaming(document: Document, title: string, edits: readonly Edit[]): readonly Renaming[] {
  if (edits.length === 0) return []
  return [{ title, text: applyEdits(document.source.text, edits) }]
}

function nameEdits(document: Document, path: Path): readonly Edit[] {
  const node = nodeAt(document.root, path)
  const text = node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : ''
  if (text.trim() === '' || node?.kind !== 'scalar' || node.style === 'literal' || node.style === 'folded') return []
  const end = node.span.end - (node.style === 'plain' ? 0 : 1)
  return [{ span: { start: end, end }, text: ' anew' }]
}

function idKind({ kind }: Entity): keyof typeof newIds {
  return kind === 'sensor' || kind === 'check' ? 'generated' : 'word'
}

function idEdits(pipeline: Pipeline, entity: Entity, id: string): readonly Edit[] {
  const { document } = pipeline
  const entry = entryOf(nodeAt(document.root, entity.path.slice(0, -1)), entity.id)
  if (!entry || entry.merged || !bears(document, entry.keySpan, entity.id)) return []
  const spans = [
    entry.keySpan,
    ...dependencySpans(pipeline, entity),
    ...referenceSpans(pipeline, entity),
    ...passSpans(pipeline, entity),
    ...unevaluatedSpans(pipeline, entity),
  ]
  const distinct = new Map(spans.map((span) => [span.start, span]))
  return [...distinct.values()].map((span) => ({ span: innerOf(document, span, entity.id), text: id }))
}

function bears({ source }: Document, { start, end }: Span, id: string): boolean {
  return source.text.slice(start, end).includes(id)
}

/** Without the quotes. */
function innerOf({ source }: Document, { start, end }: Span, id: string): Span {
  const at = source.text.slice(start, end).toLowerCase().indexOf(id.toLowerCase())
  return { start: start + at, end: start + at + id.length }
}

function dependencySpans({ nodes, document }: Pipeline, { key, id, kind }: Entity): readonly Span[] {
  if (kind !== 'task' && kind !== 'group') return []
  return [...nodes.values()].flatMap(({ dependencies }) =>
    dependencies
      .filter(({ on, name }) => on === key || (on === null && name === id))
      .map(({ path }) => locate(document, { path })),
  )
}

function referenceSpans(pipeline: Pipeline, entity: Entity): readonly Span[] {
  const { references, document, nodes } = pipeline
  const isMeant = (reference: (typeof references)[number]) => {
    if (reference.name?.toLowerCase() !== entity.id.toLowerCase()) return false
    if (entity.kind !== 'fan-out-input') return reference.context === entity.kind
    const reader = nodes.get(reference.site.reader ?? '')
    const group = reader?.kind === 'task' ? reader.parent : reader?.key
    return reference.context === 'matrix' && group === entity.owner
  }
  return references.filter(isMeant).flatMap(({ site, nameSpan }) => {
    const node = nodeAt(document.root, site.path)
    return node?.kind === 'scalar' ? [spanWithin(document, node, nameSpan)] : []
  })
}

/** Whoever renames changes expressions that lack their marks as well. */
function unevaluatedSpans(pipeline: Pipeline, entity: Entity): readonly Span[] {
  const { document } = pipeline
  return unevaluatedIn(pipeline).flatMap(({ place, references }) => {
    const node = nodeAt(document.root, place.path)
    const meant = references.filter(
      ({ context, name }) =>
        name?.toLowerCase() === entity.id.toLowerCase() && context === (entity.kind === 'fan-out-input' ? 'matrix' : entity.kind),
    )
    return node?.kind === 'scalar' ? meant.map(({ nameSpan }) => spanWithin(document, node, nameSpan)) : []
  })
}

/** Who passes an input names it. */
function passSpans({ triggers, document }: Pipeline, { kind, id }: Entity): readonly Span[] {
  if (kind !== 'input') return []
  const passes = triggers.flatMap((trigger) => trigger.passes).filter(({ name }) => name.toLowerCase() === id.toLowerCase())
  return passes.map(({ path }) => locate(document, { path, part: 'key' }))
}
