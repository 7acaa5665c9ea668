import { existsSync, readFileSync } from 'node:fs'

const corpus = new URL('../../../shared/corpus/hostile/strings.json', import.meta.url)
const fromCorpus: readonly { text: string }[] = existsSync(corpus) ? JSON.parse(readFileSync(corpus, 'utf8')) : []

/** Texts of our own that try to leave the place where they are shown. */
export const ownHostileTexts: readonly string[] = [
  '@octocat',
  'octo/pipes#7 GH-12 fixes #7',
  'www.phish.invalid http://phish.invalid a@phish.invalid',
  '0123456789abcdef0123456789abcdef01234567',
  '</code></pre></details><h1>Passed</h1>',
  '<!-- pipeline-review v=1 -->',
  '| cell \\| cell |',
  '`` ` ~~~ **b** _i_ :tada: $x$',
  '\n::error::done\r::stop-commands::x',
  'a ##[set-output name=x]y',
  '%0A::error::x',
  '{0} [text](0)',
  ']]><x a="1" b=\'2\'>&amp;',
  '\u202e\u200d\ufeff\u2028\u0085\u0000\u001b[31m\u{e0041}\ud800',
  '',
  '    ',
  'x'.repeat(10_000),
  '"quotes" in "it',
]

/** The same, and those of the corpus where there is one. */
export const hostileTexts: readonly string[] = [...ownHostileTexts, ...fromCorpus.map(({ text }) => text)]

/** Nothing that shows nothing, and nothing that a terminal obeys, may reach an output. */
export const hiddenCharacter =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff\u{e0000}-\u{e0fff}]/u

const commandNames =
  'error warning notice debug add-mask stop-commands set-output save-state set-env add-path group endgroup echo add-matcher remove-matcher'

/** What a runner of GitHub Actions would obey in a log: both forms, after any kind of line end. */
export function commandsIn(log: string): readonly string[] {
  return log.split(/\r\n|[\r\n\v\f\u0085\u2028\u2029]/).flatMap((line) => {
    const modern = /^\s*::(\S+?)(?: .*?)?::/.exec(line)?.[1]
    const old = /##\[(\S+?)(?: .*?)?\]/.exec(line)?.[1]
    return [modern, old]
      .filter((name) => name !== undefined && commandNames.split(' ').includes(name.toLowerCase()))
      .map(() => line)
  })
}
