import type { Asset, DataCondition } from '../../../model/data.ts'
import type { Dag, Member } from '../dags.ts'
import { typeIn } from '../duration.ts'
import { isNull, itemsOf, type MapValue, textIn, under, type Value } from '../value.ts'
import { type TextCondition, textConditionIn } from './asset-text.ts'
import { pathIn } from './setting.ts'

/** Assets of Airflow 3 and datasets of Airflow 2; `Model` and `Metric` are assets of a type. */
const assetClass = /\.(?:Asset|Dataset|Model|Metric)$/
const aliasClass = /\.(?:Asset|Dataset)Alias$/
const referenceClass = /\.Asset(?:Name|Uri)Ref$/
const conditionClass = /\.(?:Asset|Dataset)(All|Any)$/

/** The assets that a task updates when it succeeds. Those of `default_args` stay texts, which update nothing. */
export function updatesOf(dag: Dag, { id, value }: Member): readonly Asset[] {
  const outlets = value.entries.get('outlets')
  const standIn = ['tasks', id, 'outlets']
  const named = namedInFile(dag, outlets, standIn)
  if (named) return named
  const items = outlets?.kind === 'list' ? outlets.items : itemsOf(under(outlets, 'items'))
  return items.flatMap((item) => assetIn(dag, item, standIn) ?? [])
}

/** The condition that a value of `schedule` says; a list needs all of its assets. */
export function conditionIn(dag: Dag, value: Value | undefined): DataCondition {
  if (value === undefined || value.kind === 'unknown') return { kind: 'unknown' }
  if (value.kind === 'list') return combined(dag, 'all', value.items.filter(isNamed))
  const asset = assetIn(dag, value, ['schedule'])
  if (asset) return { kind: 'asset', asset }
  return value.kind === 'map' ? conditionOfMap(dag, value) : { kind: 'unknown' }
}

function conditionOfMap(dag: Dag, value: MapValue): DataCondition {
  const [, joint] = conditionClass.exec(typeIn(value) ?? '') ?? []
  if (joint !== undefined) return combined(dag, joint === 'All' ? 'all' : 'any', itemsOf(under(value, '__args__')))
  if (typeIn(value) === 'builtins.list') return combined(dag, 'all', itemsOf(under(value, 'items')))
  for (const [key, kind] of joints) {
    const parts = value.entries.get(key)
    if (parts?.kind === 'list') return combined(dag, kind, parts.items)
  }
  const named = namedInFile(dag, value, ['schedule'])
  if (named) return { kind: 'all', of: named.map((asset) => ({ kind: 'asset', asset })) }
  const datasets = value.entries.get('datasets')
  return datasets?.kind === 'scalar' ? textCondition(dag, datasets) : conditionIn(dag, datasets)
}

/** `and` and `or` of 0.x, too. */
const joints = [
  ['__and__', 'all'],
  ['__or__', 'any'],
  ['and', 'all'],
  ['or', 'any'],
] as const

function combined(dag: Dag, kind: 'all' | 'any', values: readonly Value[]): DataCondition {
  const [only, ...others] = values
  if (only && others.length === 0) return conditionIn(dag, only)
  return values.length === 0 ? { kind: 'unknown' } : { kind, of: values.map((value) => conditionIn(dag, value)) }
}

/** Blank entries of a list are left out (dag-factory 1.1.0). */
function isNamed(value: Value): boolean {
  return !isNull(value) && textIn(value)?.trim() !== ''
}

function textCondition(dag: Dag, value: Value): DataCondition {
  const condition = textConditionIn(textIn(value) ?? '')
  const path = pathIn(dag, value, ['schedule'])
  const read = (part: TextCondition): DataCondition =>
    part.kind === 'name'
      ? { kind: 'asset', asset: { key: keyOf(part.name), name: part.name, path } }
      : { kind: part.kind, of: part.of.map(read) }
  return condition ? read(condition) : { kind: 'unknown' }
}

/** `{file, datasets}`: names that a file on the server gives URIs. One name of one file is one asset. */
function namedInFile(dag: Dag, value: Value | undefined, standIn: readonly string[]): readonly Asset[] | undefined {
  const [file, names] = [under(value, 'file'), under(value, 'datasets')]
  if (file === undefined || names === undefined) return undefined
  const source = file.kind === 'unknown' ? file.text : (textIn(file) ?? '')
  return itemsOf(names).flatMap((item) => {
    const name = textIn(item)
    return name === undefined ? [] : [{ key: `${source}#${name}`, name, path: pathIn(dag, item, standIn) }]
  })
}

/** An asset as a text, which is its URI, or as an object; undefined for anything else. */
function assetIn(dag: Dag, value: Value, standIn: readonly string[]): Asset | undefined {
  const path = pathIn(dag, value, standIn)
  if (value.kind !== 'map') {
    const text = (value.kind === 'unknown' ? value.text : (textIn(value) ?? '')).trim()
    return text === '' || value.kind === 'list' ? undefined : { key: keyOf(text), name: text, path }
  }
  const type = typeIn(value) ?? ''
  const [first, second] = itemsOf(under(value, '__args__')).map(textIn)
  const name = textIn(under(value, 'name')) ?? first
  if (aliasClass.test(type)) return name === undefined ? undefined : { key: `alias ${name}`, name, path }
  const uri = uriIn(value) ?? second ?? name
  if (!(assetClass.test(type) || referenceClass.test(type)) || uri === undefined) return undefined
  return { key: keyOf(uri), name: uri, path }
}

function uriIn(value: MapValue): string | undefined {
  const uri = under(value, 'uri')
  return uri?.kind === 'unknown' ? uri.text : textIn(uri)
}

/** A URI as Airflow compares it: the scheme in small letters, no slash at the end, no fragment, the query in order (`_sanitize_uri`, 2.11 and 3.3). */
function keyOf(uri: string): string {
  const [, scheme, netloc = '', path = '', query] =
    /^([A-Za-z][A-Za-z0-9+.-]*):\/\/([^/?#]*)([^?#]*)(?:\?([^#]*))?/.exec(uri) ?? []
  if (scheme === undefined || scheme.toLowerCase().startsWith('x-')) return uri
  const host = netloc.includes(':') && netloc.includes('@') ? netloc.slice(netloc.lastIndexOf('@') + 1) : netloc
  const sorted = query ? `?${query.split('&').sort().join('&')}` : ''
  return `${scheme.toLowerCase()}://${host}${path.replace(/\/+$/, '') || '/'}${sorted}`
}
