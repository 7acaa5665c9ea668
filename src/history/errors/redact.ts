import { secretsInText } from '../../text/secrets/secret.ts'

const mask = '***'
const assignment =
  /\b(password|passwd|pwd|secret|token|api[_-]?key|access[_-]?key|authorization)(["']?\s{0,3}[=:]\s{0,3}["']?)(?:(?:Bearer|Basic)\s{1,3})?([^\s"',;&)]{1,400})/gi

/** The text with everything masked that looks like a credential. */
export function redact(text: string): string {
  let shown = ''
  let at = 0
  for (const { within } of secretsInText('', text)) {
    shown += text.slice(at, within.start) + mask
    at = within.end
  }
  return (shown + text.slice(at)).replace(assignment, (_, name: string, gap: string) => `${name}${gap}${mask}`)
}

/** Replaces every occurrence of the given texts; used for the key of this very run, whatever it looks like. */
export function withoutTexts(text: string, hidden: readonly string[]): string {
  return hidden.reduce(
    (shown, secret) => (secret !== '' && shown.includes(secret) ? shown.replaceAll(secret, mask) : shown),
    text,
  )
}
