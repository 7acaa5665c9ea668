import { definePlatformRule } from '../../../engine/rule.ts'
import type { PlatformFacts, PlatformIssue } from '../../../model/platform.ts'
import { bounded, quoted, visible } from '../../../text/quote.ts'

/** Objections told one by one: one mistake in a union can yield one for each of its members. */
const mostIssues = 20
/** The platform lists every integration where one is unknown. */
const longestQuote = 160

export default definePlatformRule({
  summary: "The platform's validator must accept the pipeline",
  why: 'A definition that the platform refuses cannot be deployed, even if this tool finds no error in it.',
  remedy:
    'Correct what the platform reports. If it is correct as written, the schema of this tool or of the platform is out of date.',
  severity: 'warning',
  since: '0.1.0',
  *check({ platform }) {
    const issues = (platform.issues ?? []).filter((issue) => !isToldElsewhere(issue, platform))
    for (const { path, message } of issues.slice(0, mostIssues))
      yield { at: { path, part: 'pair' }, message: sentence(path, message), subject: message }
    const left = issues.length - mostIssues
    if (left > 0) yield { at: { path: [] }, message: `The platform's validator reports ${left} more errors`, subject: 'more' }
  },
})

/** With a key the validator looks up connections too, about which `connection-missing` knows more. */
function isToldElsewhere({ path }: PlatformIssue, { connections }: PlatformFacts): boolean {
  return connections !== null && path[path.length - 1] === 'connection'
}

/** Names the key, because it may be the one that is missing. */
function sentence(path: PlatformIssue['path'], message: string): string {
  const key = path[path.length - 1]
  return `The platform's validator reports an error${typeof key === 'string' ? ` in ${quoted(key)}` : ''}: ${words(message)}`
}

/** A stranger's text, between the quotes that mark it as such. */
function words(text: string): string {
  return `"${bounded(visible(text).replaceAll('"', "'"), longestQuote)}"`
}
