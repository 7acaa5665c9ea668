import type { DbtManifest } from './manifest.ts'
import { type IndirectSelection, type Selected, selectNodes } from './select.ts'

/** What each command of dbt executes; commands that execute nothing of the project have an empty list. */
const executes: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ['build', ['model', 'seed', 'snapshot', 'test', 'unit_test']],
  ['run', ['model']],
  ['test', ['test', 'unit_test']],
  ['seed', ['seed']],
  ['snapshot', ['snapshot']],
  ...['source', 'deps', 'compile', 'parse', 'debug', 'docs', 'list', 'ls', 'clean', 'show', 'init'].map(
    (name) => [name, []] as const,
  ),
])

const selectFlags = new Set(['--select', '-s', '--models', '--model', '-m'])
const indirectModes = new Set(['eager', 'cautious', 'empty'])

/** Nodes that the commands of one task execute together. One command that cannot be read makes the whole unknown. */
export function nodesOfCommands(manifest: DbtManifest, commands: string): Selected {
  const nodes = new Set<string>()
  for (const command of splitCommands(commands)) {
    const one = nodesOfCommand(manifest, command)
    if (!one.known) return one
    for (const id of one.nodes) nodes.add(id)
  }
  return { known: true, nodes }
}

/** Commands stand on lines of their own or are joined by `;` or `&&`. */
function splitCommands(commands: string): string[] {
  return commands
    .split(/\n|;|&&/)
    .map((command) => command.trim())
    .filter((command) => command !== '' && !command.startsWith('#'))
}

function nodesOfCommand(manifest: DbtManifest, command: string): Selected {
  if (command.includes('${')) return { known: false, reason: 'The command holds an expression' }
  const words = wordsOf(command)
  if (!words) return { known: false, reason: 'The quotes of the command do not close' }
  const own = words[0] === 'dbt' ? words.slice(1) : words
  const verbAt = own.findIndex((word) => !word.startsWith('-'))
  const kinds = executes.get(own[verbAt] ?? '')
  if (!kinds) return { known: false, reason: 'The command of dbt is not one whose nodes can be told' }
  if (kinds.length === 0) return { known: true, nodes: new Set() }
  const flags = flagsOf(own.slice(verbAt + 1))
  if (flags.has('--selector')) return { known: false, reason: 'The selection is named in selectors.yml' }
  const indirect = flags.get('--indirect-selection')?.[0] ?? 'eager'
  if (!isIndirect(indirect)) return { known: false, reason: 'The mode of indirect selection is not supported' }
  const select = [...selectFlags].flatMap((flag) => flags.get(flag) ?? [])
  const chosen = selectNodes(manifest, { select, exclude: flags.get('--exclude') ?? [], indirect })
  return chosen.known ? { known: true, nodes: ofKinds(manifest, chosen.nodes, wantedKinds(kinds, flags)) } : chosen
}

function isIndirect(mode: string): mode is IndirectSelection {
  return indirectModes.has(mode)
}

function wantedKinds(kinds: readonly string[], flags: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const only = [...(flags.get('--resource-type') ?? []), ...(flags.get('--resource-types') ?? [])]
  const without = [...(flags.get('--exclude-resource-type') ?? []), ...(flags.get('--exclude-resource-types') ?? [])]
  return kinds.filter((kind) => (only.length === 0 || only.includes(kind)) && !without.includes(kind))
}

function ofKinds(manifest: DbtManifest, nodes: ReadonlySet<string>, kinds: readonly string[]): Set<string> {
  return new Set([...nodes].filter((id) => kinds.includes(manifest.nodes.get(id)?.kind ?? '')))
}

/** Words after each flag, until the next flag; `--flag=word` too. */
function flagsOf(words: readonly string[]): Map<string, string[]> {
  const flags = new Map<string, string[]>()
  let current: string[] = []
  for (const word of words) {
    if (!word.startsWith('-')) {
      current.push(word)
      continue
    }
    const equals = word.indexOf('=')
    const name = equals === -1 ? word : word.slice(0, equals)
    current = flags.get(name) ?? []
    flags.set(name, current)
    if (equals !== -1) current.push(word.slice(equals + 1))
  }
  return flags
}

/** Words as a shell would split them, single and double quotes taken off; undefined where a quote does not close. */
function wordsOf(command: string): string[] | undefined {
  const words: string[] = []
  let word: string | undefined
  let quote = ''
  for (const character of command) {
    if (quote !== '') {
      if (character === quote) quote = ''
      else word = (word ?? '') + character
    } else if (character === '"' || character === "'") {
      quote = character
      word ??= ''
    } else if (/\s/.test(character)) {
      if (word !== undefined) words.push(word)
      word = undefined
    } else word = (word ?? '') + character
  }
  if (word !== undefined) words.push(word)
  return quote === '' ? words : undefined
}
