import type { Setting } from '../../../model/setting.ts'
import { childOf, isUnset, type MapNode, type Node, type Path } from '../../../text/tree.ts'
import { secondsOf } from '../duration.ts'
import type { Flow } from '../flow/flow.ts'
import { wordOf } from '../flow/tasks.ts'

/** A mapping and where it stands. */
export interface Holder {
  readonly node: MapNode
  readonly path: Path
}

/** Reads the value of a key; undefined for an expression and for a value of another type. */
export type Read<T> = (node: Node) => T | undefined

/** A key of a mapping as a setting. */
export function settingIn<T>({ node, path }: Holder, key: string, read: Read<T>): Setting<T> {
  const value = childOf(node, key)
  const at = { path: [...path, key] }
  if (value === undefined || isUnset(value)) return { at, state: 'unset', origin: 'product-default' }
  const known = read(value)
  return { at, origin: 'declared', ...(known === undefined ? { state: 'unknown' } : { state: 'set', value: known }) }
}

/**
 * A key of a task or trigger, or what the defaults of the file give its type: a forced default comes before what is written, any other one
 * after it. Two defaults that both have the key leave it open.
 */
export function settingWithDefaults<T>(flow: Flow, type: string, holder: Holder, key: string, read: Read<T>): Setting<T> {
  const own = settingIn(holder, key, read)
  const given = flow.pluginDefaults.filter((one) => isOf(type, one.type) && one.values?.entries.has(key))
  const [first, second] = given
  if (first?.values == null || (own.state !== 'unset' && given.every(({ isForced }) => !isForced))) return own
  const shared = settingIn({ node: first.values, path: first.valuesPath }, key, read)
  if (second || own.state !== 'unset') return { at: own.at, state: 'unknown', origin: 'inherited' }
  return shared.state === 'unset' ? own : { ...shared, origin: 'inherited' }
}

/** A default is for every type whose name begins so, step by step. */
export function isOf(type: string, prefix: string): boolean {
  return type === prefix || type.startsWith(prefix.endsWith('.') ? prefix : `${prefix}.`)
}

/** The text of a value without expressions. */
export function textIn(node: Node): string | undefined {
  const word = wordOf(node) ?? undefined
  return word?.includes('{{') || word?.includes('{%') ? undefined : word
}

/** The text of a value, expressions and all. */
export function rawTextIn(node: Node): string | undefined {
  return wordOf(node) ?? undefined
}

/** A whole number from 0 up. */
export function wholeIn(node: Node): number | undefined {
  const text = textIn(node)
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined
}

/** Seconds of a duration. */
export function durationIn(node: Node): number | undefined {
  const text = textIn(node)
  return text === undefined ? undefined : secondsOf(text.trim())
}

/** A setting in another unit. */
export function mapped<T, U>(setting: Setting<T>, change: (value: T) => U): Setting<U> {
  const { value, effective: _, ...rest } = setting
  return value === undefined ? rest : { ...rest, value: change(value) }
}
