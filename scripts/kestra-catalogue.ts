import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Catalogue, KeyFacts, KeyReading, TypeFacts } from '../src/dialects/kestra/format/catalogue.ts'

/** A value, and the first and the last release that has it. */
type Spell<T> = readonly [value: T, first: string, last: string]

interface FieldFacts {
  readonly type: string
  readonly required?: string
  readonly default?: boolean
  readonly min?: number
  readonly reader?: string
  /** True where the constraints of what it holds are checked, too. */
  readonly valid?: boolean
}

interface ClassFacts {
  readonly in: readonly (readonly [string, string])[]
  readonly super?: string
  readonly abstract?: boolean
  readonly deserializer?: boolean
  readonly aliases?: readonly string[]
  readonly constants?: Readonly<Record<string, readonly Spell<true>[]>>
  readonly subtypes?: Readonly<Record<string, readonly Spell<string>[]>>
  readonly fields?: Readonly<Record<string, readonly Spell<FieldFacts>[]>>
}

interface Recording {
  readonly releases: readonly string[]
  readonly classes: Readonly<Record<string, ClassFacts>>
}

const models = 'io.kestra.core.models.'
const core = 'io.kestra.plugin.core.'

/** What tasks, triggers and conditions descend from. */
const kinds: readonly (readonly [base: string, kind: string])[] = [
  [`${models}tasks.Task`, 'task'],
  [`${models}triggers.AbstractTrigger`, 'trigger'],
  [`${models}conditions.Condition`, 'condition'],
]

/** Parts of a flow by the names that the checks have for them. */
const partNames: Readonly<Record<string, string>> = {
  [`${models}flows.FlowWithSource`]: 'Flow',
  [`${models}tasks.Task`]: 'Task',
  [`${models}triggers.AbstractTrigger`]: 'Trigger',
  [`${models}executions.statistics.Flow`]: 'Count.Flow',
}

/** Java types of single values. */
const scalars: Readonly<Record<string, string>> = {
  'java.lang.String': 'text',
  boolean: 'flag',
  'java.lang.Boolean': 'flag',
  int: 'int',
  'java.lang.Integer': 'int',
  long: 'long',
  'java.lang.Long': 'long',
  double: 'number',
  'java.lang.Double': 'number',
  float: 'number',
  'java.lang.Float': 'number',
  'java.time.Duration': 'duration',
  'org.slf4j.event.Level': 'enum:Level',
}

/** What no class says of a key: that the documentation tells to write it, or what a validator wants. */
const documented: Readonly<Record<string, Readonly<Record<string, KeyFacts>>>> = {
  // Validators of their own refuse a default without these.
  PluginDefault: { type: { shape: 'text', required: 'content' }, values: { shape: 'map', required: 'value' } },
  Task: { when: { since: '2.0', shape: 'text' } },
}

/** Keys that a class has and a validator refuses. */
const refused: Readonly<Record<string, readonly string[]>> = { Schedule: ['interval'] }

/** The table of the format, made of what the class files of the releases say. */
export function flowCatalogue(): Catalogue {
  const path = join(import.meta.dirname, '../conformance/kestra-types/recording.json')
  const recording: Recording = JSON.parse(readFileSync(path, 'utf8'))
  return new Tables(recording).all()
}

/** `1.3` for `1.3.0`. */
const short = (release: string) => release.split('.').slice(0, 2).join('.')

class Tables {
  readonly #releases: readonly string[]
  readonly #classes: Recording['classes']
  /** Types of fields whose constraints are checked along with those of their owner. */
  readonly #cascaded: string

  constructor({ releases, classes }: Recording) {
    this.#releases = releases
    this.#classes = classes
    const fields = Object.values(classes).flatMap(({ fields: own }) => Object.values(own ?? {}).flat())
    this.#cascaded = ` ${fields.flatMap(([{ type, valid }]) => (valid ? [type.replace(/[<>,]/g, ' ')] : [])).join(' ')} `
  }

