import type { Graph, Reach } from '../model/graph.ts'
import { reachIn, sharedGraphOf } from '../model/graph.ts'
import type { Pipeline } from '../model/pipeline.ts'
import { silentTeam } from '../model/team.ts'
import { type TraitSet, traitsOf } from '../model/traits.ts'
import { isBroken } from '../text/document.ts'
import { type Secret, type StraySecret, secretsIn, straySecretsIn } from '../text/secrets/secret.ts'
import { isReviewed, type LintRequest, type Subject } from './lint-request.ts'
import type { DocumentContext, PipelineContext, WorkspaceContext } from './rule.ts'

type Asked = Pick<LintRequest, 'secretPrefixes' | 'checkout'>

/** What a rule sees of a file. Secrets are looked for when a rule asks for them. */
export class DocumentView implements DocumentContext<never> {
  readonly options: never
  readonly #asked: Asked
  readonly #subject: Subject

  constructor(asked: Asked, subject: Subject, options: never) {
    this.#asked = asked
    this.#subject = subject
    this.options = options
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
    return nearest ?? pipelines[0]?.dialect ?? null
  }

  get namedFiles() {
    return this.#subject.namedFiles ?? []
  }

  get checkout() {
    return this.#asked.checkout ?? null
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
export class PipelineView implements PipelineContext<never> {
  readonly options: never
  readonly #seen: SeenPipeline
  #reach: Reach | undefined

  constructor(seen: SeenPipeline, options: never) {
    this.#seen = seen
    this.options = options
  }

  get pipeline() {
    return this.#seen.pipeline
  }

  get graph() {
    return this.#seen.graph
  }

  get reach(): Reach {
    this.#reach ??= reachIn(this.graph)
    return this.#reach
  }

  get baseline() {
    return this.#seen.baseline
  }

  get platform() {
    return this.#seen.platform
  }

  get today() {
    return this.#seen.today
  }
}

const noBaselines: WorkspaceContext['baselines'] = new Map()

/** What is known of all pipelines from outside the files. */
export function workspaceOf(request: LintRequest): Omit<WorkspaceContext, 'pipelines' | 'options'> {
  const { baselines = noBaselines, team = silentTeam, touched } = request
  return { baselines, team, touched: touched ?? null, isReviewed: (document) => isReviewed(request, document) }
}
