import type { Span } from '../../../text/source.ts'
import type { Path } from '../../../text/tree.ts'
import type { KeyFacts } from '../format/catalogue.ts'

/** Something in a flow that not all releases read. */
export interface Use extends Pick<KeyFacts, 'since' | 'until'> {
  /** As people name it: a key, a short type, `json()`. */
  readonly name: string
  readonly path: Path
  readonly part: 'key' | 'value'
  /** The piece of the text at `path`, for a name in an expression. */
  readonly within?: Span
  /** What a release does that does not read it: it refuses to save the flow, or fails when the text is rendered, or lacks the plug-in. */
  readonly without: 'refused' | 'fails' | 'no-plugin'
  /** True for what the first release that should read it refuses all the same. */
  readonly isDoubtful?: true
  /** What to write for it in the releases that do not read it; absent where it depends. */
  readonly instead?: string
  /** The same as a text that stands in the place of the key, the value or the piece. */
  readonly renamed?: string
}
