/** What a file shows of itself: enough to tell a pipeline from the YAML of other tools. */
export interface Traits {
  /** As written, at most a few hundred. */
  readonly rootKeys: readonly string[]
  readonly version: string | undefined
  /** True where `name` is a text that a person gives a pipeline. */
  readonly hasName: boolean
  /** True where `name` is the address of a module. */
  readonly isModule: boolean
  /** Whose schema the file names, under `$schema` or in a comment for editors, which may be one of the team's own. */
  readonly schema: 'own' | 'foreign' | 'unclear' | undefined
  /**
   * What stands below `pipeline`: tasks with integration and job, tasks with either, groups with tasks of any kind, nothing, what another
   * tool has there, something else, or what cannot be told.
   */
  readonly pipeline: 'absent' | 'jobs' | 'integrations' | 'groups' | 'empty' | 'unknown' | 'foreign' | 'other'
  /** Sections that rarely any other format has, in their own form. */
  readonly sections: readonly string[]
  /** True where another key of the root holds tasks with an integration. */
  readonly tasksElsewhere: boolean
  /** True for a text that a template engine has yet to fill in. */
  readonly template: boolean
}

const mostKeys = 200

/** What the lines of a text show that cannot be parsed, or not in one way. Linear in its length. */
export function traitsOfText(text: string): Traits {
  const lines = text.replace(/^[^\w\s{"'#$%.-]{1,4}/, '').split(/\r\n|[\r\n\u0085\u2028\u2029]/)
  const root = isFlow(lines) ? flowKeys(text) : rootEntries(lines)
  const scalarOf = (key: string) => root.find(([name]) => name === key)?.[1]
  const name = scalarOf('name') ?? ''
  const has = (pattern: RegExp) => pattern.test(text)
  return {
    rootKeys: [...new Set(root.map(([name]) => name))].slice(0, mostKeys),
    version: scalarOf('version'),
    hasName: name !== '' && !isModuleName(name),
    isModule: isModuleName(name),
    schema: schemaOf(text, scalarOf('$schema')),
    pipeline: root.some(([name]) => name === 'pipeline') ? shapeIn(has, scalarOf('pipeline') ?? '', isList(lines)) : 'absent',
    sections: root.flatMap(([name]) => (/^(?:trigger_?[eE]vents|sensors)$/.test(name) ? [name] : [])).slice(0, 2),
    tasksElsewhere: has(jobLine) && has(integrationLine),
    template: lines.some((line) => templateTag.test(line)),
  }
}

const edge = `(?:^|[\\n\\r{,\\u2028\\u2029\\u0085])[ \\t-]{0,200}["']?`
const jobLine = new RegExp(`${edge}integration_?[jJ]ob["']?[ \\t]{0,9}:`)
const integrationLine = new RegExp(`${edge}integration["']?[ \\t]{0,9}:`)
const tasksLine = new RegExp(`${edge}tasks["']?[ \\t]{0,9}:`)
/** What other formats have below a root key `pipeline`. */
const otherLine = new RegExp(`${edge}(?:image|commands|stages|steps|processors|identifier|agent|script)["']?[ \\t]{0,9}:`)
/** At the beginning of a line or of the value of a root key. The expressions of the product begin with a dollar. */
const templateTag = /^(?:["']?[\w-]{1,60}["']?:[ \t]{1,9})?\{[{%]/

function shapeIn(has: (pattern: RegExp) => boolean, value: string, isItems: boolean): Traits['pipeline'] {
  if (has(jobLine) && has(integrationLine)) return 'jobs'
  if (has(integrationLine)) return 'integrations'
  if (has(tasksLine)) return 'groups'
  if (has(otherLine) || isItems || /^[^{[&!|>]/.test(value)) return 'foreign'
  return value === '' ? 'unknown' : 'other'
}

/** True where the first line below `pipeline` begins an item. */
function isList(lines: readonly string[]): boolean {
  const start = lines.findIndex((line) => /^["']?pipeline["']?[ \t]{0,9}:/.test(line))
  const first = lines.slice(start + 1).find((line) => /^\s*[^\s#]/.test(line))
  return start >= 0 && first !== undefined && /^\s*-(?:\s|$)/.test(first)
}

type RootEntry = readonly [name: string, value: string]

function rootEntries(lines: readonly string[]): readonly RootEntry[] {
  return lines.flatMap((line): readonly RootEntry[] => {
    const [, name, rest = ''] = /^["']?([\w$][\w$. -]{0,99}?)["']?[ \t]{0,9}:(?:[ \t]([^\n]*))?$/.exec(line) ?? []
    return name === undefined ? [] : [[name, plainValue(rest)]]
  })
}

function isFlow(lines: readonly string[]): boolean {
  return lines.find((line) => /\S/.test(line) && !/^\s*(?:#|---|%)/.test(line))?.trimStart()[0] === '{'
}

/** In a text in braces what is deep and what is not cannot be told: only the keys that every pipeline has are looked for. */
function flowKeys(text: string): readonly RootEntry[] {
  return ['version', 'name', 'pipeline'].flatMap((name): readonly RootEntry[] => {
    const [found, value = ''] = new RegExp(`[{,\\s]["']?${name}["']?\\s{0,9}:\\s{0,9}([^,{}\\n]{0,100})`).exec(text) ?? []
    return found === undefined ? [] : [[name, plainValue(value)]]
  })
}

function plainValue(text: string): string {
  return text
    .replace(/(?:^|[ \t])#.*$/, '')
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
}

/** The schema that a text names for editors, in a comment of its first lines or under the key `$schema`. */
export function schemaOf(text: string, key: string | undefined): Traits['schema'] {
  const start = text.slice(0, 4000)
  const isNamed = start.includes('$schema=')
  const named = key || (isNamed && /^#[ \t]*yaml-language-server:[ \t]*\$schema=(\S{1,500})/m.exec(start)?.[1])
  if (!named) return undefined
  if (/orchestra/i.test(named) && /pipeline/i.test(named)) return 'own'
  return key ? 'foreign' : 'unclear'
}

/** Buf and Go name a module by its address. */
export function isModuleName(name: string): boolean {
  return /^[\w-]+(?:\.[\w-]+)+\/[\w.-]+\/[\w.-]+$/.test(name)
}
