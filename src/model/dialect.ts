/** Things of a pipeline that every orchestrator has a word of its own for. */
export const nouns = ['pipeline', 'task', 'group', 'schedule', 'sensor', 'alert', 'input', 'fan-out', 'dependency'] as const
export type Noun = (typeof nouns)[number]

/** How a run, a task or an attempt ends. */
export const outcomes = ['success', 'warning', 'failure', 'timeout', 'cancelled', 'skipped'] as const
export type Outcome = (typeof outcomes)[number]

/** What an orchestrator offers; a rule about the rest has nothing to ask for. */
export type Capability =
  | 'retry'
  | 'timeout'
  | 'run-limit'
  | 'groups'
  | 'fan-out'
  | 'clock'
  | 'exclude-dates'
  | 'sensor'
  | 'upstream'
  | 'alerts'
  | 'promises'
  | 'expressions'
  | 'typed-jobs'

/** What the model, the rules and the renderers may ask of an orchestrator: facts and words, never its keys. */
export interface Dialect {
  readonly id: string
  /** The product's name for messages. */
  readonly title: string
  readonly can: ReadonlySet<Capability>
  /** Its word for each thing, in the singular, as it stands inside a sentence. */
  readonly words: Readonly<Record<Noun, string>>
  /** How its files and its API spell each outcome; null where it has no such outcome. */
  readonly spellings: Readonly<Record<Outcome, string | null>>
}