  all(): Catalogue {
    const names = Object.keys(this.#classes)
    const types = names.filter(
      (name) => /^io\.kestra\.plugin\.core\.[\w.]+$/.test(name) && this.#kindOf(name) && !this.#classes[name]?.abstract,
    )
    const parts = names.filter((name) => this.#isPart(name) && !types.includes(name))
    const enums = names.filter((name) => this.#classes[name]?.constants)
    const unions = names.filter((name) => this.#classes[name]?.subtypes)
    return {
      releases: this.#releases.map(short),
      enums: {
        Level: { ERROR: {}, WARN: {}, INFO: {}, DEBUG: {}, TRACE: {} },
        ...Object.fromEntries(enums.map((name) => [partName(name), this.#constants(name)])),
      },
      unions: Object.fromEntries(unions.map((name) => [partName(name), this.#subtypes(name)])),
      models: Object.fromEntries(parts.map((name) => [partName(name), this.#entry(name, false)])),
      types: Object.fromEntries(
        types.map((name) => [name.slice(core.length), { ...this.#entry(name, true), kind: this.#kindOf(name) ?? '' }]),
      ),
      aliases: Object.fromEntries(
        types.flatMap((name) => (this.#classes[name]?.aliases ?? []).map((alias) => [alias, name.slice(core.length)])).sort(),
      ),
    }
  }

  *#lineage(name: string): Iterable<string> {
    for (let at: string | undefined = name; at !== undefined && this.#classes[at]; at = this.#classes[at]?.super) yield at
  }

  #kindOf(name: string): string | undefined {
    const line = [...this.#lineage(name)]
    return kinds.find(([base]) => line.includes(base))?.[1]
  }

  /** Classes whose keys are read as they are: no enumeration, none with a reader of its own. */
  #isPart(name: string): boolean {
    const facts = this.#classes[name]
    if (name === `${models}flows.Flow` || name === `${models}flows.AbstractFlow` || facts?.deserializer) return false
    const isBase = kinds.some(([base]) => base === name)
    return (isBase || !this.#kindOf(name)) && !facts?.constants && !facts?.subtypes && this.#hasKeys(name)
  }

  #hasKeys(name: string): boolean {
    return [...this.#lineage(name)].some((at) => this.#classes[at]?.fields !== undefined)
  }

  #constants(name: string): Readonly<Record<string, { since?: string; until?: string }>> {
    const own = this.#classes[name]
    return Object.fromEntries(
      Object.entries(own?.constants ?? {}).map(([constant, spells]) => [constant, this.#bounds(own?.in ?? [], spells)]),
    )
  }

  #subtypes(name: string): Catalogue['unions'][string] {
    const own = this.#classes[name]
    return Object.fromEntries(
      Object.entries(own?.subtypes ?? {}).map(([word, spells]) => [
        word,
        { part: partName(spells.at(-1)?.[0] ?? ''), ...this.#bounds(own?.in ?? [], spells) },
      ]),
    )
  }

  /** The keys of a class and of those above it; of a task, trigger or condition without those that all have. */
  #entry(name: string, isType: boolean): TypeFacts {
    const bases = isType ? kinds.map(([base]) => base) : []
    const keys = new Map<string, Spell<FieldFacts>[]>()
    for (const at of this.#lineage(name)) {
      if (bases.includes(at)) break
      for (const [key, spells] of Object.entries(this.#classes[at]?.fields ?? {}))
        keys.set(key, [...(keys.get(key) ?? []), ...spells])
    }
    const present = this.#classes[name]?.in ?? []
    const sorted = [...keys].sort(([a], [b]) => (a < b ? -1 : 1))
    return {
      ...this.#bounds(this.#everywhere, present),
      keys: {
        ...Object.fromEntries(
          sorted.flatMap(([key, spells]) =>
            this.#within(present, spells).length > 0 && !refused[partName(name)]?.includes(key)
              ? [[key, this.#key(name, present, spells)]]
              : [],
          ),
        ),
        ...documented[partName(name)],
      },
    }
  }

  get #everywhere(): ClassFacts['in'] {
    return [[this.#releases[0] ?? '', this.#releases.at(-1) ?? '']]
  }

  #index(release: string): number {
    return this.#releases.indexOf(release)
  }

  /** Where what is spelt begins after, or ends before, what it is a part of. */
  #bounds(
    of: ClassFacts['in'],
    spells: readonly (readonly [string, string] | Spell<unknown>)[],
  ): { since?: string; until?: string } {
    const first = (all: readonly (readonly unknown[])[]) => Math.min(...all.map((one) => this.#index(String(one.at(-2)))))
    const last = (all: readonly (readonly unknown[])[]) => Math.max(...all.map((one) => this.#index(String(one.at(-1)))))
    return {
      ...(first(spells) > first(of) && { since: short(this.#releases[first(spells)] ?? '') }),
      ...(last(spells) < last(of) && { until: short(this.#releases[last(spells) + 1] ?? '') }),
    }
  }

  #key(name: string, present: ClassFacts['in'], all: readonly Spell<FieldFacts>[]): KeyFacts {
    const spells = this.#within(present, all)
    const isChecked = this.#isChecked(name)
    const inOrder = [...spells].sort((a, b) => this.#index(a[1]) - this.#index(b[1]))
    const readings: (KeyReading & { from: string })[] = []
    for (const [facts, first] of inOrder) {
      const { shape, ...constraints } = this.#reading(facts)
      const reading = { ...(shape && { shape }), ...(isChecked && constraints) }
      const last = readings.at(-1)
      const isSame = last && JSON.stringify({ ...last, from: '' }) === JSON.stringify({ from: '', ...reading })
      if (!isSame && last?.from !== short(first)) readings.push({ from: short(first), ...reading })
    }
    const [{ from: _, ...reading } = { from: '' }, ...later] = readings
    return { ...this.#bounds(present, spells), ...reading, ...(later.length > 0 && { later }) }
  }

  /** The constraints of a part are checked only where its owner says so; those of a flow, a task, a trigger and what a type chooses always are. */
  #isChecked(name: string): boolean {
    const line = [...this.#lineage(name)]
    return (
      name in partNames ||
      line.some((at) => this.#kindOf(at) || this.#classes[at]?.subtypes || this.#cascaded.includes(` ${at} `))
    )
  }

  /** What is spelt while the class is there; a class above it may have lived on. */
  #within(present: ClassFacts['in'], spells: readonly Spell<FieldFacts>[]): readonly Spell<FieldFacts>[] {
    const [from, to] = [
      Math.min(...present.map(([first]) => this.#index(first))),
      Math.max(...present.map(([, last]) => this.#index(last))),
    ]
    return spells.flatMap(([facts, first, last]) => {
      const [start, end] = [Math.max(this.#index(first), from), Math.min(this.#index(last), to)]
      return start > end ? [] : [[facts, this.#releases[start] ?? '', this.#releases[end] ?? ''] as const]
    })
  }

  #reading({ type, required, default: given, min, reader }: FieldFacts): KeyReading {
    const shape = reader?.endsWith('.ListOrMapOfLabelDeserializer') ? 'labels' : reader ? 'any' : this.#shape(type)
    return {
      ...(shape !== 'any' && { shape }),
      ...(required && !given && { required: required === 'NotNull' ? 'value' : 'content' }),
      ...(min !== undefined && { min }),
    }
  }

  #shape(type: string): string {
    const scalar = scalars[type]
    if (scalar) return scalar
    const [, rendered] = /^io\.kestra\.core\.models\.property\.Property<(.*)>$/.exec(type) ?? []
    if (rendered !== undefined) return this.#rendered(this.#shape(rendered))
    const [, outer, inner] = /^java\.util\.(List|Set|Map)<(.*)>$/.exec(type) ?? []
    if (outer === 'Map') {
      const values = this.#shape(inner?.slice(inner.indexOf(', ') + 2) ?? '')
      return values === 'any' ? 'map' : `map:${values}`
    }
    if (outer !== undefined) {
      const items = this.#shape(inner?.replace(/<.*>$/, '') ?? '')
      return items === 'any' ? 'list' : `list:${items}`
    }
    return this.#shapeOfClass(type.replace(/<.*>$/, ''))
  }

  /** A value that is rendered first: only one that is a single word or number can be judged. */
  #rendered(shape: string): string {
    return /^(?:flag|int|long|number|duration|enum:.*)$/.test(shape) ? `rendered:${shape}` : 'any'
  }

  #shapeOfClass(name: string): string {
    const facts = this.#classes[name]
    const kind = this.#kindOf(name)
    if (!facts || facts.deserializer) return 'any'
    if (kind) return kind
    if (facts.constants) return `enum:${partName(name)}`
    if (facts.subtypes) return `union:${partName(name)}`
    return this.#isPart(name) ? `part:${partName(name)}` : 'any'
  }
}

/** `ForEachItem.Batch` for the class of that name, `Flow` for what is written in a file. */
function partName(name: string): string {
  return partNames[name] ?? name.slice(name.lastIndexOf('.') + 1).replace('$', '.')
}
