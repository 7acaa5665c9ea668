import type { Setting } from '../../../model/setting.ts'
import type { Document, Place } from '../../../text/document.ts'
import type { Path } from '../../../text/tree.ts'
import type { Dag } from '../dags.ts'
import { isNull, type MapValue, textIn, type Value } from '../value.ts'

/** Where a key is written, or would be; as one reads it from the file of the DAG. */
export function placeOfKey(home: Document, holder: MapValue, key: string): Place {
  const { document, path } = holder.entries.get(key)?.at ?? { document: holder.at.document, path: [...holder.at.path, key] }
  return { path, ...(document !== home && { document }) }
}

/** The path of a value in the file of its DAG; for what another file writes, a place of the DAG that stands for it. */
export function pathIn(dag: Dag, value: Value, standIn: Path): Path {
  return value.at.document === dag.document ? value.at.path : [dag.id, ...standIn]
}

/** A key of a mapping as a setting: unknown where a variable decides, or where the value is of another type. */
export function settingOf<T>(home: Document, holder: MapValue, key: string, read: (value: Value) => T | undefined): Setting<T> {
  const value = holder.entries.get(key)
  const at = placeOfKey(home, holder, key)
  if (value === undefined || isNull(value)) return { at, state: 'unset', origin: 'product-default' }
  const known = read(value)
  return {
    at,
    origin: value.layer === 'dag' ? 'declared' : 'inherited',
    ...(known === undefined ? { state: 'unknown' } : { state: 'set', value: known }),
  }
}

export function textSetting(home: Document, holder: MapValue, key: string): Setting<string> {
  return settingOf(home, holder, key, textIn)
}

/** A setting that the server decides on where no file makes it: not known, and not missing. */
export function orServer<T>(setting: Setting<T>): Setting<T> {
  return setting.state === 'unset' ? { at: setting.at, state: 'unknown', origin: 'product-default' } : setting
}
