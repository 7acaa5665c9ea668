import { type Setting, unsetAt } from '../../model/pipeline.ts'
import { type Entry, isUnset, type Node, type Path, pathBelow, type Step, textOf } from '../../text/tree.ts'
import { fieldOf as entryAt } from './keys.ts'

/** A node and where it stands. Absent nodes keep the path they would have. */
export interface Field {
  readonly node: Node | undefined
  readonly path: Path
}

/** A field below another one. Its path is made when it is asked for: most fields are read for their nodes alone. */
class FieldBelow implements Field {
  readonly node: Node | undefined
  private readonly parent: Pick<Field, 'path'>
  private readonly step: Step
  private made: Path | undefined

  constructor(parent: Pick<Field, 'path'>, step: Step, node: Node | undefined) {
    this.parent = parent
    this.step = step
    this.node = node
  }

  get path(): Path {
    this.made ??= pathBelow(this.parent.path, this.step)
    return this.made
  }
}

/** A field of a mapping whose keys are free. */
export interface NamedField extends Field {
  readonly key: string
}

class EntryField extends FieldBelow implements NamedField {
  readonly key: string

  constructor(parent: Field, { key, value }: Entry) {
    super(parent, key, value)
    this.key = key
  }
}

/** The field `key` of a mapping, in the spelling of files (`depends_on`) or of the API (`dependsOn`). */
export function fieldOf(parent: Field, key: string): Field {
  const entry = entryAt(parent.node, key)
  return new FieldBelow(parent, entry?.key ?? key, entry?.value)
}

/** The field of an entry of the mapping at a path, or of a key that it lacks. */
export function fieldBelow(above: Pick<Field, 'path'>, key: string, entry: Entry | undefined): Field {
  return new FieldBelow(above, entry?.key ?? key, entry?.value)
}

/** The node of that field: for what needs no place. */
export function nodeOf(parent: Field, key: string): Node | undefined {
  return entryAt(parent.node, key)?.value
}

const none: readonly never[] = []

/** The entries of a mapping as fields, with their keys. Nothing for other nodes. */
export function fieldsIn(field: Field): readonly NamedField[] {
  if (field.node?.kind !== 'map') return none
  const fields: EntryField[] = []
  for (const entry of field.node.entries.list) fields.push(new EntryField(field, entry))
  return fields
}

/** The items of a list as fields. Nothing for other nodes. */
export function itemsOf(field: Field): readonly Field[] {
  if (field.node?.kind !== 'list') return none
  return field.node.items.map((node, index) => new FieldBelow(field, index, node))
}

/** The text of a string field, or the empty text. */
export function textIn(field: Field): string {
  return textOf(field.node) ?? ''
}

/** The texts of a list of strings; a single string counts as a list of one. */
export function textsIn({ node }: Field): readonly string[] {
  const single = textOf(node)
  if (single !== undefined) return [single]
  return node?.kind === 'list' ? node.items.flatMap((item) => textOf(item) ?? []) : noTexts
}

const noTexts: readonly string[] = []

export function isTrue({ node }: Pick<Field, 'node'>): boolean {
  return isOn(node)
}

/** True for a switch that is surely on. */
export function isOn(node: Node | undefined): boolean {
  return node?.kind === 'scalar' && node.value === true
}

/** True where a switch is surely off: absent, empty or false. */
export function isFalse(field: Field): boolean {
  return isUnset(field.node) || (field.node?.kind === 'scalar' && field.node.value === false)
}

/** True for a text that holds an expression. */
export function isTemplate(node: Node | undefined): boolean {
  return textOf(node)?.includes('${{') ?? false
}

/** A setting of text. */
export function textSetting(field: Field): Setting<string> {
  return settingOf(field, textOf)
}

/** A setting of a whole number that is not negative, times `unit`. The schema speaks of a value of another type. */
export function numberSetting(field: Field, unit = 1): Setting<number> {
  return settingOf(field, (node) => {
    const value = node.kind === 'scalar' ? node.value : undefined
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value * unit : undefined
  })
}

function settingOf<T>({ node, path }: Field, read: (node: Node) => T | undefined): Setting<T> {
  if (node === undefined || isUnset(node)) return unsetAt(path)
  const value = isTemplate(node) ? undefined : read(node)
  return value === undefined
    ? { state: 'unknown', origin: 'declared', at: { path } }
    : { state: 'set', value, origin: 'declared', at: { path } }
}

/** A setting as what is below inherits it; undefined for one that is not made. */
export function inherited<T>(setting: Setting<T>): Setting<T> | undefined {
  return setting.state === 'unset' ? undefined : { ...setting, origin: 'inherited' }
}

/** The setting itself where it says something, else what is inherited. */
export function orInherited<T>(own: Setting<T>, inherited: Setting<T> | undefined): Setting<T> {
  return own.state === 'unset' ? (inherited ?? own) : own
}
