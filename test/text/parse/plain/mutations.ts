/** Pseudo-random whole numbers below a bound; the same for the same seed. */
export type Random = (below: number) => number

/** Mulberry32. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

export function pick<T>(random: Random, list: readonly [T, ...T[]]): T {
  return list[random(list.length)] ?? list[0]
}

/** Signs and pieces at which readers of YAML have most to decide. */
const scraps = [
  ...[
    ' ',
    '  ',
    '\n',
    '\n\n',
    ' \n',
    '\n  ',
    '\t',
    '\r',
    '\r\n',
    ':',
    ': ',
    ' :',
    ':\n',
    '- ',
    '-',
    '-\n',
    '--',
    '? ',
    '?',
    '#',
    ' #',
  ],
  ...[
    ' # c',
    ' # c\n',
    '# c\n',
    '"',
    "'",
    '""',
    "''",
    '\\',
    '\\"',
    '\\n',
    '\\u00e9',
    '\\\n',
    '[',
    ']',
    '{',
    '}',
    ',',
    ', ',
    '[]',
    '{}',
  ],
  ...[
    '[a, b]',
    '{a: 1}',
    '&a ',
    '&b ',
    '&b\n',
    '*a',
    '*b',
    '*b\n',
    '<<: ',
    '<<: *a\n',
    '!!str ',
    '!',
    '|',
    '|-',
    '|+',
    '>',
    '>-',
    '|2',
    '---',
    '---\n',
    '...',
    '%',
    '@',
    '`',
  ],
  ...[
    '=',
    '~',
    'null',
    'true',
    'yes',
    'on',
    '1',
    '0x1F',
    '0o7',
    '010',
    '1_000',
    '1.10',
    '1e3',
    '.5',
    '-.inf',
    '12:30',
    '2026-01-01',
  ],
  ...['é', '\u00a0', '\u200b', '\u2028', '\ufeff', '😀', 'a', 'a: b', 'name: ', 'version: ', '<<<<<<< a\n', '>>>>>>> b\n', '\0'],
] as const

type Edit = (lines: string[], random: Random) => void

const blanks = ['', ' ', '  ', '    ', '      '] as const

/** Line edits, in place. */
const edits: readonly [Edit, ...Edit[]] = [
  // Pieces of a line.
  (lines, random) => changeLine(lines, random, (line, at) => line.slice(0, at) + line.slice(at + 1 + random(3))),
  (lines, random) => changeLine(lines, random, (line, at) => line.slice(0, at) + pick(random, scraps) + line.slice(at)),
  (lines, random) => changeLine(lines, random, (line, at) => line.slice(0, at) + pick(random, scraps) + line.slice(at + 1)),
  (lines, random) => changeLine(lines, random, (line, at) => line.slice(0, at)),
  (lines, random) => changeLine(lines, random, (line) => line + pick(random, scraps)),
  (lines, random) =>
    changeLine(lines, random, (line) => line.replace(/(: |- )(?!.*: )(.*)$/, (_, sign) => sign + pick(random, scraps))),
  (lines, random) => changeLine(lines, random, (line, at) => `${line.slice(0, at)}\n${pick(random, blanks)}${line.slice(at)}`),
  // Indentation of one line and of several.
  (lines, random) => changeLine(lines, random, (line) => pick(random, blanks) + line.trimStart()),
  (lines, random) => changeLine(lines, random, (line) => ` ${line}`),
  (lines, random) => changeLine(lines, random, (line) => line.replace(/^ {1,2}/, '')),
  (lines, random) => changeLines(lines, random, (line) => `  ${line}`),
  (lines, random) => changeLines(lines, random, (line) => line.replace(/^ {1,2}/, '')),
  // Whole lines.
  (lines, random) => void lines.splice(random(lines.length), 1 + random(2)),
  (lines, random) => moveLines(lines, random, lines.splice(random(lines.length), 1 + random(3))),
  (lines, random) => {
    const at = random(lines.length)
    moveLines(lines, random, lines.slice(at, at + 1 + random(4)))
  },
  (lines, random) => void lines.splice(random(lines.length + 1), 0, pick(random, blanks)),
  (lines, random) => void lines.splice(random(lines.length + 1), 0, `${pick(random, blanks)}# c${pick(random, scraps)}`),
  (lines, random) => void lines.splice(random(lines.length), 2, lines.slice(0, 2).join(' ')),
]

function changeLine(lines: string[], random: Random, change: (line: string, at: number) => string): void {
  const index = random(lines.length)
  const line = lines[index] ?? ''
  lines[index] = change(line, random(line.length + 1))
}

function changeLines(lines: string[], random: Random, change: (line: string) => string): void {
  const start = random(lines.length)
  const end = start + 1 + random(6)
  for (let index = start; index < Math.min(end, lines.length); index++) lines[index] = change(lines[index] ?? '')
}

function moveLines(lines: string[], random: Random, moved: readonly string[]): void {
  lines.splice(random(lines.length + 1), 0, ...moved)
}

const mostLines = 30

/** Some lines of a text, with up to four edits. */
export function mutated(text: string, random: Random): string {
  const all = text.split('\n')
  const start = random(4) === 0 ? 0 : random(all.length)
  const lines = all.slice(start, start + 1 + random(mostLines))
  const indent = Math.min(...lines.filter((line) => /\S/.test(line)).map((line) => line.search(/\S/)))
  const count = random(5)
  const moved = Number.isFinite(indent) && random(8) > 0 ? lines.map((line) => line.slice(indent)) : lines
  for (let done = 0; done < count; done++) {
    pick(random, edits)(moved, random)
    if (moved.length === 0) moved.push('')
  }
  return moved.join('\n')
}
