import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { sentenceOf } from '../../src/changes/change.ts'
import { changesOf, type PipelineDifference } from '../../src/changes/changes.ts'
import { entitiesOf } from '../../src/changes/entities/entity.ts'
import { orchestra } from '../../src/dialects/orchestra/index.ts'
import { parseDocument } from '../../src/text/parse.ts'

const home = join(import.meta.dirname, '../corpus/own')
const now = Date.UTC(2026, 10, 22, 12)

export type Data = string | number | boolean | null | readonly Data[] | { readonly [key: string]: Data }
type Path = readonly (string | number)[]

export function fileOf(text: string) {
  const document = parseDocument({ path: 'pipeline.yml', text })
  return { document, pipelines: orchestra.read({ documents: [document], variants: [] }) }
}

type Version = ReturnType<typeof fileOf>

export function difference(before: Version, after: Version): PipelineDifference | undefined {
  return changesOf([before], [after], { now })[0]
}

/** JSON is YAML in flow style with every text in quotes. */
export const written = (data: Data) => fileOf(JSON.stringify(data, null, 1))

export function scalarsIn(
  data: Data,
  path: Path = [],
): readonly { readonly path: Path; readonly value: string | number | boolean }[] {
  if (data === null) return []
  if (typeof data !== 'object') return [{ path, value: data }]
  if (Array.isArray(data)) return data.flatMap((item: Data, at) => scalarsIn(item, [...path, at]))
  return Object.entries(data).flatMap(([key, item]) => scalarsIn(item, [...path, key]))
}

export function withValue(data: Data, [step, ...rest]: Path, value: Data): Data {
  if (step === undefined) return value
  if (Array.isArray(data)) return data.map((item: Data, at) => (at === step ? withValue(item, rest, value) : item))
  if (typeof data !== 'object' || data === null) return data
  const entries = Object.entries(data).map(([key, item]) => [key, key === step ? withValue(item, rest, value) : item] as const)
  return Object.fromEntries(entries)
}

/** A value that no file has, so that it shows in the sentence. */
const mark = 'zq7'
export const changed = (value: string | number | boolean) =>
  typeof value === 'number' ? value + 1 : typeof value === 'boolean' ? !value : `${value}${mark}`

/** Keys whose values are told in words: durations with their unit, times of day, switches. */
const inWords = /(?:^|\.)(?:retry_delay|timeout|timeout_mins|frequency_secs|cron|timezone|depends_on\.\d+)$/

/** The pipelines of the corpus. */
export const names = readdirSync(home).sort()

export const textOf = (name: string) => readFileSync(join(home, name), 'utf8')

/**
 * Changes single values of a pipeline, each `every`th from `first` on, and answers what is told wrongly: not as exactly one change, without the
 * value before or after, or not the other way round when it is taken back.
 */
export function wronglyTold(name: string, every: number, first = 0): readonly string[] {
  const data: Data = parse(textOf(name))
  const before = written(data)
  return scalarsIn(data)
    .filter((_, at) => at % every === first)
    .flatMap(({ path, value }) => {
      const next = changed(value)
      const after = written(withValue(data, path, next))
      const told = difference(before, after)
      const [change, ...others] = told?.changes ?? []
      const [back] = difference(after, before)?.changes ?? []
      const text = change ? sentenceOf(change) : ''
      const isNamed = typeof value === 'boolean' || inWords.test(path.join('.')) || (has(text, value) && has(text, next))
      const isShown = typeof next !== 'string' || text.includes(mark)
      const isMirrored = change?.from === back?.to && change?.to === back?.from
      if (change && others.length === 0 && isNamed && isShown && isMirrored) return []
      return [`${path.join('.')}: ${JSON.stringify(value)} to ${JSON.stringify(next)}: ${told?.lines.join(' // ')}`]
    })
}

/** The same without what stands at a path. */
function without(data: Data, path: Path): Data {
  const [step, ...rest] = path
  if (Array.isArray(data))
    return rest.length === 0
      ? data.filter((_, at) => at !== step)
      : data.map((item: Data, at) => (at === step ? without(item, rest) : item))
  if (typeof data !== 'object' || data === null) return data
  const entries = Object.entries(data).flatMap(([key, item]) => {
    if (key !== step) return [[key, item] as const]
    return rest.length === 0 ? [] : [[key, without(item, rest)] as const]
  })
  return Object.fromEntries(entries)
}

/** Takes away each task, group, trigger, check, alert, destination and input: what is not told as exactly one thing that went, or came. */
export function wronglyRemoved(name: string): readonly string[] {
  const data: Data = parse(textOf(name))
  const before = written(data)
  return before.pipelines.flatMap(entitiesOf).flatMap(({ kind, path }) => {
    const after = written(without(data, path))
    const [there, back] = [difference(before, after), difference(after, before)]
    const isOne = (told: PipelineDifference | undefined) => told?.changes.length === 1
    if (isOne(there) && isOne(back)) return []
    return [`${kind} ${path.join('.')}: ${there?.lines.join(' // ')} | ${back?.lines.join(' // ')}`]
  })
}

/** The value, or its last word: a sentence shows the piece of a long text that differs. */
function has(text: string, value: string | number | boolean): boolean {
  const whole = String(value).replaceAll('"', "'").trim()
  const last = whole.split(/\s+/).at(-1) ?? ''
  return text.includes(whole) || text.includes(last) || text.includes('line added') || text.includes('lines added')
}
