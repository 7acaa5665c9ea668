import { pick, type Random } from './mutations.ts'

const keys = [
  'a',
  'b',
  'name',
  'version',
  'depends_on',
  '"q"',
  "'s'",
  'key with blanks',
  'k-1',
  '1',
  'on',
  '2026',
  'é',
  '',
  '-x',
  '?y',
  ':z',
  '~',
  'x:y',
  'a#b',
  '<<',
] as const
const words = [
  'x',
  'text',
  'two words',
  "it's",
  'a:b',
  'a #b',
  'a#b',
  '"q"',
  "'s'",
  '""',
  "''",
  '"a\\nb"',
  "'it''s'",
  '"é"',
  '1',
  '007',
  '1.5',
  '1.10',
  '3.10',
  '-1',
  '+1',
  'true',
  'Null',
  '~',
  'no',
  '0x1f',
  '1e5',
  '12:30:45',
  '2026-01-01',
  'a, b',
  'a]b',
  './x',
  '.',
  '-',
  '--x',
  '?x',
  ':x',
  '$x',
  '${{ ENV.A }}',
  '{{ x }}',
  '*a',
  '&a b',
  '!x y',
  '@x',
  '%x',
  '`x`',
  '|x',
  '<x',
  '=',
  '<<',
  'a\tb',
  '"open',
  "'open",
  'x: y',
  'x :y',
  'x:',
] as const
const flows = [
  '[]',
  '{}',
  '[a]',
  '[a, b]',
  '[ a , b ]',
  '[a, b,]',
  '[,a]',
  '[a,,b]',
  '["a", \'b\']',
  '[[a], {b: c}]',
  '{a: 1, b: 2}',
  '{"a":1}',
  '{"a": "b"}',
  '{a: }',
  '{a}',
  '{a: b, a: c}',
  '{a: [1, 2]}',
  '[a: b]',
  '[1, 2.0, true]',
  '[a b, c d]',
  '[a:b]',
  '[-1]',
  '[- a]',
  '[?a]',
  '[a #c',
  '[a',
  ']',
  '{a: {b: {c: d}}}',
  '["a:b", a/b]',
  '[x: ]',
  '{ }',
  '[ ]',
  '[yes]',
  '{a: b c}',
] as const
const ends = ['', '', '', '', '', ' ', ' # c', '  # c: d', '#c', '\t'] as const
const gaps = ['', '', '', '', '', '\n', '\n\n', '# c\n', '  # c\n', '      # c\n', '  \n', ' \n'] as const

/** A text of the shape of YAML, with what readers may stumble over: grown line by line. */
export function grown(random: Random): string {
  const start = pick(random, ['', '', '', '', '---\n', '# c\n', '\n', '--- # c\n', '# c\n---\n', ' '] as const)
  const body = block(random, random(12) === 0 ? 2 : 0, 4)
  return start + body + pick(random, ['', '', '', '\n', '# c', '  # c\n', '...\n', '---\n', ' '] as const)
}

function block(random: Random, indent: number, depth: number): string {
  const isList = random(3) === 0
  let text = ''
  for (let count = 1 + random(4); count > 0; count--) {
    text += pick(random, gaps)
    text += ' '.repeat(Math.max(0, indent + (random(25) === 0 ? random(3) - 1 : 0)))
    text += isList ? item(random, indent, depth) : entry(random, indent, depth)
  }
  return text
}

function entry(random: Random, indent: number, depth: number): string {
  const colon = random(30) === 0 ? pick(random, [' :', '', '::'] as const) : ':'
  return pick(random, keys) + colon + value(random, indent, depth)
}

function item(random: Random, indent: number, depth: number): string {
  const blanks = ' '.repeat(random(8) === 0 ? 1 + random(3) : 1)
  if (depth > 0 && random(3) === 0) {
    const inner = block(random, indent + 1 + blanks.length, depth - 1)
    return `-${blanks}${inner.trimStart()}`
  }
  return `-${value(random, indent, depth)}`
}

function value(random: Random, indent: number, depth: number): string {
  const blanks = ' '.repeat(random(10) === 0 ? random(4) : 1)
  const kind = random(14)
  const deeper = indent + pick(random, [2, 2, 2, 1, 4] as const)
  if (random(9) === 0) return named(random, indent, depth)
  if (kind < 4) return `${blanks}${pick(random, words)}${pick(random, ends)}\n`
  if (kind < 8 && depth > 0) return `${pick(random, ends)}\n${block(random, random(5) === 0 ? indent : deeper, depth - 1)}`
  if (kind === 8) return `${blanks}${random(2) === 0 ? pick(random, flows) : flow(random, 2)}${pick(random, ends)}\n`
  if (kind === 9)
    return `${blanks}${pick(random, ['|', '>', '|-', '>-', '|+', '>2', '| # c', '|#c', '>- '] as const)}\n${textLines(random, deeper)}`
  if (kind === 10) return `${blanks}${broken(random, deeper)}${pick(random, ends)}\n`
  if (kind === 11)
    return `${pick(random, ends)}\n${pick(random, gaps)}${' '.repeat(deeper)}${pick(random, random(2) === 0 ? words : flows)}${pick(random, ends)}\n`
  return `${pick(random, ends)}\n`
}

/** A collection in brackets of any keys and words, with blanks anywhere. */
function flow(random: Random, depth: number): string {
  const gap = () => ' '.repeat(random(3))
  const inner = () => (depth > 0 && random(4) === 0 ? flow(random, depth - 1) : pick(random, words))
  const isList = random(2) === 0
  const parts = Array.from({ length: random(4) }, () =>
    isList ? inner() : `${pick(random, keys)}${pick(random, [': ', ': ', ': ', ':', ' : '] as const)}${inner()}`,
  )
  const content = parts.map((part) => gap() + part + gap()).join(',') + pick(random, ['', '', '', ',', ' , '] as const)
  return isList ? `[${content}]` : `{${content}}`
}

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g-1', 'H_2', 'i.j', ''] as const

/** A value with a name, or the name of one. */
function named(random: Random, indent: number, depth: number): string {
  const name = pick(random, names)
  if (random(2) === 0) return ` *${name}${pick(random, ends)}\n`
  return ` &${name}${random(20) === 0 ? '' : value(random, indent, depth)}`
}

function textLines(random: Random, indent: number): string {
  let text = ''
  for (let count = random(5); count > 0; count--)
    text += `${' '.repeat(Math.max(0, random(4) === 0 ? indent + random(5) - 2 : indent))}${pick(random, ['x', 'x y', '', '', '# c', '- a', 'a: b', '\tx', ' ', '"', '---', 'x '] as const)}\n`
  return text
}

/** A scalar or a collection in brackets over several lines. */
function broken(random: Random, indent: number): string {
  const gap = () =>
    `\n${pick(random, ['', '', '\n', '  \n'] as const)}${' '.repeat(Math.max(0, random(6) === 0 ? indent + random(4) - 3 : indent))}`
  const kind = random(6)
  if (kind === 0) return `"a${pick(random, ['', ' ', '\\', '\\n'] as const)}${gap()}b ${gap()}c"`
  if (kind === 1) return `'a${gap()}b''s${gap()}c'`
  if (kind === 2) return `[a,${gap()}b${gap()}]`
  if (kind === 3) return `{${gap()}a: b,${gap()}c: ${random(2) === 0 ? gap() : ''}d${gap()}}`
  if (kind === 4) return `[${gap()}{a: 1},${gap()}"x"${gap()}, [y${gap()}]]`
  return `some text${gap()}more ${pick(random, ['text', '# c', 'a: b', '- c', "it's"] as const)}${gap()}end`
}
