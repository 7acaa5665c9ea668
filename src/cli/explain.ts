import { type ExitCode, exitCodes, OperationalError } from '../engine/errors.ts'
import { currentId } from '../engine/rule.ts'
import type { GuardedHost } from '../guarded-host.ts'
import { closestTo } from '../text/closest.ts'
import { quoted } from '../text/quote.ts'
import { readOptions } from './options.ts'
import { ownRules, pageOfOwn } from './own-rules.ts'
import { explainOptions } from './rules-options.ts'

/** `pipeline-review explain <rule>`: the rule's page. */
export async function explain(host: GuardedHost, args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = readOptions(explainOptions, args)
  const [given] = positionals
  if (given === undefined || positionals.length > 1)
    throw new OperationalError('explain takes the id of one rule.', 'For example pipeline-review explain dependency-cycle.')
  const { pages } = await import('../rule-pages.ts')
  const { rules } = await import('../rules/index.ts')
  const id = currentId(rules, given)
  const page = Object.hasOwn(pages, id) ? pages[id] : undefined
  if (page === undefined) {
    const own = await ownRules(host, values.config)
    const rule = own.find((candidate) => candidate.id === id)
    if (!rule) throw unknownRule(id, [...Object.keys(pages), ...own.map((candidate) => candidate.id)])
    host.out(pageOfOwn(rule))
    return exitCodes.pass
  }
  host.outPage(`${page.trimEnd()}\n`)
  return exitCodes.pass
}

function unknownRule(id: string, known: readonly string[]): OperationalError {
  const near = closestTo(id, known)
  return new OperationalError(
    `Unknown rule ${quoted(id)}.`,
    near.length === 0 ? 'List them with pipeline-review rules.' : `Did you mean ${near.join(', ')}?`,
  )
}
