import { allMatches } from '../all-matches.ts'
import type { Span } from '../source.ts'
import { issuedIn } from './issued-credentials.ts'
import { isPlaceholder, isStandIn, mayBeCredential } from './placeholder.ts'
import { addressPasswordsIn } from './secret-addresses.ts'
import { commandPasswordsIn } from './secret-commands.ts'
import { withoutSpans } from './value-mask.ts'

const key = '-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----'
const keyEnd = '-----END [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----'
/** What quotes, indents and escapes put between the lines of a key. */
const keyBreak = '(?:\\s|\\\\{1,4}[nrt]|["\'+,#>|-]){1,40}'
/** A key that has an end, or else the lines that look like those of a key. */
const keyLine = '(?:(?=[a-z0-9+/=]{0,128}[A-Z])[A-Za-z0-9+/=]{10,128}(?=\\s|\\\\|["\']|$)|[A-Z][A-Za-z-]{3,20}: [^\\n\\\\]{1,80})'
const keyBody = `(?:(?:(?!-----BEGIN)[\\s\\S]){0,16000}?${keyEnd}|(?:${keyBreak}${keyLine}){0,400}(?:${keyBreak}[A-Za-z0-9+/]{1,80}={1,2})?)`

/** `any` text counts, or whatever is no `placeholder`; default: what may be a credential. */
type Test = 'any' | 'placeholder'

/**
 * Credentials that the text around them gives away: the first group is what stands before, the second one the credential. Every pattern is
 * linear, because it has a fixed start and bounded repetitions.
 */
