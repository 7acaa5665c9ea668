import { issuedMarks, signsInside } from './issued-marks.ts'
import { startsOf } from './pattern-starts.ts'

/**
 * The first three characters of what has each mark: where a word begins otherwise, the mark need not be tried. None for marks that may begin with
 * anything. The bundler puts the value in the place of this module, because every run needs it.
 */
export const issuedStarts: readonly (readonly string[])[] = issuedMarks.map((mark) => {
  const isOfInside = signsInside.some((sign) => mark[0].replaceAll('\\', '').includes(sign))
  return isOfInside ? [] : startsOf(mark.join(''))
})
