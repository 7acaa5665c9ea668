/** A scalar that is written as it stands, without quotes. */
export interface Plain {
  readonly plain: string
}

/** A value with an anchor, to which `plain('*NAME')` refers. */
export interface Anchored {
  readonly anchor: string
  readonly value: Mapping
}

export type Value = string | number | boolean | null | Plain | Anchored | readonly Value[] | Mapping
export interface Mapping {
  readonly [key: string]: Value | undefined
}

export function plain(text: string): Plain {
  return { plain: text }
}

export function anchored(anchor: string, value: Mapping): Anchored {
  return { anchor, value }
}

/** A mapping as a text of YAML in block style; texts have double quotes. */
export function textOf(value: Mapping): string {
  return `${linesOf(value).join('\n')}\n`
}

function linesOf(value: Value): readonly string[] {
  if (isList(value)) return value.flatMap((item) => below('-', item))
  if (isAnchored(value)) return linesOf(value.value)
  if (isMapping(value))
    return Object.entries(value).flatMap(([key, entry]) => (entry === undefined ? [] : below(`${keyText(key)}:`, entry)))
  return [scalarText(value)]
}

function below(mark: string, value: Value): readonly string[] {
  if (isAnchored(value)) return below(`${mark} &${value.anchor}`, value.value)
  const isEmpty = (isList(value) && value.length === 0) || (isMapping(value) && Object.keys(value).length === 0)
  if (isEmpty) return [`${mark} ${isList(value) ? '[]' : '{}'}`]
  if (!isList(value) && !isMapping(value)) return [`${mark} ${scalarText(value)}`]
  const lines = linesOf(value)
  if (mark === '-') return lines.map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`))
  return [mark, ...lines.map((line) => `  ${line}`)]
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value)
}

function isMapping(value: Value): value is Mapping {
  return typeof value === 'object' && value !== null && !isList(value) && !('plain' in value) && !isAnchored(value)
}

function isAnchored(value: Value): value is Anchored {
  return typeof value === 'object' && value !== null && !isList(value) && 'anchor' in value && 'value' in value
}

function scalarText(value: Value): string {
  if (typeof value === 'object' && value !== null && 'plain' in value) return String(value['plain'])
  return JSON.stringify(value)
}

function keyText(key: string): string {
  return /^(?:[A-Za-z_][\w.-]*|<<)$/.test(key) ? key : JSON.stringify(key)
}
