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

/** A context that notes what is read of it that may be another at the next run about the same subject. */
interface Noting {
  /** Names of the fields that were read, each at least once; undefined where none was. */
  noted: string[] | undefined
}

/** Notes that a field was read. */
function reading<T>(view: Noting, field: string, value: T): T {
  if (!view.noted) view.noted = [field]
  else if (!view.noted.includes(field)) view.noted.push(field)
  return value
}

const nothing: readonly string[] = []

/** What a rule has read of its context besides its subject; undefined for a context that does not note it. */
export function fieldsReadOf(context: object): readonly string[] | undefined {
  return context instanceof PipelineView || context instanceof DocumentView ? (context.noted ?? nothing) : undefined
}

/** What a rule sees of a file. Secrets are looked for when a rule asks for them. */
export class DocumentView implements DocumentContext<never>, Noting {
  noted: string[] | undefined
  private readonly asked: Asked
  private readonly subject: Subject
  private readonly set: never

  constructor(asked: Asked, subject: Subject, options: never) {
    this.noted = undefined
    this.asked = asked
    this.subject = subject
    this.set = options
  }

  get options() {
    return reading(this, 'options', this.set)
  }

  get document() {
    return this.subject.document
  }

  get origin() {
    return this.subject.origin
  }

  get isPipeline() {
    return this.subject.isPipeline
  }

  get nearest() {
    const { nearest, pipelines } = this.subject
    return reading(this, 'nearest', nearest ?? pipelines[0]?.dialect ?? null)
  }

  get namedFiles() {
    return reading(this, 'namedFiles', this.subject.namedFiles ?? [])
  }

  get checkout() {
    return reading(this, 'checkout', this.asked.checkout ?? null)
  }

  get violations() {
    return this.subject.violations
  }

  get secrets(): readonly Secret[] {
    return secretsIn(this.document, this.asked.secretPrefixes ?? [])
  }

  get straySecrets(): readonly StraySecret[] {
    return straySecretsIn(this.document, this.asked.secretPrefixes ?? [])
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

/** What one rule sees of a pipeline: each has a budget of its own for its searches. One is made for each rule and file, so it is kept small. */
export class PipelineView implements PipelineContext<never>, Noting {
  noted: string[] | undefined
  private readonly seen: SeenPipeline
  private readonly set: never
  private searches: Reach | undefined

  constructor(seen: SeenPipeline, options: never) {
    this.noted = undefined
    this.seen = seen
    this.set = options
    this.searches = undefined
  }

  get options() {
    return reading(this, 'options', this.set)
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
    return reading(this, 'baseline', this.seen.baseline)
  }

  get platform() {
    return reading(this, 'platform', this.seen.platform)
  }

  get today() {
    return reading(this, 'today', this.seen.today)
  }
}

const noBaselines: WorkspaceContext['baselines'] = new Map()

/** What is known of all pipelines from outside the files. */
export function workspaceOf(request: LintRequest): Omit<WorkspaceContext, 'pipelines' | 'options'> {
  const { baselines = noBaselines, team = silentTeam, touched } = request
  return { baselines, team, touched: touched ?? null, isReviewed: (document) => isReviewed(request, document) }
}
