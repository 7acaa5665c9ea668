import type { BaseFindings } from '../../engine/finding-kinship.ts'
import { stableSteps } from '../../engine/fingerprint.ts'
import { asWritten, type Naming, pointersAbove } from '../../engine/identity.ts'
import { type NodeKey, nodeKeyOf, type Pipeline } from '../../model/pipeline.ts'
import type { Document } from '../../text/document.ts'
import type { Source } from '../../text/source.ts'
import { childOf, type Node, nodeAt, type Path } from '../../text/tree.ts'
import { canonical } from '../canonical.ts'
import type { Entity } from './entity.ts'
import { idsBefore, type Renamed } from './renamed.ts'
import type { MatchedPipeline } from './versions.ts'

/** A file of the head with what its parts were at the base. */
interface Known {
  readonly after: Pipeline
  readonly before: Pipeline | undefined
  /** By the key of the entity now. */
  readonly former: ReadonlyMap<NodeKey, { readonly entity: Entity; readonly pipeline: Pipeline }>
  readonly entities: ReadonlySet<NodeKey>
  readonly renamed: Renamed
}

/**
 * The parts of the head as the base calls them: what was renamed or moved by its former name and place. An entity that the base does not have
 * is called by a name that nothing of the base has.
 */
export function namingAtBase(pipelines: readonly MatchedPipeline[]): Pick<BaseFindings, 'naming' | 'isUntouched'> {
  const known = new Map<Source, Known>()
  for (const matched of pipelines) {
    const { source } = matched.after.document
    const [one, other] = [known.get(source), knownOf(matched)]
    known.set(source, one ? joined(one, other) : other)
  }
  const naming: Naming = {
    place: (document, path) => {
      const file = known.get(document.source)
      return file ? placeIn(file, document, path) : asWritten.place(document, path)
    },
    part: (document, text) => {
      const file = known.get(document.source)
      return file && text.startsWith('/') ? partIn(file, text) : asWritten.part(document, text)
    },
    found: (document, place) => {
      const text = asWritten.found(document, place)
      const file = known.get(document.source)
      return file && text !== '' ? file.renamed.text(nodeKeyOf(place.path), text, place.within) : text
    },
  }
  return {
    naming,
    isUntouched: (document, pointer) => {
      const file = known.get(document.source)
      return file === undefined || isUntouchedIn(file, pointer)
    },
  }
}

function isUntouchedIn({ former, entities, after }: Known, pointer: string): boolean {
  for (const { key, rest } of ownersOf(pointer)) {
    const partner = former.get(key)
    if (partner) {
      const was = nodeAtPointer(nodeAt(partner.pipeline.document.root, partner.entity.path), rest)
      return canonical(was) === canonical(nodeAtPointer(after.document.root, pointer))
    }
    if (entities.has(key)) return false
  }
  return false
}

/** The pointers from the whole to the root, each with what follows it. */
function* ownersOf(pointer: string): Iterable<{ readonly key: string; readonly rest: string }> {
  for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1))
    yield { key: pointer.slice(0, end), rest: pointer.slice(end) }
}

function nodeAtPointer(node: Node | undefined, pointer: string): Node | undefined {
  let current = node
  for (const step of pointer.split('/').slice(1)) {
    const name = step.replaceAll('~1', '/').replaceAll('~0', '~')
    current = childOf(current, current?.kind === 'list' ? Number(name) : name)
  }
  return current
}

function knownOf({ before, after, entities, former }: MatchedPipeline): Known {
  return { after, before, former, entities: new Set(entities.map(({ key }) => key)), renamed: idsBefore(after, former) }
}

/** What is known of two pipelines of one file, whose parts lie apart. */
function joined(one: Known, other: Known): Known {
  return {
    ...one,
    former: new Map([...one.former, ...other.former]),
    entities: new Set([...one.entities, ...other.entities]),
    renamed: { text: (at, text, within) => other.renamed.text(at, one.renamed.text(at, text, within), within) },
  }
}

function placeIn({ former, entities, renamed }: Known, document: Document, path: Path) {
  const steps = stableSteps(document.root, path, (at, text) => renamed.text(nodeKeyOf(at), text))
  for (const { key, length } of pointersAbove(path)) {
    const partner = former.get(key)
    if (partner) {
      const { root, source } = partner.pipeline.document
      return { file: source.path, steps: [...stableSteps(root, partner.entity.path), ...steps.slice(length)] }
    }
    if (entities.has(key)) return { file: document.source.path, steps: [unknown, ...steps] }
  }
  return { file: document.source.path, steps }
}

/** Begins the name of what the base does not have. */
const unknown = '+'

function partIn({ former, entities, after }: Known, pointer: string): string {
  for (const { key, rest } of ownersOf(pointer)) {
    const partner = former.get(key)
    if (partner) return `${partner.pipeline.document.source.path}#${partner.entity.key}${rest}`
    if (entities.has(key)) return `${unknown}${pointer}`
  }
  return `${after.document.source.path}#${pointer}`
}
