import { allMatches } from '../all-matches.ts'
import { Later } from '../later.ts'
import { anyOf, gaps, type Look, mayMatch, type Trace, traceOf } from './traces.ts'

/** A value, in quotes or without. */
const value = `(?:"([^"\\n]{3,128})"|'([^'\\n]{3,128})'|([^\\s"'|;&<>\`]{3,128}))`
/** The arguments between a command and the option that has its password, on one line or on several that \`\\\` joins. */
const arguments_ = '(?:[^\\n|;&]|\\\\\\r?\\n){0,200}?'
const gap = '(?:[\\s=]|\\\\\\r?\\n){1,6}'

const callWithUser = traceOf(
  ['curl', 'wget', { word: 'http', isExact: true }, 'lftp'],
  ['-u', '-a'].map((word) => ({ word, before: `${gaps}-`, isExact: true })),
)

/** Commands whose option for a password has one letter, so that its name does not tell. */
const options: readonly (readonly [trace: Trace, commands: string, option: string])[] = [
  [traceOf(['mysql', 'mariadb']), '(?:mysql|mysqldump|mysqladmin|mysqlimport|mysqlsh|mariadb|mariadb-dump)', '\\s-p(?![\\s=])'],
  [traceOf(['sshpass']), 'sshpass', `\\s-p(?:${gap})?`],
  [
    traceOf(['login']),
    '(?:docker|podman|nerdctl|helm|oras|skopeo|buildah|crane|astro|az|oc|cf|argocd|vault)\\b[^\\n|;&]{0,60}?\\blogin',
    `\\s-p${gap}`,
  ],
  [
    traceOf(['mongo', 'beeline', 'cqlsh', 'twine', 'arangosh', 'influx']),
    '(?:mongo|mongosh|mongodump|mongorestore|mongoexport|mongoimport|beeline|cqlsh|twine|arangosh|influx)',
    `\\s-p${gap}`,
  ],
  [
    traceOf(['sqlcmd', 'bcp', 'osql', 'isql', 'zip'], [{ word: '-P', before: gaps, isExact: true }]),
    '(?:sqlcmd|bcp|osql|isql|unzip|zip)',
    `\\s-P(?:${gap})?`,
  ],
  [traceOf(['redis-cli']), 'redis-cli', `\\s-a${gap}`],
  [traceOf(['ldap']), '(?:ldapsearch|ldapmodify|ldapadd)', `\\s-w${gap}`],
  [traceOf(['7z']), '(?:7z|7za|7zz)', '\\s-p(?![\\s=])'],
  [traceOf(['keytool']), 'keytool', `\\s-(?:store|key)pass${gap}`],
  [traceOf(['openssl']), 'openssl', `(?:\\bpass:|\\s-k${gap})`],
  [callWithUser, '(?:curl|wget|http|https|lftp)', `\\s(?:-u(?:${gap})?|(?:--user|-a|--auth)${gap})[^\\s:"'\${}]{1,64}:`],
  [traceOf(['smbclient']), 'smbclient', `\\s-U${gap}[^\\s%"']{1,64}%`],
  [traceOf(['htpasswd']), 'htpasswd', '\\s-[a-zA-Z]*b[a-zA-Z]*\\s{1,3}[^\\s]{1,100}\\s{1,3}[^\\s]{1,64}\\s{1,3}'],
]

/** A user and the password in one pair of quotes, and a password that is piped into the command. */
const others: readonly (readonly [trace: Trace, pattern: string])[] = [
  [
    callWithUser,
    `(\\b(?:curl|wget|http|https|lftp)\\b${arguments_}\\s(?:-u(?:${gap})?|(?:--user|-a|--auth)${gap}))(?:"[^\\s:"'\${}]{1,64}:([^"\\n]{3,128})"|'[^\\s:"'\${}]{1,64}:([^'\\n]{3,128})')`,
  ],
  [
    traceOf(['smbclient']),
    `(\\bsmbclient\\b${arguments_}\\s-U${gap})(?:"[^\\s%"]{1,64}%([^"\\n]{3,128})"|'[^\\s%']{1,64}%([^'\\n]{3,128})')`,
  ],
  [
    traceOf(['echo', 'printf'], ['|']),
    `(\\b(?:echo|printf)\\s(?:-[ne]{1,2}\\s|["']?%s(?:\\\\n)?["']?\\s)?)${value}(?=\\s{0,3}\\|\\s{0,3}(?:sudo\\s-S|[^\\n|;&]{1,160}\\s--(?:password-stdin|stdin)\\b|passwd\\s))`,
  ],
  [
    traceOf(['chpasswd']),
    `(\\b(?:echo|printf)\\s["']?[\\w.-]{1,64}:)([^\\s"'|]{3,128})(?=(?:\\\\n)?["']?\\s{0,3}\\|\\s{0,3}(?:sudo\\s)?chpasswd\\b)`,
  ],
]

/** The patterns with their traces; the last of the groups of a match that is not empty is the password. */
/** What finds passwords in command lines: the last group of a match that is not empty is one. */
export const commandPatterns = [
  ...options.map(([trace, commands, option]) => [trace, `(\\b${commands}\\b${arguments_}${option})${value}`] as const),
  ...others,
].map(([trace, pattern]) => ({ trace, pattern: new Later(() => new RegExp(pattern, 'g')) }))

const anyCommand = anyOf(commandPatterns.map(({ trace }) => trace))

/** The passwords in a command line, as places in the text. */
export function commandPasswordsIn(look: Look): { readonly start: number; readonly end: number }[] {
  const found: { readonly start: number; readonly end: number }[] = []
  if (!mayMatch(look, anyCommand)) return found
  for (let at = 0; at < commandPatterns.length; at++) {
    const command = commandPatterns[at]
    if (!command || !mayMatch(look, command.trace)) continue
    for (const match of allMatches(look.text, command.pattern.value)) {
      const given = match.slice(2).find((group) => group !== undefined) ?? ''
      const start = match.index + match[0].lastIndexOf(given)
      found.push({ start, end: start + given.length })
    }
  }
  return found
}
