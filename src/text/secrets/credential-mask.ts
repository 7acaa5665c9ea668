import type { Document } from '../document.ts'
import { Later, LateTexts } from '../later.ts'
import type { Span } from '../source.ts'
import { hiddenIn } from './hidden.ts'
import { secretsInText } from './secret.ts'
import { prefixedIn } from './secret-prefixes.ts'
import { shapesIn } from './secret-shapes.ts'
import { isStructured, textsMasked } from './structured-text.ts'
import { isCommon, valueMask, withoutSpans } from './value-mask.ts'

/**
 * The one sink for text that leaves the program. It knows the credentials of everything that a run has read, masks them by value, and masks by
 * shape what it has never seen.
 */
export interface CredentialMask {
  /** How this team's credentials begin. */
  addPrefixes(prefixes: readonly string[]): void
  prefixes(): readonly string[]
  /** Values that are secret whatever they look like, for instance the key of this very run. */
  addValues(values: readonly string[]): void
  /** Remembers a possible credential in a text. */
  learn(text: string): void
  /** Remembers what a file holds, as its keys tell it. */
  learnDocument(document: Document): void
  /** A stranger's text, or a sentence of ours that repeats one. */
  text(text: string): string
  /** A finished output of any format; in a document that programs read, the texts in it. */
  output(text: string): string
  /**
   * A finished report whose facts have passed `data`. In a document that programs read, values that a file under review has taught are masked
   * already: anyone who wrote that file could choose one that stands in the structure of the document.
   */
  report(text: string): string
  /** The same value with every text in it masked, keys of mappings included. What is no plain data stays as it is. */
  data<T>(value: T): T
}

/** Texts that are longer are masked by shape alone. */
const longestLesson = 16 * 1024 * 1024

export function credentialMask(): CredentialMask {
  const prefixes = new Set<string>()
  const values = new Set<string>()
  const texts: string[] = []
  const documents = new Set<Document>()
  let masks: Masks | undefined
  const changed = (change: () => void) => {
    change()
    masks = undefined
  }
  const known = () => {
    masks ??= masksOf(values, learnedFrom(texts, documents, [...prefixes]))
    return masks
  }
  const byShape = (text: string) => {
    const found = shapesIn(text)
    return withoutSpans(text, prefixes.size === 0 ? found : [...prefixedIn(text, [...prefixes]), ...found])
  }
  const text = (shown: string) => byShape(known().all(shown))
  return {
    addPrefixes: (more) =>
      changed(() => {
        for (const prefix of more) prefixes.add(prefix)
      }),
    prefixes: () => [...prefixes],
    addValues: (more) =>
      changed(() => {
        for (const value of more) values.add(value)
      }),
    learn: (lesson) => changed(() => lesson.length <= longestLesson && texts.push(lesson)),
    learnDocument: (document) => changed(() => documents.add(document)),
    text,
    output: (shown) => (isStructured(shown) ? byShape(inStructure(known(), shown)) : text(shown)),
    report: (shown) => (isStructured(shown) ? byShape(known().given(shown)) : text(shown)),
    data: (value) => dataMask(onceEach(text))(value),
  }
}

/** Longer texts rarely come twice. */
const longestRepeated = 200

/** The same for texts of which many are equal, as keys, paths and addresses in a report are. */
function onceEach(text: Mask): Mask {
  const known = new Map<string, string>()
  return (shown) => {
    if (shown.length > longestRepeated) return text(shown)
    const before = known.get(shown)
    if (before !== undefined) return before
    const after = text(shown)
    known.set(shown, after)
    return after
  }
}

interface Masks {
  readonly given: (text: string) => string
  readonly all: (text: string) => string
  /** True where no value is known. */
  readonly isEmpty: boolean
}

function masksOf(given: ReadonlySet<string>, learned: ReadonlySet<string>): Masks {
  const spellings = (values: ReadonlySet<string>) => {
    const telling = [...values].filter((value) => !isCommon(value))
    return telling.length > mostSpelt ? telling : telling.flatMap(spellingsOf)
  }
  const own = spellings(given)
  const isEmpty = given.size + learned.size === 0
  return { given: valueMask(own), all: valueMask([...own, ...spellings(learned)]), isEmpty }
}

