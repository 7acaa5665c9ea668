/**
 * How dbt reads its command line. Source: the options that dbt 1.12 declares (`dbt.cli.params`); `conformance/dbt` holds what dbt answered.
 */

/** One command: its verb and the words of each flag. */
export interface DbtCommandLine {
  /** `build`, `run`, ...; null where there is none, or an expression decides. */
  readonly verb: string | null
  /** Words of each flag by its long name; every time that it is given, in order. A flag without a word has an empty list. */
  readonly flags: ReadonlyMap<string, readonly string[]>
}

/** Flags that take one word. Where the verb stands depends on them: `dbt --target prod build`. */
const oneWord = new Set(
  (
    'add-package args defer-state deprecated-defer deprecated-favor-state deprecated-state event-time-end event-time-start host ' +
    'indirect-selection inline inline-direct limit log-file-max-bytes log-format log-format-file log-level log-level-file log-path ' +
    'maximum-seed-size-mib output partial-parse-file-path port printer-width profile profiles-dir project-dir record-timing-info sample ' +
    'selector source sql sqlparse state target target-path threads v2-parser vars warn-error-options'
  )
    .split(' ')
    .map((name) => `--${name}`),
)

/** Flags that take all words up to the next flag. */
const manyWords = new Set(['--select', '--exclude', '--resource-type', '--exclude-resource-type', '--output-keys'])

/** Other spellings. */
const longNames: ReadonlyMap<string, string> = new Map([
  ['-s', '--select'],
  ['-m', '--select'],
  ['--model', '--select'],
  ['--models', '--select'],
  ['--resource-types', '--resource-type'],
  ['--exclude-resource-types', '--exclude-resource-type'],
  ['-t', '--target'],
  ['-o', '--output'],
  ['-r', '--record-timing-info'],
])

/** Reads the words of a command, with or without the leading `dbt`. */
export function dbtCommandLine(words: readonly string[]): DbtCommandLine {
  const flags = new Map<string, string[]>()
  let verb: string | null = null
  let open: { readonly words: string[]; left: number } | undefined
  for (const word of words[0] === 'dbt' ? words.slice(1) : words) {
    if (open && open.left > 0 && (open.left === 1 || !word.startsWith('-'))) {
      open.words.push(word)
      if (open.left === 1) open = undefined
    } else if (word.startsWith('-')) open = openFlag(flags, word)
    else {
      open = undefined
      verb ??= word
    }
  }
  return { verb: verb !== null && /^[a-z][a-z-]*$/.test(verb) ? verb : null, flags }
}

/** Notes a flag, with the word that is glued to it (`--select=orders`, `-sorders`); answers where its further words go. */
function openFlag(flags: Map<string, string[]>, word: string): { readonly words: string[]; left: number } | undefined {
  const [, name = word, glued] = (word.startsWith('--') ? /^(--[^=]+)(?:=([\s\S]*))?$/ : /^(-.)([\s\S]+)?$/).exec(word) ?? []
  const long = longNames.get(name) ?? name
  const words = flags.get(long) ?? []
  flags.set(long, words)
  if (glued !== undefined) words.push(glued)
  if (manyWords.has(long)) return { words, left: Number.POSITIVE_INFINITY }
  return oneWord.has(long) && glued === undefined ? { words, left: 1 } : undefined
}

/**
 * Commands of a text as lists of words, as a shell would split them: quotes taken off, commands parted by line ends, `;`, `&&`, `||`, `|` and `&`,
 * comments left out, expressions (`${{ ... }}`, `{{ ... }}`) kept whole. Undefined where a quote does not close.
 */
export function shellCommands(text: string): readonly (readonly string[])[] | undefined {
  const commands: string[][] = [[]]
  let word: string | undefined
  const endWord = () => {
    if (word !== undefined) commands.at(-1)?.push(word)
    word = undefined
  }
  for (let at = 0; at < text.length; ) {
    const character = text[at] ?? ''
    const template = character === '{' || character === '$' ? templateAt(text, at) : undefined
    const quoted = character === '"' || character === "'" ? text.indexOf(character, at + 1) : undefined
    if (quoted === -1) return undefined
    if (template !== undefined) {
      word = (word ?? '') + template
      at += template.length
    } else if (quoted !== undefined) {
      word = (word ?? '') + text.slice(at + 1, quoted)
      at = quoted + 1
    } else if (character === '\\') {
      if (text[at + 1] !== '\n') word = (word ?? '') + (text[at + 1] ?? '')
      at += 2
    } else if (character === '#' && word === undefined) at = lineEnd(text, at)
    else if (/[\s;&|]/.test(character)) {
      endWord()
      if (/[\n;&|]/.test(character)) commands.push([])
      at++
    } else {
      const end = plainEnd(text, at + 1)
      word = (word ?? '') + text.slice(at, end)
      at = end
    }
  }
  endWord()
  return commands.filter((words) => words.length > 0)
}

/** Where characters end that are nothing but themselves. */
function plainEnd(text: string, start: number): number {
  plain.lastIndex = start
  return plain.test(text) ? plain.lastIndex : start
}

const plain = /[^\s;&|{$"'\\#]+/y

function templateAt(text: string, at: number): string | undefined {
  const start = text.startsWith('${{', at) ? at + 3 : text.startsWith('{{', at) ? at + 2 : undefined
  const end = start === undefined ? -1 : text.indexOf('}}', start)
  return end === -1 ? undefined : text.slice(at, end + 2)
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end === -1 ? text.length : end
}
