import { type DialectFacts, type Noun, nouns } from '../model/dialect.ts'

/** The words in which rules are written; a dialect that has others gets its own. */
export const ruleWords: Readonly<Record<Noun, string>> = {
  pipeline: 'pipeline',
  task: 'task',
  group: 'group',
  schedule: 'schedule',
  sensor: 'sensor',
  alert: 'alert',
  input: 'input',
  'fan-out': 'matrix',
  dependency: 'dependency',
}

/** Names and values of a file stand in quotes, keys and code in backticks. */
const verbatim = /("[^"]*"|`[^`]*`)/

type Words = DialectFacts['words']

/** How the words of the rules are found and replaced; null for a dialect that has the same. */
interface Translation {
  readonly forms: ReadonlyMap<string, string>
  readonly pattern: RegExp
}

const translations = new WeakMap<Words, Translation | null>()

/** A sentence of a rule in the words of a dialect; names, values and code in it stay. */
export function inWordsOf({ words }: Pick<DialectFacts, 'words'>, text: string): string {
  const known = translations.get(words)
  const translation = known === undefined ? translationFor(words) : known
  translations.set(words, translation)
  if (translation === null) return text
  const { forms, pattern } = translation
  const spoken = (piece: string) =>
    piece.replace(pattern, (_, article: string | undefined, word: string) => phrase(forms, article, word))
  return text
    .split(verbatim)
    .map((piece, index) => (index % 2 === 0 ? spoken(piece) : piece))
    .join('')
}

function translationFor(words: Words): Translation | null {
  const other = nouns.filter((noun) => words[noun] !== ruleWords[noun])
  if (other.length === 0) return null
  const forms = new Map(other.flatMap((noun) => formsOf(ruleWords[noun], words[noun])))
  return { forms, pattern: new RegExp(`\\b(?:(an?) )?(${[...forms.keys()].join('|')})\\b`, 'gi') }
}

function phrase(forms: ReadonlyMap<string, string>, article: string | undefined, word: string): string {
  const own = forms.get(word.toLowerCase()) ?? word
  const written = /^[A-Z]/.test(word) ? own.charAt(0).toUpperCase() + own.slice(1) : own
  if (article === undefined) return written
  const indefinite = /^[aeiou]/i.test(own) ? 'an' : 'a'
  return `${/^A/.test(article) ? indefinite.charAt(0).toUpperCase() + indefinite.slice(1) : indefinite} ${written}`
}

/** Singular and plural; `matrices` first, so that a longer word wins. */
function formsOf(from: string, to: string): readonly (readonly [string, string])[] {
  return [
    [plural(from), plural(to)],
    [from, to],
  ]
}

function plural(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  if (/ix$/.test(word)) return `${word.slice(0, -2)}ices`
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`
}
