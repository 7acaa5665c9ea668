import type { Violation } from '../../../model/violation.ts'
import { quoted } from '../../../text/quote.ts'
import { childOf, type MapNode, type Path } from '../../../text/tree.ts'
import { durationIn } from '../read/setting.ts'

/** Pairs of spans of which the first must be the shorter one, by the type of the retry. */
const pairs = [
  ['interval', 'maxDuration'],
  ['interval', 'maxInterval'],
  ['minInterval', 'maxInterval'],
] as const

/** Spans of a retry that are not shorter than those that bound them; the engine refuses equal ones, too. */
export function* retryOrder(retry: MapNode, path: Path): Iterable<Violation> {
  for (const [shorter, longer] of pairs) {
    const [one, other] = [childOf(retry, shorter), childOf(retry, longer)]
    const [least, most] = [one && durationIn(one), other && durationIn(other)]
    if (least === undefined || most === undefined || least < most) continue
    yield {
      kind: 'wrong-value',
      at: { path: [...path, shorter] },
      message: `${quoted(shorter)} of the retry must be shorter than ${quoted(longer)}`,
      remedy: `Write a shorter ${quoted(shorter)} or a longer ${quoted(longer)}`,
    }
  }
}
