import { allMatches } from '../all-matches.ts'

/** A value, in quotes or without. */
const value = `(?:"([^"\\n]{3,128})"|'([^'\\n]{3,128})'|([^\\s"'|;&<>\`]{3,128}))`
/** The arguments between a command and the option that has its password, on one line or on several that \`\\\` joins. */
const arguments_ = '(?:[^\\n|;&]|\\\\\\r?\\n){0,200}?'
const gap = '(?:[\\s=]|\\\\\\r?\\n){1,6}'

/** Commands whose option for a password has one letter, so that its name does not tell. */
const options: readonly (readonly [commands: string, option: string])[] = [
  ['(?:mysql|mysqldump|mysqladmin|mysqlimport|mysqlsh|mariadb|mariadb-dump)', '\\s-p(?![\\s=])'],
  ['sshpass', `\\s-p(?:${gap})?`],
  [
    '(?:docker|podman|nerdctl|helm|oras|skopeo|buildah|crane|astro|az|oc|cf|argocd|vault)\\b[^\\n|;&]{0,60}?\\blogin',
    `\\s-p${gap}`,
  ],
  ['(?:mongo|mongosh|mongodump|mongorestore|mongoexport|mongoimport|beeline|cqlsh|twine|arangosh|influx)', `\\s-p${gap}`],
  ['(?:sqlcmd|bcp|osql|isql|unzip|zip)', `\\s-P(?:${gap})?`],
  ['redis-cli', `\\s-a${gap}`],
  ['(?:ldapsearch|ldapmodify|ldapadd)', `\\s-w${gap}`],
  ['(?:7z|7za|7zz)', '\\s-p(?![\\s=])'],
  ['keytool', `\\s-(?:store|key)pass${gap}`],
  ['openssl', '\\bpass:'],
  ['(?:curl|wget|http|https|lftp)', `\\s(?:-u|--user|-a|--auth)${gap}["']?[^\\s:"'\${}]{1,64}:`],
  ['smbclient', `\\s-U${gap}["']?[^\\s%"']{1,64}%`],
  ['htpasswd', '\\s-[a-zA-Z]*b[a-zA-Z]*\\s{1,3}[^\\s]{1,100}\\s{1,3}[^\\s]{1,64}\\s{1,3}'],
]

const patterns = options.map(([commands, option]) => new RegExp(`(\\b${commands}\\b${arguments_}${option})${value}`, 'g'))
/** Most texts name none of them. */
const trace = new RegExp(`\\b(?:${options.map(([commands]) => commands.replace(/\\b\[.*$/, '')).join('|')})\\b`)

/** The passwords in a command line, as places in the text. */
export function commandPasswordsIn(text: string): { readonly start: number; readonly end: number }[] {
  if (!trace.test(text)) return []
  return patterns.flatMap((pattern) =>
    allMatches(text, pattern).map((match) => {
      const given = match.slice(2).find((group) => group !== undefined) ?? ''
      const start = match.index + match[0].lastIndexOf(given)
      return { start, end: start + given.length }
    }),
  )
}
