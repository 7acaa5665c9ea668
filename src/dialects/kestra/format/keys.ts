import type { Violation } from '../../../model/violation.ts'
import { soleClosestTo } from '../../../text/closest.ts'
import { quoted } from '../../../text/quote.ts'
import { childOf, type Entry, isUnset, type MapNode, type Node, type Path } from '../../../text/tree.ts'
import { compare } from '../release.ts'
import type { KeyFacts, KeyReading } from './catalogue.ts'
import { capital } from './scalars.ts'

/** Keys that people write where the format has them elsewhere, and what to do. */
const elsewhere: Readonly<Record<string, (path: Path) => string | undefined>> = {
  timeout: (path) => (path.length === 0 ? 'Write an entry of `sla` with type MAX_DURATION: a flow has no timeout' : undefined),
  schedule: (path) => (path.length === 0 ? 'Write a trigger with type `io.kestra.plugin.core.trigger.Schedule`' : undefined),
  cron: (path) => (path.length === 0 ? 'Write a trigger with type `io.kestra.plugin.core.trigger.Schedule`' : undefined),
  dependsOn: (path) => (path.at(-1) === 'task' ? 'Write `dependsOn` beside `task`, not in it' : undefined),
}

/** Keys that are none of the known ones; where the keys are open only those that are close to a known key and nothing else. */
export function* unknownKeys(
  node: MapNode,
  path: Path,
  known: readonly string[],
  whose: string,
  isClosed: boolean,
): Iterable<Violation> {
  for (const [key, entry] of node.entries) {
    if (known.includes(key) || key === '<<') continue
    const near = soleClosestTo(key, known)
    if (!isClosed && (near === undefined || !isSlip(key, near) || node.entries.has(near))) continue
    yield unknownKey(node, path, [key, entry], { whose, near, isClosed })
  }
}

function unknownKey(
  node: MapNode,
  path: Path,
  [key, entry]: readonly [string, Entry],
  { whose, near, isClosed }: { readonly whose: string; readonly near: string | undefined; readonly isClosed: boolean },
): Violation {
  const place = elsewhere[key]?.(path)
  const hint = near === undefined || place !== undefined ? undefined : near
  const canFix = hint !== undefined && !node.entries.has(hint) && !entry.merged
  return {
    kind: 'unknown-key',
    at: { path: [...path, key], part: 'key' },
    message: `Unknown key ${quoted(key)} in ${whose}${hint === undefined ? '' : `; did you mean ${quoted(hint)}?`}`,
    remedy: place ?? (hint === undefined ? 'Remove the key: the server refuses the flow' : `Write ${quoted(hint)}`),
    ...(!isClosed && { severity: 'warning' as const }),
    ...(canFix && {
      fix: { title: `Write ${quoted(hint)}`, safety: 'unsafe' as const, edits: [{ span: entry.keySpan, text: hint }] },
    }),
  }
}

/** Keys of every task whose misspelling is no key of a plug-in: of more than six letters, in the same case but for one slip. */
function isSlip(key: string, near: string): boolean {
  return near.length > 6 && key !== near && key.toLowerCase()[0] === near[0]
}

/** Keys that stand for another one. */
const stand: Readonly<Record<string, string>> = { condition: 'when', when: 'condition' }

/** Required keys without a value that `isGiven` does not know of. */
export function* missingKeys(
  node: MapNode,
  path: Path,
  keys: Readonly<Record<string, KeyFacts>>,
  whose: string,
  isGiven: (key: string) => boolean,
): Iterable<Violation> {
  for (const [key, facts] of Object.entries(keys)) {
    const wanted = requirementOf(facts)
    const other = stand[key]
    if (wanted === undefined || isGiven(key) || (other !== undefined && node.entries.has(other))) continue
    if (isMisspelt(node, key, Object.keys(keys))) continue
    if (isMissing(childOf(node, key), wanted, maintainedReadings(facts).at(-1)?.shape ?? 'any'))
      yield missing(capital(whose), key, path)
  }
}

/** True where a key is written in another spelling, which is told as an unknown key. */
function isMisspelt(node: MapNode, key: string, known: readonly string[]): boolean {
  return [...node.entries.keys()].some((written) => !known.includes(written) && soleClosestTo(written, known) === key)
}

/** The first long-term release; those before it are not maintained. */
const maintained = '1.0'

/** How maintained releases read a key, the oldest first. */
export function maintainedReadings({ later = [], ...first }: KeyFacts): readonly KeyReading[] {
  const isOld = ({ from }: { readonly from: string }) => compare(from, maintained) <= 0
  return [later.filter(isOld).at(-1) ?? first, ...later.filter((reading) => !isOld(reading))]
}

/** What every maintained release refuses where it is missing; undefined where one takes the flow without it. */
function requirementOf(facts: KeyFacts): string | undefined {
  const all = maintainedReadings(facts).map(({ required }) => required)
  if (all.includes(undefined)) return undefined
  return all.includes('value') ? 'value' : 'content'
}

/** An empty text is no number, duration or flag at all. */
function isMissing(node: Node | undefined, wanted: string, shape: string): boolean {
  if (isUnset(node)) return true
  if (node?.kind === 'scalar' && node.value === '' && /^(?:flag|int|long|number|duration)$/.test(shape)) return true
  if (wanted !== 'content') return false
  if (node?.kind === 'list') return node.items.length === 0
  return node?.kind === 'scalar' && node.value === ''
}

/** A key that is not there. */
export function missing(whose: string, key: string, path: Path): Violation {
  return {
    kind: 'missing-key',
    at: { path: [...path, key], part: 'key' },
    message: `${whose} has no ${quoted(key)}`,
    remedy: `Add ${quoted(key)}`,
  }
}
