import type { Problem } from '../../../engine/problem.ts'
import { defineDocumentRule } from '../../../engine/rule.ts'
import { soleClosestTo } from '../../../text/closest.ts'
import { quoted } from '../../../text/quote.ts'
import { childOf, type Node, type Path } from '../../../text/tree.ts'
import { lifeOf, referencesIn } from '../read/reference.ts'

const prefixes: readonly string[] = ['var', 'variables', 'bundle', 'workspace', 'resources', 'artifacts']

/** Texts for people, and code with a language of its own. */
const free: ReadonlySet<string> = new Set([
  'description',
  'scripts',
  'spark_conf',
  'spark_env_vars',
  'commands',
  'content',
  'build',
  'config',
  'env',
])

/** Most values of a file that are looked at. */
const mostValues = 100_000

export default defineDocumentRule({
  summary: 'References must begin with a prefix that the CLI knows',
  why: 'The CLI leaves any other reference as text and says nothing: the service gets the text with its dollar sign. Variables of the environment are not read.',
  remedy: 'Declare a variable and write `${var.name}`; its value comes from `BUNDLE_VAR_name` or `--var`.',
  severity: 'warning',
  since: '0.1.0',
  *check({ document }) {
    const purse = { left: mostValues }
    for (const key of ['workspace', 'resources', 'targets', 'variables', 'bundle', 'run_as', 'permissions'])
      yield* unresolvedIn(childOf(document.root, key), [key], purse)
  },
})

/** Names of parameters mean nothing. */
function isFree(path: Path): boolean {
  return free.has(String(path.at(-1))) && !/param/.test(String(path.at(-2)))
}

function* unresolvedIn(node: Node | undefined, path: Path, purse: { left: number }): Iterable<Problem> {
  if (node === undefined || purse.left-- <= 0 || isFree(path)) return
  if (node.kind === 'map') for (const [key, { value }] of node.entries) yield* unresolvedIn(value, [...path, key], purse)
  else if (node.kind === 'list')
    for (const [index, item] of node.items.entries()) yield* unresolvedIn(item, [...path, index], purse)
  else
    for (const reference of referencesIn(typeof node.value === 'string' ? node.value : '')) {
      if (lifeOf(reference) !== 'never') continue
      const near = soleClosestTo(reference.steps[0] ?? '', prefixes)
      yield {
        at: { path },
        message: `${quoted(reference.text)} stays as text: the CLI knows no ${quoted(reference.steps[0] ?? '')}${near === undefined ? '' : `; did you mean ${quoted(near)}?`}`,
        subject: reference.text,
      }
    }
}
