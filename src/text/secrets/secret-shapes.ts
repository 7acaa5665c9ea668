import { allMatches } from '../all-matches.ts'
import type { Span } from '../source.ts'
import { issuedIn } from './issued-credentials.ts'
import { isPlaceholder, isStandIn, mayBeCredential } from './placeholder.ts'
import { addressPasswordsIn } from './secret-addresses.ts'
import { commandPasswordsIn } from './secret-commands.ts'
import { beheadedKeysIn, privateKey, puttyKey } from './secret-keys.ts'
import { anyOf, gaps, lookAt, mayMatch, type Trace, traceOf } from './traces.ts'
import { withoutSpans } from './value-mask.ts'

const oracleTools = ['sqlplus', 'sqlldr', 'impdp', 'expdp', 'imp', 'exp', 'rman'].map((word) => ({
  word,
  after: gaps,
  isExact: true,
}))

/** `any` text counts, or whatever is no `placeholder`; default: what may be a credential. */
type Test = 'any' | 'placeholder'

/**
 * Credentials that the text around them gives away: the first group is what stands before, the second one the credential. Every pattern is
 * linear, because it has a fixed start and bounded repetitions.
 */
export const shapes: readonly (readonly [kind: string, trace: Trace, pattern: RegExp, test?: Test])[] = [
  [
    'a Slack webhook address',
    traceOf(['hooks.slack.com/']),
    /()(https:\/\/hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9/_-]{10,200})/g,
    'placeholder',
  ],
  [
    'a Discord webhook address',
    traceOf(['discord']),
    /()(https:\/\/(?:ptb\.|canary\.)?discord(?:app)?\.com\/api\/webhooks\/[A-Za-z0-9/_-]{10,200})/g,
    'placeholder',
  ],
  [
    'a Teams webhook address',
    traceOf(['.webhook.office.com/']),
    /()(https:\/\/[a-z0-9-]{1,63}\.webhook\.office\.com\/[A-Za-z0-9/@._-]{10,300})/g,
    'placeholder',
  ],
  [
    'a JSON web token',
    traceOf(['eyj']),
    /(?<![A-Za-z0-9_-])()(eyJ[A-Za-z0-9_-]{10,2000}\.(?:eyJ[A-Za-z0-9_-]{10,4000}(?:\.[A-Za-z0-9_-]{0,1000})?|[A-Za-z0-9_-]{20,1000}\.[A-Za-z0-9_-]{10,100}\.[A-Za-z0-9_-]{10,4000}\.[A-Za-z0-9_-]{10,100}))/g,
    'placeholder',
  ],
  [
    'an Azure storage or bus key',
    traceOf(['key=']),
    /(\b(?:AccountKey|SharedAccessKey)=)([A-Za-z0-9+/=]{40,120})/g,
    'placeholder',
  ],
  ['a shared access signature', traceOf(['sig=']), /([?&]sig=)([A-Za-z0-9%+/=_-]{30,200})/g, 'placeholder'],
  ['a private key', traceOf(['-----begin']), privateKey, 'any'],
  ['a private key', traceOf(['private-lines:']), puttyKey, 'any'],
  [
    'a password for curl',
    traceOf([{ word: '-u', before: `${gaps}-`, isExact: true }]),
    /(\s(?:-u|--user)[ =]["']?[^\s:"'${}]{1,64}:)(?=\S{0,60}\d)(?=\S{0,60}[A-Za-z])([^\s"'${}<>]{6,128})/g,
  ],
  [
    'a password of a database user',
    traceOf(['password', 'identified by']),
    /(\b(?:identified by|with password(?:\s{0,3}=)?|set password\s{0,3}=|password for \w{1,40}\s{0,3}=|(?:user|role|login)\s{1,3}[\w."]{1,64}\s[^'";]{0,60}?password(?:\s{0,3}=)?)\s{1,3}N?["'])([^\s"'${}<>]{4,128})(?=["'])/gi,
  ],
  [
    'a password of a database user',
    traceOf(['identified by']),
    /(\bidentified by\s{1,3})(?!values\b|externally\b|globally\b|password\b|using\b)([^\s"'${}<>;,()]{6,128})/gi,
  ],
  [
    'a password in an address',
    traceOf(['jdbc:oracle:']),
    /(\bjdbc:oracle:[a-z0-9]{1,10}:[^\s/@:"'${}]{1,64}\/\\{0,3}"?)([^\s"'${}<>\\]{3,128})(?=\\{0,3}"?@(?!\S{0,128}@))/gi,
  ],
  [
    'a password in an address',
    traceOf(oracleTools, ['@']),
    /(\b(?:sqlplus|sqlldr|impdp|expdp|imp|exp|rman)\s[^\n|;&]{0,60}?[A-Za-z]\w{0,40}\/)(?=[^\s@]{0,60}[A-Za-z])([^\s@"'${}<>/]{3,128})(?=@)/g,
  ],
  [
    'a password in an address',
    traceOf(oracleTools, ['@']),
    /(\b(?:sqlplus|sqlldr|impdp|expdp|imp|exp|rman)\s[^\n|;&]{0,60}?[A-Za-z]\w{0,40}\/\\{0,3}")([^\s"'${}<>\\]{3,128})(?=\\{0,3}"@)/g,
  ],
  [
    'a credential',
    traceOf(['secret_', 'session_token']),
    /(\b(?:aws_)?(?:secret_access_key|secret_key|session_token)\s{1,3}["']?)(?=[A-Za-z/+]{0,60}\d)([A-Za-z0-9/+=]{20,1000})/gi,
    'placeholder',
  ],
  [
    'a credential',
    traceOf(['convertto-securestring']),
    /(\bConvertTo-SecureString\s{1,3}(?:-String\s{1,3})?["'])([^\s"'${}<>]{4,128})(?=["'])/gi,
  ],
  [
    'a credential',
    traceOf(['auth(', 'auth=(']),
    /(\b(?:HTTPBasicAuth|HTTPDigestAuth|BasicAuth|auth=)\(["'][^"'\n]{1,64}["'],\s{0,3}["'])([^\s"'${}<>]{4,128})(?=["'])/g,
  ],
  [
    'a password for a host',
    traceOf(['machine'], ['password']),
    /(\bmachine\s{1,4}\S{1,253}\s{1,4}(?:login\s{1,4}\S{1,128}\s{1,4})?(?:account\s{1,4}\S{1,128}\s{1,4})?password\s{1,4})([^\s"']{3,128})/g,
  ],
  ['a password for a host', traceOf(['login'], ['password']), /(\blogin\s{1,4}\S{1,128}\s{1,4}password\s{1,4})([^\s"']{3,128})/g],
  [
    'a password in a connection string',
    traceOf(['pwd', 'password']),
    /((?:^|[;"'\s])(?:pwd|password)\s{0,2}=\s{0,2})([^\s;"'{}]{3,128})(?=\s{0,2};)/gi,
  ],
  [
    'a password in a connection string',
    traceOf(['pwd', 'password']),
    /((?:^|[;"'\s])(?:pwd|password)\s{0,2}=\s{0,2}\{)(?=[^{}\n]{0,60}[;@#!%^&*+=])([^{}\n"']{3,128})(?=\})/gi,
  ],
  [
    'a bearer token',
    traceOf(['bearer']),
    /(\bbearer\s{1,3})(?=[A-Za-z_.+/=-]{0,60}[0-9])([A-Za-z0-9_.+/=~-]{16,4000})/gi,
    'placeholder',
  ],
  [
    'a bearer token',
    traceOf(['authorization']),
    /(\bauthorization["'\\]{0,3}\s{0,3}[:=]\s{0,3}["'\\]{0,3}(?:basic|token|apikey|bot|bearer)\s{1,3})([A-Za-z0-9_.+/=~-]{8,4000})/gi,
    'placeholder',
  ],
  [
    'a bearer token',
    traceOf(['basic ']),
    /(\b[Bb]asic )(?=[A-Za-z_.+/=-]{0,60}[0-9])([A-Za-z0-9_.+/=-]{16,4000})/g,
    'placeholder',
  ],
  [
    'a password in a sentence',
    traceOf(['password', 'passwd', 'passphrase']),
    /(\b(?:password|passwd|passphrase)(?: of \S{1,60}| for \S{1,60})?(?: is| was|:)?\s{1,3}["'`]?)(?=[^\s"'`]{0,60}[A-Za-z])([^\s"'`]{4,128}?)(?=["'`,.]{0,2}\s{1,3}(?:is|was|has been|got|does)\s(?:not |no longer |now )?(?:refused|rejected|invalid|wrong|incorrect|denied|expired|accepted|valid|leaked|revoked|unknown|bad|work))/gi,
  ],
  [
    'a password in a sentence',
    traceOf(['password', 'passwd', 'passphrase']),
    /(\b(?:password|passwd|passphrase)\s(?:is|was|used is|used was)\s{1,3}["'`]?)(?=[^\s"'`]{0,60}\d)(?=[^\s"'`]{0,60}[A-Za-z])([^\s"'`,;]{6,128})/gi,
  ],
  [
    'a password in a sentence',
    traceOf(['password', 'passwd', 'passphrase']),
    /(\b(?:with (?:the )?|, |invalid |wrong |bad )(?:password|passwd|passphrase)[\s(]{1,3}["'`]?)(?=[A-Za-z_-]{0,60}\d)(?=[^\s"'`]{0,60}[A-Za-z])([^\s"'`,;()]{8,128})/gi,
  ],
  [
    'a credential in a sentence',
    traceOf(['secret', 'token', 'password', 'passphrase', 'api key', 'api-key', 'access key', 'access-key']),
    /(\b(?:secret|token|password|passphrase|api[ -]key|access[ -]key)(?: is| was|:)?\s{1,3}["'`]?)(\d{0,12}(?:[A-Za-z_-]{1,12}\d{1,12}){4,20}[A-Za-z_-]{0,12})(?![\w/.-])/gi,
  ],
]

const anyShape = anyOf(shapes.map(([, trace]) => trace))
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
export function shapesIn(text: string, look = lookAt(text)): Shaped[] {
  if (look.hits.length === 0) return []
  const found: Shaped[] = issuedIn(look).flatMap(({ start, end, kind, body }) =>
    isPlaceholder(body) ? [] : [{ within: { start, end }, kind, name: null }],
  )
  for (const { start, end } of commandPasswordsIn(look))
    if (mayBeCredential(text.slice(start, end)) && !/^\d{1,6}(?::\d{1,6})?$/.test(text.slice(start, end)))
      found.push({ within: { start, end }, kind: 'a password of a command', name: null })
  for (const within of addressPasswordsIn(look)) found.push({ within, kind: 'a password in an address', name: null })
  for (const within of beheadedKeysIn(look)) found.push({ within, kind: 'a private key', name: null })
  if (!mayMatch(look, anyShape)) return found
  for (let at = 0; at < shapes.length; at++) {
    const shape = shapes[at]
    if (!shape || !mayMatch(look, shape[1])) continue
    for (const within of spokenOf(text, shape[2], shape[3])) found.push({ within, kind: shape[0], name: null })
  }
  return found
}

/** A text with all masked that has the shape of a credential. */
export function withoutShapes(text: string): string {
  return withoutSpans(text, shapesIn(text))
}

function spokenOf(text: string, pattern: RegExp, test: Test | undefined): readonly Span[] {
  return allMatches(text, pattern).flatMap((match) => {
    const [all, before = '', value = ''] = match
    const start = match.index + before.length
    const isReal =
      test === 'any' ||
      (test === 'placeholder' ? !isStandIn(value) : mayBeCredential(value) && !isPlaceholder(value) && !namesOnly.test(value))
    return isReal && all !== '' ? [{ start, end: start + value.length }] : []
  })
}
