import type { Graph, Reach } from '../model/graph.ts'
import { reachIn, sharedGraphOf } from '../model/graph.ts'
import type { Pipeline } from '../model/pipeline.ts'
import { silentTeam } from '../model/team.ts'
import { type TraitSet, traitsOf } from '../model/traits.ts'
import { isBroken } from '../text/document.ts'
import { type Secret, type StraySecret, secretsIn, straySecretsIn } from '../text/secrets/document-secrets.ts'
import { isReviewed, type LintRequest, type Subject } from './lint-request.ts'
import type { DocumentContext, PipelineContext, WorkspaceContext } from './rule.ts'

type Asked = Pick<LintRequest, 'secretPrefixes' | 'checkout'>

/** Notes what is read of it that may be another at the next run about the same subject. */
abstract class View {
  private readonly set: never
  private read: string[] | undefined

  constructor(options: never) {
    this.set = options
    this.read = undefined
  }

  get options() {
    return this.reading('options', this.set)
  }

  /** Names of the fields that were read, each at least once. */
  get fieldsRead(): readonly string[] {
    return this.read ?? nothing
  }

  protected reading<T>(field: string, value: T): T {
    if (!this.read) this.read = [field]
    else if (!this.read.includes(field)) this.read.push(field)
    return value
  }
}

const nothing: readonly string[] = []

/** What a rule has read of its context besides its subject; undefined for a context that does not note it. */
export function fieldsReadOf(context: object): readonly string[] | undefined {
  return context instanceof View ? context.fieldsRead : undefined
}

/** What a rule sees of a file. Secrets are looked for when a rule asks for them. */
export class DocumentView extends View implements DocumentContext<never> {
  readonly #asked: Asked
  readonly #subject: Subject

  constructor(asked: Asked, subject: Subject, options: never) {
    super(options)
    this.#asked = asked
    this.#subject = subject
  }

  get document() {
    return this.#subject.document
  }

  get origin() {
    return this.#subject.origin
  }

  get isPipeline() {
    return this.#subject.isPipeline
  }

  get nearest() {
    const { nearest, pipelines } = this.#subject
    return this.reading('nearest', nearest ?? pipelines[0]?.dialect ?? null)
  }

  get namedFiles() {
    return this.reading('namedFiles', this.#subject.namedFiles ?? [])
  }

  get checkout() {
    return this.reading('checkout', this.#asked.checkout ?? null)
  }

  get violations() {
    return this.#subject.violations
  }

  get secrets(): readonly Secret[] {
    return secretsIn(this.document, this.#asked.secretPrefixes ?? [])
  }

  get straySecrets(): readonly StraySecret[] {
    return straySecretsIn(this.document, this.#asked.secretPrefixes ?? [])
  }
}

/** What all rules see of one pipeline; its graph is built once, when the first one asks for it. */
export class SeenPipeline {
  readonly pipeline: Pipeline
  readonly baseline: PipelineContext['baseline']
  readonly platform: PipelineContext['platform']
  readonly today: string
  readonly isBroken: boolean
  #traits: TraitSet | undefined

  constructor({ baselines, platform, today }: Pick<LintRequest, 'baselines' | 'platform' | 'today'>, pipeline: Pipeline) {
    this.pipeline = pipeline
    this.baseline = baselines?.get(pipeline.key) ?? null
    this.platform = platform?.get(pipeline.key) ?? null
    this.today = today
    this.isBroken = pipeline.documents.some(isBroken)
  }

  /** True where it has all of these. */
  has(about: TraitSet): boolean {
    if (about === 0) return true
    this.#traits ??= traitsOf(this.pipeline)
    return (this.#traits & about) === about
  }

  get graph(): Graph {
    return sharedGraphOf(this.pipeline)
  }
}

/** What one rule sees of a pipeline: each has a budget of its own for its searches. */
export class PipelineView extends View implements PipelineContext<never> {
  private readonly seen: SeenPipeline
  private searches: Reach | undefined

  constructor(seen: SeenPipeline, options: never) {
    super(options)
    this.seen = seen
    this.searches = undefined
  }

  get pipeline() {
    return this.seen.pipeline
  }

  get graph() {
    return this.seen.graph
  }

  get reach(): Reach {
    this.searches ??= reachIn(this.graph)
    return this.searches
  }

  get baseline() {
    return this.reading('baseline', this.seen.baseline)
  }

  get platform() {
    return this.reading('platform', this.seen.platform)
  }

  get today() {
    return this.reading('today', this.seen.today)
  }
}

const noBaselines: WorkspaceContext['baselines'] = new Map()

/** What is known of all pipelines from outside the files. */
export function workspaceOf(request: LintRequest): Omit<WorkspaceContext, 'pipelines' | 'options'> {
  const { baselines = noBaselines, team = silentTeam, touched } = request
  return { baselines, team, touched: touched ?? null, isReviewed: (document) => isReviewed(request, document) }
}
