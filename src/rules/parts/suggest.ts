import { editsBetween, soleClosestTo } from '../../text/closest.ts'
import type { Document } from '../../text/document.ts'
import { type Piece, replacePiece } from '../../text/edit/piece-edit.ts'
import type { Fix } from '../../text/fix.ts'
import { quoted } from '../../text/quote.ts'

/** What a wrong name was probably meant to be. */
export interface Suggestion {
  readonly name: string
  /** True for a slip of the keyboard; false where the names are merely alike. */
  readonly isSlip: boolean
}

/** Each question costs as much as there are candidates; a file full of wrong names must not cost the product. */
const mostQuestions = 100
/** Letters in which a slip differs at most. */
const slipEdits = 2
const machineMade = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i

/** Answers which one candidate a misspelt name probably means. Questions are remembered and bounded. */
export function suggesterFor(candidates: readonly string[]): (name: string) => Suggestion | undefined {
  const known = new Map<string, Suggestion | undefined>()
  return (name) => {
    if (!known.has(name) && known.size < mostQuestions) known.set(name, nearestOf(name, candidates))
    return known.get(name)
  }
}

/** UUIDs that someone counted up by hand all look alike, so only slips count there. */
function nearestOf(wrong: string, candidates: readonly string[]): Suggestion | undefined {
  const name = soleClosestTo(wrong, candidates)
  if (name === undefined) return undefined
  const isSlip = editsBetween(wrong, name) <= slipEdits
  return isSlip || !machineMade.test(name) ? { name, isSlip } : undefined
}

/** The end of a message: `; did you mean "x"?`, or nothing. */
export function didYouMean(suggestion: Suggestion | undefined): string {
  return suggestion === undefined ? '' : `; did you mean ${quoted(suggestion.name)}?`
}

/** The fix that follows a suggestion; only a slip is fixed without a look. */
export function suggestedFix(document: Document, piece: Piece, suggestion: Suggestion | undefined): Fix | undefined {
  return suggestion && replacePiece(document, piece, suggestion.name, suggestion.isSlip ? 'safe' : 'unsafe')
}
