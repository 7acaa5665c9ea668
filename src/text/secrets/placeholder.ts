/** Rows of one sign, and words that people put where a credential goes. */
const word = /x{4,}|\*{3}|\.{3}|…|0{8,}|placeholder|redacted|change[_-]?me|replace[_-]?me|your[_-]|dummy/i
/** AWS ends the keys of its documentation so. */
const documented = /EXAMPLE/

/** True for what stands for an issued credential in an example: `ghp_xxxxxxxx`, a row of zeros, `AKIA…EXAMPLE`. `body` follows the mark of the issuer. */
export function isPlaceholder(body: string): boolean {
  const start = body.slice(0, 400)
  return word.test(start) || documented.test(start) || isMonotonous(start)
}

function isMonotonous(text: string): boolean {
  const signs = text.toLowerCase().replace(/[^a-z0-9]/g, '')
  return signs.length >= 6 && new Set(signs).size <= 3
}

/** What a program or a template fills in. */
const filledIn = /\$\{|\$\(|\{\{|\$[A-Z_][A-Z0-9_]{2,}|^\$\w+$|^%\w+%$|^<[^>]*>$|^[{[(].*[}\])]$|^[\w.]+\(.*\)$/
const standIn =
  /\*{3}|\.{3}|…|placeholder|x{4,}|^(?:none|null|true|false|undefined|redacted|your[_-].*|(?:change|replace)[_-]?me|example|dummy|password|secret)$/i
/** A place where the credential is kept: a path, an address, a file, or the name of a store and what to look up there. */
const elsewhere =
  /^(?:(?:~|\.{0,2})\/|[a-z][a-z0-9+.-]{1,20}:\/\/|(?:vault|ssm|arn|env|file|kms|sops|op|doppler):)|\.(?:json|pem|key|p8|p12|txt|ya?ml|env)$|^[a-z0-9_.-]+(?:\/[a-z0-9_.-]+)+$/i
/** What a database keeps of a password: crypt and its kin, which no one can log in with. */
const hashed = /^\$\d[a-z]?\$|^\$argon2|^\{S?SHA\d*\}|^pbkdf2[_a-z0-9]*\$|^(?:sha(?:1|256|384|512)|md5)[:$-]/i
/** A ticket of a tracker. */
const ticket = /^[A-Z][A-Z0-9]{1,9}-\d{1,6}$/
/** The name of a variable that holds it, or of an entry in a store: words joined by `_` or `-`, the last of which says so. */
const variable = /^[A-Za-z]{2,}[0-9]?(?:[_-][A-Za-z]+[0-9]?){1,8}$/
const saysSo = /(?:pass(?:word|wd|phrase)?|pwd|secret|token|key|credentials?)[0-9]?$/i

/** True for a text that may be the credential itself, and not what stands for it, where it is kept, or what it is called. */
export function mayBeCredential(text: string): boolean {
  const start = text.slice(0, 4000)
  if (filledIn.test(start) || standIn.test(start) || hashed.test(start) || ticket.test(start)) return false
  if (elsewhere.test(start) && !(/[A-Z]/.test(start) && /[+=]|\d[A-Z]/.test(start) && !start.includes('.'))) return false
  return !(variable.test(start) && saysSo.test(start)) && !isMonotonous(start)
}

/** True for what a template fills in, or a row of signs: whatever else it is, it is no credential. */
export function isStandIn(text: string): boolean {
  const start = text.slice(0, 4000)
  return filledIn.test(start) || /x{4,}|\*{3}|\.{3}|…|placeholder|your[_-]/i.test(start) || isMonotonous(start)
}

const prose = /\b(?:the|an?|is|are|of|from|in|to|see|ask|use|for|your|this|that|must|be|by|with|and|or|not|per|via|no|each)\b/i

/** True for several words that may be a passphrase and are no sentence. */
export function mayBePassphrase(text: string): boolean {
  return text.length <= 100 && text.split(/\s+/).length <= 8 && !prose.test(text) && mayBeCredential(text)
}