const shapes: readonly (readonly [kind: string, pattern: RegExp, test?: Test])[] = [
  [
    'a Slack webhook address',
    /()(https:\/\/hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9/_-]{10,200})/g,
    'placeholder',
  ],
  [
    'a Discord webhook address',
    /()(https:\/\/(?:ptb\.|canary\.)?discord(?:app)?\.com\/api\/webhooks\/[A-Za-z0-9/_-]{10,200})/g,
    'placeholder',
  ],
  ['a Teams webhook address', /()(https:\/\/[a-z0-9-]{1,63}\.webhook\.office\.com\/[A-Za-z0-9/@._-]{10,300})/g, 'placeholder'],
  [
    'a JSON web token',
    /(?<![A-Za-z0-9_-])()(eyJ[A-Za-z0-9_-]{10,2000}\.(?:eyJ[A-Za-z0-9_-]{10,4000}(?:\.[A-Za-z0-9_-]{0,1000})?|[A-Za-z0-9_-]{20,1000}\.[A-Za-z0-9_-]{10,100}\.[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{10,100}))/g,
    'placeholder',
  ],
  ['an Azure storage or bus key', /(\b(?:AccountKey|SharedAccessKey)=)([A-Za-z0-9+/=]{40,120})/g, 'placeholder'],
  ['a shared access signature', /([?&]sig=)([A-Za-z0-9%+/=_-]{30,200})/g, 'placeholder'],
  ['a private key', new RegExp(`()(${key}${keyBody})`, 'g'), 'any'],
  ['a password for curl', /(\s(?:-u|--user)[ =]["']?[^\s:"'${}]{1,64}:)(?=\S{0,60}\d)(?=\S{0,60}[A-Za-z])([^\s"'${}<>]{6,128})/g],
  [
    'a password of a database user',
    /(\b(?:identified by|with password|set password\s{0,3}=|password for \w{1,40}\s{0,3}=)\s{1,3}["'])([^\s"'${}<>]{4,128})(?=["'])/gi,
  ],
  [
    'a password of a database user',
    /(\bidentified by\s{1,3})(?!values\b|externally\b|globally\b|password\b|using\b)([^\s"'${}<>;,()]{6,128})/gi,
  ],
  ['a password in an address', /(\bjdbc:oracle:[a-z0-9]{1,10}:[^\s/@:"'${}]{1,64}\/)([^\s@"'${}<>]{3,128})(?=@)/gi],
  [
    'a password in an address',
    /(\b(?:sqlplus|sqlldr|impdp|expdp|rman)\s[^\n|;&]{0,60}?[A-Za-z]\w{0,40}\/)([^\s@"'${}<>/]{3,128})(?=@)/g,
  ],
  [
    'a password for a host',
    /(\bmachine\s{1,4}\S{1,253}\s{1,4}(?:login\s{1,4}\S{1,128}\s{1,4})?(?:account\s{1,4}\S{1,128}\s{1,4})?password\s{1,4})([^\s"']{3,128})/g,
  ],
  ['a password for a host', /(\blogin\s{1,4}\S{1,128}\s{1,4}password\s{1,4})([^\s"']{3,128})/g],
  ['a password in a connection string', /((?:^|[;"'\s])(?:pwd|password)\s{0,2}=\s{0,2})([^\s;"'{}]{3,128})(?=\s{0,2};)/gi],
  ['a bearer token', /(\bbearer\s{1,3})(?=[A-Za-z_.+/=-]{0,60}[0-9])([A-Za-z0-9_.+/=~-]{16,4000})/gi, 'placeholder'],
  [
    'a bearer token',
    /(\bauthorization["'\\]{0,3}\s{0,3}[:=]\s{0,3}["'\\]{0,3}(?:basic|token|apikey|bot|bearer)\s{1,3})([A-Za-z0-9_.+/=~-]{8,4000})/gi,
    'placeholder',
  ],
  ['a bearer token', /(\b[Bb]asic )(?=[A-Za-z_.+/=-]{0,60}[0-9])([A-Za-z0-9_.+/=-]{16,4000})/g, 'placeholder'],
  [
    'a password in a sentence',
    /(\b(?:password|passwd|passphrase)(?: of \S{1,60}| for \S{1,60})?(?: is| was|:)?\s{1,3}["'`]?)(?=[^\s"'`]{0,60}[A-Za-z])([^\s"'`]{4,128}?)(?=["'`,.]{0,2}\s{1,3}(?:is|was|has been|got|does)\s(?:not |no longer |now )?(?:refused|rejected|invalid|wrong|incorrect|denied|expired|accepted|valid|leaked|revoked|unknown|bad|work))/gi,
  ],
  [
    'a password in a sentence',
    /(\b(?:password|passwd|passphrase)\s(?:is|was|used is|used was)\s{1,3}["'`]?)(?=[^\s"'`]{0,60}\d)(?=[^\s"'`]{0,60}[A-Za-z])([^\s"'`,;]{6,128})/gi,
  ],
]

/** What every shape cannot do without: most texts are done with after this one look. */
const trace =
  /Key=|sig=|-u |--user|dentified by|password|hooks\.slack\.com|discord|webhook\.office|eyJ|-----BEGIN|:\/\/|bearer|basic|authorization|jdbc:oracle|machine|login|pwd|passwd|passphrase|sql|rman|impdp|expdp/i
const namesOnly =
  /^(?:field|column|hash|policy|prompt|file|reset|manager|provided|given|used|supplied|entered|sha\d+|md5|argon2\w*|bcrypt|for|of|that|which|and|or)\b/i

/** A piece of a text that has a known shape. */
export interface Shaped {
  readonly within: Span
  /** What it looks like, in words. */
  readonly kind: string
  readonly name: null
}

/** Every piece of a text that has the known shape of a credential and is no placeholder for one. Pieces may overlap. */
export function shapesIn(text: string): Shaped[] {
  const found: Shaped[] = issuedIn(text).flatMap(({ start, end, kind, body }) =>
    isPlaceholder(body) ? [] : [{ within: { start, end }, kind, name: null }],
  )
  for (const { start, end } of commandPasswordsIn(text))
    if (mayBeCredential(text.slice(start, end)) && !/^\d{1,6}(?::\d{1,6})?$/.test(text.slice(start, end)))
      found.push({ within: { start, end }, kind: 'a password of a command', name: null })
  if (!trace.test(text)) return found
  for (const within of addressPasswordsIn(text)) found.push({ within, kind: 'a password in an address', name: null })
  return [...found, ...spokenOf(text)]
}

/** A text with all masked that has the shape of a credential. */
export function withoutShapes(text: string): string {
  return withoutSpans(text, shapesIn(text))
}

function spokenOf(text: string): Shaped[] {
  return shapes.flatMap(([kind, pattern, test]) =>
    allMatches(text, pattern).flatMap((match) => {
      const [all, before = '', value = ''] = match
      const start = match.index + before.length
      const isReal =
        test === 'any' ||
        (test === 'placeholder' ? !isStandIn(value) : mayBeCredential(value) && !isPlaceholder(value) && !namesOnly.test(value))
      return isReal && all !== '' ? [{ within: { start, end: start + value.length }, kind, name: null }] : []
    }),
  )
}
