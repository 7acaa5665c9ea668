import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, stringify } from 'yaml'

const rules = join(import.meta.dirname, '../test/rules')
const limit = 1024 * 1024 - 2000

/** The bad examples of rules, each grown to 1 MiB: its parts over and over, under names of their own. */
export function* grownExamples(only: (rule: string) => boolean): Generator<{ readonly name: string; readonly pipeline: string }> {
  for (const rule of readdirSync(rules)) {
    if (!only(rule)) continue
    const path = join(rules, rule, 'bad.yml')
    if (!existsSync(path)) continue
    const text = readFileSync(path, 'utf8')
    yield { name: `many of ${rule}`, pipeline: grown(text) }
  }
}

type Sections = Readonly<Record<string, unknown>>

function grown(text: string): string {
  const sections = sectionsOf(text)
  if (sections === undefined) return repeated(text)
  let copies = Math.ceil(limit / text.length)
  for (;;) {
    const made = stringify(Object.fromEntries(Object.entries(sections).map(([key, value]) => [key, times(value, copies)])), {
      aliasDuplicateObjects: false,
      lineWidth: 0,
    })
    if (made.length <= limit) return made
    copies = Math.floor((copies * limit) / made.length) - 1
  }
}

/** Undefined where the example is no YAML that can be taken apart, or is about how it is written. */
function sectionsOf(text: string): Sections | undefined {
  try {
    const read: unknown = / #\w|^<<<<<<</m.test(text) ? undefined : parse(text, { logLevel: 'silent' })
    return typeof read === 'object' && read !== null ? Object.fromEntries(Object.entries(read)) : undefined
  } catch {
    return undefined
  }
}

/** The text over and over, behind itself. */
function repeated(text: string): string {
  return text.repeat(Math.floor(limit / text.length))
}

function times(value: unknown, copies: number): unknown {
  if (Array.isArray(value)) return Array.from({ length: copies }, () => value).flat()
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  return Object.fromEntries(
    Array.from({ length: copies }, (_, copy) =>
      entries.map(([key, entry]) => [copy === 0 ? key : `${key}_${copy}`, entry]),
    ).flat(),
  )
}
