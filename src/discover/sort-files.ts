import { claimants, type DialectReader, type Recogniser, recognitionBy } from '../dialects/dialect.ts'
import type { FileOrigin } from '../engine/rule.ts'
import { isClose, isForeign, isUndisputed, type Recognition, reasonOf } from '../model/recognition.ts'
import { type Document, isBroken } from '../text/document.ts'

/** A file that counts as a pipeline, and why. */
export interface PipelineFile<D extends Recogniser = DialectReader> {
  readonly document: Document
  readonly origin: FileOrigin
  /** The dialect that recognised it, or null for a broken file. */
  readonly dialect: D | null
  /** The dialect whose pipelines it resembles most; that one, where it was recognised. */
  readonly nearest: D | null
}

/** A YAML file that is taken for no pipeline. */
export interface PassedOver {
  readonly path: string
  /** `foreign`: another kind of file. `close`: nearly a pipeline. `unreadable`: no one can tell. */
  readonly kind: 'foreign' | 'close' | 'unreadable'
  /** What it has and lacks, as a part of a sentence. */
  readonly reason: string
}

export interface Sorted<D extends Recogniser = DialectReader> {
  readonly files: readonly PipelineFile<D>[]
  readonly passedOver: readonly PassedOver[]
}

/** What makes a file count whatever it holds. */
export interface Meant {
  /** True for a file that was named, on the command line or in the configuration. */
  isNamed(path: string): boolean
  /** True for a file that was a pipeline at the base. */
  wasPipeline(path: string): boolean
  /** True where a setting of the team says that pipelines lie there. */
  isConfigured(path: string): boolean
  /** True for a file of the change under review. */
  isTouched(path: string): boolean
}

interface Sighting<D extends Recogniser> {
  readonly document: Document
  /** The best of what the dialects say. */
  readonly recognition: Recognition
  readonly dialect: D | null
  readonly nearest: D | null
}

/**
 * Tells pipelines from other YAML by weighing what each file holds. A file that is meant always counts. One that only resembles a pipeline
 * counts where nothing speaks against it and it lies where pipelines are; one that cannot be read, where its text resembles a pipeline.
 */
export function sortFiles<D extends Recogniser>(documents: readonly Document[], dialects: readonly D[], meant: Meant): Sorted<D> {
  const claimantOf = claimants(documents, dialects)
  const sightings = documents.map((document) => sightingOf(document, dialects, claimantOf(document)))
  const homes = new Set(sightings.flatMap(({ document, dialect }) => (dialect ? [folderOf(document.source.path)] : [])))
  const files: PipelineFile<D>[] = []
  const passedOver: PassedOver[] = []
  for (const sighting of sightings) {
    const origin = originOf(sighting, meant, (path) => homes.has(folderOf(path)))
    if (origin) files.push({ document: sighting.document, origin, dialect: sighting.dialect, nearest: sighting.nearest })
    else passedOver.push(passedOverOf(sighting))
  }
  return { files, passedOver }
}

/** A file that a pipeline of some dialect includes is one of that dialect, whatever it holds. Where one recognises it, no other is asked. */
function sightingOf<D extends Recogniser>(document: Document, dialects: readonly D[], claimant: D | undefined): Sighting<D> {
  const seen: { readonly dialect: D; readonly recognition: Recognition }[] = []
  for (const dialect of dialects) {
    const recognition = recognitionBy(dialect, document)
    if (recognition.verdict === 'is') return { document, recognition, dialect, nearest: dialect }
    seen.push({ dialect, recognition })
  }
  const best = seen.find(({ recognition }) => recognition.verdict === 'resembles') ?? seen[0]
  return {
    document,
    recognition: best?.recognition ?? { verdict: 'is-not', evidence: [] },
    dialect: claimant ?? null,
    nearest: claimant ?? best?.dialect ?? null,
  }
}

function originOf(
  { document, recognition, dialect }: Sighting<Recogniser>,
  meant: Meant,
  isHome: (path: string) => boolean,
): FileOrigin | null {
  const { path } = document.source
  if (dialect || isVeiled(document)) return 'content'
  if (meant.isNamed(path)) return 'named'
  if (meant.wasPipeline(path)) return 'base'
  if (isStandIn(document)) return meant.isTouched(path) && !isForeign(recognition) ? 'content' : null
  if (isBroken(document) && resembles(recognition)) return 'content'
  if (meant.isConfigured(path) && (isBroken(document) ? !isForeign(recognition) : resembles(recognition))) return 'configured'
  return resembles(recognition) && isUndisputed(recognition) && isHome(path) ? 'neighbour' : null
}

function resembles({ verdict }: Recognition): boolean {
  return verdict === 'resembles'
}

/** A link, a submodule or a pointer stands where the text should be: what it hides is not known. */
function isStandIn({ problems }: Document): boolean {
  return problems.some(({ code }) => code === 'not-a-file')
}

/** What lies behind a million bytes of comments is not known: then it counts. */
function isVeiled({ glimpse, problems }: Document): boolean {
  return glimpse !== undefined && problems.some(({ code }) => code === 'too-large') && !/^[^\s#]/m.test(glimpse)
}

function passedOverOf({ document, recognition }: Sighting<Recogniser>): PassedOver {
  const { path } = document.source
  const [problem] = document.problems.filter(({ code }) => code === 'not-a-file')
  if (problem) return { path, kind: 'unreadable', reason: lowered(problem.message) }
  if (isClose(recognition)) return { path, kind: 'close', reason: reasonOf(recognition) }
  if (isBroken(document) && !isForeign(recognition)) return { path, kind: 'unreadable', reason: unreadable }
  return { path, kind: 'foreign', reason: reasonOf(recognition) }
}

const unreadable = 'it cannot be read as YAML, and its text does not resemble a pipeline'

function lowered(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}
