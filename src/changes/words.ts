import type { Pipeline, PipelineNode, Setting } from '../model/pipeline.ts'
import { quoted } from '../text/quote.ts'
import { type Node, nodeAt, type Path } from '../text/tree.ts'
import { duration, joined } from '../text/wording.ts'
import { canonical } from './canonical.ts'

/** Entries of a pipeline that changes name one by one; of more the rest is counted. */
export const mostNames = 3

/** `timeout was 1 hour, now 2 hours`; undefined where nothing changed. */
export function settingChange<T>(
  noun: string,
  before: Setting<T>,
  after: Setting<T>,
  words: (value: T) => string,
): string | undefined {
  return wordsChange(noun, settingWords(before, words), settingWords(after, words))
}

/** `timeout was 1 hour, now 2 hours`; undefined for equal words. */
export function wordsChange(noun: string, before: string, after: string): string | undefined {
  return before === after ? undefined : `${noun} ${noun.endsWith('s') ? 'were' : 'was'} ${before}, now ${after}`
}

function settingWords<T>(setting: Setting<T>, words: (value: T) => string): string {
  if (setting.state === 'unknown') return 'a template'
  return setting.value === undefined ? 'not set' : words(setting.value)
}

/** Seconds in words; what is no sensible number stays a number. */
export function secondsWords(seconds: number): string {
  return Number.isSafeInteger(seconds) && seconds >= 0 ? duration(seconds) : `${seconds} seconds`
}

/** `"production" and "staging"` or `any`. */
export function namesWords(names: readonly string[], none: string): string {
  return names.length === 0 ? none : [...names].sort().map(quoted).join(', ')
}

/** `was "a", now "b"`: two texts quoted, long ones from shortly before they part. */
export function quotedChange(before: string, after: string): string {
  const [former, latter] = [quoted(before), quoted(after)]
  if (former !== latter) return `was ${former}, now ${latter}`
  let at = 0
  while (at < before.length && before[at] === after[at]) at++
  const from = Math.max(0, at - 20)
  return `was ${quoted(`…${before.slice(from)}`)}, now ${quoted(`…${after.slice(from)}`)}`
}

/** True for an id that an editor has made. */
export function isGeneratedId(id: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-/i.test(id)
}

/** `"Load"`, or `the group of "Load"` for a group that has no name but a generated id. */
export function phraseOf({ nodes }: Pipeline, node: PipelineNode): string {
  const first = node.kind === 'group' && node.name.trim() === '' && isGeneratedId(node.id) ? node.taskKeys[0] : undefined
  const task = first === undefined ? undefined : nodes.get(first)
  return task ? `the group of ${quoted(task.label)}` : quoted(node.label)
}

/** Phrases in a row, of which the rest is counted. */
export function listed(phrases: readonly string[]): string {
  const shown = phrases.slice(0, phrases.length === mostNames + 1 ? mostNames + 1 : mostNames)
  const rest = phrases.length - shown.length
  return joined(rest > 0 ? [...shown, `${rest} more`] : shown)
}

/** The subject of a line: `Task "Load"`, `Tasks "Load" and "Mail"`, `The group of "Load"`. */
export function subjectOf(word: string, phrases: readonly string[]): string {
  const [first = ''] = phrases
  if (phrases.length > 1) return `${word}s ${listed(phrases)}`
  return first.startsWith('the ') ? `T${first.slice(1)}` : `${word} ${first}`
}

/** True where two places hold the same. */
export function isSame(before: Node | undefined, after: Node | undefined, ...path: Path): boolean {
  return canonical(nodeAt(before, path)) === canonical(nodeAt(after, path))
}

/** The texts that are there. */
export function present(...texts: readonly (string | undefined)[]): readonly string[] {
  return texts.filter((text) => text !== undefined)
}