function inStructure({ given, all, isEmpty }: Masks, shown: string): string {
  return isEmpty ? shown : textsMasked(given(shown), all)
}

function learnedFrom(
  texts: readonly string[],
  documents: ReadonlySet<Document>,
  prefixes: readonly string[],
): ReadonlySet<string> {
  const values = new Set<string>()
  for (const text of texts) for (const { within } of secretsInText('', text, prefixes)) values.add(textAt(text, within))
  for (const document of documents) for (const value of hiddenIn(document, prefixes).values) values.add(value)
  return values
}

function textAt(text: string, { start, end }: Span): string {
  return text.slice(start, end)
}

/** With more values than people have credentials, each is masked as it is written. */
const mostSpelt = 2000
/** Longer values are documents, which nothing repeats in another spelling. */
const longestSpelt = 4000

/** A value as formats and encodings spell it. */
function spellingsOf(value: string): readonly string[] {
  if (value.length > longestSpelt) return [value]
  const bytes = new TextEncoder().encode(value)
  const base64 = btoa(String.fromCharCode(...bytes))
  return [
    value,
    JSON.stringify(value).slice(1, -1),
    encodeURIComponent(value.toWellFormed()),
    value.replace(/[!-/:-@[-`{-~]/g, (sign) => `&#${sign.charCodeAt(0)};`),
    value.replaceAll('%', '%25'),
    value.replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C'),
    base64.replace(/=+$/, ''),
    base64.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, ''),
    [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(''),
  ]
}

type Mask = (text: string) => string

/** What masks a text, and a value with texts in it. */
interface Masking {
  readonly text: Mask
  readonly data: CredentialMask['data']
}

/** A mask of texts for data. */
function dataMask(text: Mask): CredentialMask['data'] {
  const masking: Masking = { text, data: (value) => masked(value, masking) as typeof value }
  return masking.data
}

/** The very same value where nothing in it is masked: most of a report is. */
function masked(value: unknown, masking: Masking): unknown {
  if (typeof value === 'string') return masking.text(value)
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return maskedList(value, masking)
  if (value instanceof Map) return maskedMap(value, masking)
  if (value instanceof Set) {
    const items: readonly unknown[] = [...value]
    const changed = maskedList(items, masking)
    return changed === items ? value : new Set(changed)
  }
  if (value instanceof Later) return value.map((made: unknown) => masked(made, masking))
  if (value instanceof LateTexts) return value.withTexts(masking.data)
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) return value
  return maskedObject(value, masking)
}

function maskedList(list: readonly unknown[], masking: Masking): readonly unknown[] {
  let items: unknown[] | undefined
  for (let at = 0; at < list.length; at++) {
    const item = masked(list[at], masking)
    if (item !== list[at]) items ??= list.slice(0, at)
    items?.push(item)
  }
  return items ?? list
}

function maskedMap(map: ReadonlyMap<unknown, unknown>, masking: Masking): ReadonlyMap<unknown, unknown> {
  const pairs = Array.from(map, ([key, value]) => [masked(key, masking), masked(value, masking)] as const)
  return pairs.every(([key, value]) => map.has(key) && map.get(key) === value) ? map : new Map(pairs)
}

/** Pairs are put together from the first one that changes: of most objects none does. */
function maskedObject(value: object, masking: Masking): object {
  const keys = Object.keys(value)
  let changed: [string, unknown][] | undefined
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] ?? ''
    const entry: unknown = Reflect.get(value, key)
    const shownKey = masking.text(key)
    const shown = masked(entry, masking)
    if (shownKey !== key || shown !== entry) changed ??= Object.entries(value).slice(0, at)
    changed?.push([shownKey, shown])
  }
  return changed ? Object.fromEntries(changed) : value
}
