import { type ExitCode, exitCodes, OperationalError } from '../engine/errors.ts'
import type { Host } from '../host.ts'
import { closestTo } from '../text/closest.ts'
import { quoted } from '../text/quote.ts'
import { parseAgainst, textOf } from './arguments.ts'
import { ownRules, pageOfOwn } from './own-rules.ts'

export const explainOptions = {
  config: {
    type: 'string',
    value: 'FILE',
    help: 'configuration with your own rules (default: .github/pipeline-review.yml, if there)',
  },
} as const

/** `pipeline-review explain <rule>`: the rule's page. */
export async function explain(host: Host, args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseAgainst(explainOptions, args)
  const id = positionals[0]
  if (id === undefined || positionals.length > 1)
    throw new OperationalError('explain takes the id of one rule.', 'For example pipeline-review explain dependency-cycle.')
  const { pages } = await import('../generated/pages.ts')
  const page = Object.hasOwn(pages, id) ? pages[id] : undefined
  if (page === undefined) {
    const own = await ownRules(host, textOf(values['config']))
    const rule = own.find((candidate) => candidate.id === id)
    if (!rule) throw unknownRule(id, [...Object.keys(pages), ...own.map((candidate) => candidate.id)])
    host.out(pageOfOwn(rule))
    return exitCodes.pass
  }
  host.out(`${page.trimEnd()}\n`)
  return exitCodes.pass
}

function unknownRule(id: string, known: readonly string[]): OperationalError {
  const near = closestTo(id, known)
  return new OperationalError(
    `Unknown rule ${quoted(id)}.`,
    near.length === 0 ? 'List them with pipeline-review rules.' : `Did you mean ${near.join(', ')}?`,
  )
}
