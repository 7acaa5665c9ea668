import type { DialectFacts } from '../model/dialect.ts'
import type { Pipeline, Task } from '../model/pipeline.ts'
import { type Document, locate } from '../text/document.ts'
import type { Fix } from '../text/fix.ts'
import { type Hidden, hiddenIn } from '../text/secrets/hidden.ts'
import { lineIndexAt, rangeOf, type Span } from '../text/source.ts'
import { inWordsOf } from './dialect-words.ts'
import type { Finding, Related } from './finding.ts'
import { frameOf, mostFrameText } from './frame.ts'
import type { Description, Origin } from './late-finding.ts'
import type { LintRequest } from './lint-request.ts'
import { fixIn, type Problem, remedyIn } from './problem.ts'
import type { Told } from './told.ts'

/** What a hit is about. */
export interface Home {
  readonly span: Span
  readonly pipeline: Pipeline | undefined
  /** How it is called; the task itself would keep all that was read of it. */
  readonly task: Pick<Task, 'id' | 'label'> | null
  /** Of the pipeline, else the one that the file resembles. */
  readonly dialect: DialectFacts | undefined
}

/** In the words of a dialect, a text has no more than so many times its length. */
const mostGrowth = 16

/** Describes a hit: secrets of its file are looked up once, and nothing that it says repeats one. */
export class HitOrigin implements Origin {
  readonly #request: LintRequest
  readonly #told: Told
  readonly #home: Home
  /** Asked for by what counts fixes, joins them and shows them. */
  #shownFix: Fix | null | undefined

  constructor(request: LintRequest, told: Told, home: Home) {
    this.#request = request
    this.#told = told
    this.#home = home
  }

  get fingerprint(): string {
    return this.#told.fingerprint
  }

  get members(): readonly string[] {
    return this.#told.members
  }

  get pipeline(): string | null {
    const { pipeline } = this.#home
    return pipeline ? this.#hidden.mask(pipeline.name) : null
  }

  get expertise(): string | null {
    return this.#request.rules[this.#told.hit.rule]?.expertise ?? null
  }

  get docs(): string {
    return this.#request.docsOf(this.#told.hit.rule)
  }

  get family(): string | undefined {
    if (!this.#problem.gap) return undefined
    const { rules } = this.#request
    const family = rules[this.#told.hit.rule]?.family
    return family !== undefined && rules[family]?.scope === 'family' ? family : undefined
  }

  get fix(): Fix | null {
    if (this.#shownFix === undefined) this.#shownFix = this.#fixToShow()
    return this.#shownFix
  }

  #fixToShow(): Fix | null {
    const fix = fixIn(this.#problem)
    if (!fix || this.#told.hit.isBrief) return null
    const { mask } = this.#hidden
    const isOpen = (text: string) => mask(text) === text
    return isOpen(fix.title) && fix.edits.every((edit) => isOpen(edit.text)) ? this.#besideSecret(fix) : null
  }

  get fixSafety(): Fix['safety'] | undefined {
    return this.fix?.safety
  }

  /** Where keys of the file are read as others, the file itself must be tried. */
  get isInsertion(): boolean | undefined {
    if (!this.fix?.insertion) return false
    return this.#home.pipeline?.document === this.#told.hit.document ? true : undefined
  }

  get mostText(): number {
    const { message, related, members, advice } = this.#problem
    const { remedy: usual = '' } = this.#request.rules[this.#told.hit.rule] ?? {}
    const { remedy = usual } = this.#problem
    const fix = advice ? undefined : fixIn(this.#problem)
    let spoken = message.length + (typeof remedy === 'object' ? remedy.text : remedy).length + 1 + (advice?.mostText ?? 0)
    if (related) for (const one of related) spoken += one.message.length
    let written = mostFrameText
    if (members) for (const member of this.members) written += member.length
    if (fix) for (const edit of fix.edits) written += edit.text.length
    return spoken * mostGrowth + written
  }

  describe(): Description {
    const { task, span } = this.#home
    const { hit } = this.#told
    const { mask, spans } = this.#hidden
    const gap = this.#gap()
    return {
      message: this.#spoken(hit.problem.message),
      remedy: this.#spoken(asSentence(this.#remedy.text)),
      task: task ? mask(task.id) : null,
      taskLabel: task ? mask(task.label) : null,
      related: (hit.problem.related ?? []).map((related) => this.#relatedTo(related)),
      ...(gap && { gap }),
      frame: hit.isBrief ? [] : frameOf(hit.document, span, spans),
    }
  }

  get #problem(): Problem {
    return this.#told.hit.problem
  }

  get #hidden(): Hidden {
    return this.#hiddenOf(this.#told.hit.document)
  }

  #hiddenOf(document: Document): Hidden {
    return hiddenIn(document, this.#request.secretPrefixes ?? [])
  }

  get #remedy() {
    const { text = this.#request.rules[this.#told.hit.rule]?.remedy ?? '', fix, gap } = remedyIn(this.#problem)
    return { text, fix, gap }
  }

  /** In the words of the rule where they are those of a dialect already. */
  #spoken(text: string): string {
    const isOwn = this.#problem.isDialectText || this.#request.rules[this.#told.hit.rule]?.dialects !== undefined
    return isOwn ? this.#hidden.mask(text) : this.#inDialect(text)
  }

  #inDialect(text: string): string {
    const { dialect } = this.#home
    return this.#hidden.mask(dialect ? inWordsOf(dialect, text) : text)
  }

  #relatedTo(related: NonNullable<Problem['related']>[number]): Related {
    const { document } = this.#told.hit
    const home = related.document ?? related.at.document ?? document
    const spoken = this.#spoken(related.message)
    const message = home === document ? spoken : this.#hiddenOf(home).mask(spoken)
    return { message, path: home.source.path, ...rangeOf(home.lineStarts, locate(home, related.at)) }
  }

  /** How it is told with the others of its family. */
  #gap(): Finding['gap'] {
    const { gap } = this.#problem
    const { family } = this
    const rule = family === undefined ? undefined : this.#request.rules[family]
    if (!gap || family === undefined || rule?.scope !== 'family') return undefined
    const { gap: entry } = this.#remedy
    return {
      family,
      // Never in the words of a dialect.
      lead: this.#inDialect(rule.lead),
      docs: this.#request.docsOf(family),
      lacks: this.#spoken(gap.lacks),
      ...(gap.share && { share: this.#spoken(gap.share) }),
      ...(entry && { entry: { under: entry.under, add: entry.add.map((text) => this.#spoken(text)) } }),
    }
  }

  /** A fix with the word that a secret stands on the lines that a suggestion of it would repeat, the next one included. */
  #besideSecret(fix: Fix): Fix {
    const { spans } = this.#hidden
    if (spans.length === 0) return fix
    const { lineStarts } = this.#told.hit.document
    const first = lineIndexAt(lineStarts, Math.min(...fix.edits.map(({ span }) => span.start)))
    const last = lineIndexAt(lineStarts, Math.max(...fix.edits.map(({ span }) => span.end)))
    const [start, end] = [lineStarts[first] ?? 0, lineStarts[last + 2] ?? Number.POSITIVE_INFINITY]
    return spans.some((span) => span.start < end && span.end > start) ? { ...fix, isBesideSecret: true } : fix
  }
}

function asSentence(text: string): string {
  return text === '' || /[.?!]$/.test(text) ? text : `${text}.`
}
