import type { TextProblem } from '../document.ts'

/** A text without what a merge left in it. */
export interface Settled {
  /** As long as the original: the markers and all sides of a conflict but the first are blank. */
  readonly text: string
  /** One for each marker that opens or closes a conflict. */
  readonly problems: readonly TextProblem[]
}

const anyMarker = /^(?:<{7}|>{7})(?: |\r?$)/m
const marker = /^(<{7}|\|{7}|={7}|>{7})(?: [^\r\n]*)?$/

/**
 * Finds the markers that git leaves at the beginning of a line where a merge could not be settled, and reads the first side of each
 * conflict. Git documentation, git-merge, "How conflicts are presented". A line of equals signs alone is none.
 */
export function settleConflicts(text: string): Settled {
  if (!anyMarker.test(text)) return { text, problems: [] }
  const problems: TextProblem[] = []
  let side: 'none' | 'first' | 'other' = 'none'
  let offset = 0
  const lines = text.split('\n').map((line) => {
    const start = offset
    offset += line.length + 1
    const sign = marker.exec(line.trimEnd())?.[1]?.[0]
    const isMarker = sign === '<' || sign === '>' || (sign !== undefined && side !== 'none')
    if (sign === '<' || sign === '>')
      problems.push({ code: 'merge-conflict', message, span: { start, end: start + line.trimEnd().length } })
    if (sign === '<') side = 'first'
    else if (sign === '>') side = 'none'
    else if (isMarker) side = 'other'
    return isMarker || side === 'other' ? line.replace(/[^\r]/g, ' ') : line
  })
  return { text: lines.join('\n'), problems }
}

const message = 'Marker of an unresolved merge conflict'
