import type { Setting } from '../../../model/setting.ts'
import type { Document, Place } from '../../../text/document.ts'
import type { Path } from '../../../text/tree.ts'
import type { Job } from './bundle.ts'
import { isNull, type MapValue, type Seat, textIn, type Value } from './value.ts'

/** The place of a seat, as one reads it from a document. */
export function placeOf({ document, path }: Seat, home: Document, part?: Place['part']): Place {
  return { path, ...(document !== home && { document }), ...(part && { part }) }
}

/** The path of a value in the file of its job; for what another file writes, the nearest place of the job that stands for it. */
export function pathIn(job: Job, value: Value, standIn: Path): Path {
  return value.at.document === job.document ? value.at.path : [...job.path, ...standIn]
}

/** Where the key of a mapping is written, or would be. */
export function seatOf(holder: MapValue, key: string): Seat {
  return holder.entries.get(key)?.at ?? { document: holder.at.document, path: [...holder.at.path, key] }
}

/** A key of a mapping as a setting: unknown where a reference decides, or where the value is of another type. */
export function settingOf<T>(job: Job, holder: MapValue, key: string, read: (value: Value) => T | undefined): Setting<T> {
  const value = holder.entries.get(key)
  const at = placeOf(seatOf(holder, key), job.document)
  if (value === undefined || isNull(value)) return { at, state: 'unset', origin: 'product-default' }
  const known = read(value)
  return { at, origin: 'declared', ...(known === undefined ? { state: 'unknown' } : { state: 'set', value: known }) }
}

/** A text of a mapping as a setting. */
export function textSetting(job: Job, holder: MapValue, key: string): Setting<string> {
  return settingOf(job, holder, key, textIn)
}

/** A setting that no file of a bundle can make. */
export function absent(job: Job, holder: Value, key: string): Setting<never> {
  const { document, path } = holder.at
  return { at: placeOf({ document, path: [...path, key] }, job.document), state: 'unset', origin: 'product-default' }
}

/** A setting in another unit. */
export function mapped<T, U>(setting: Setting<T>, change: (value: T) => U): Setting<U> {
  const { value, effective: _, ...rest } = setting
  return value === undefined ? rest : { ...rest, value: change(value) }
}
