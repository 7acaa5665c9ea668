import { listed } from '../../../../changes/nouns.ts'
import type { Problem } from '../../../../engine/problem.ts'
import { soleClosestTo } from '../../../../text/closest.ts'
import type { Document } from '../../../../text/document.ts'
import { quoted } from '../../../../text/quote.ts'
import { childOf, type Node, nodeAt, type Path } from '../../../../text/tree.ts'
import { decidersIn } from '../../project.ts'
import type { Bundle } from '../../read/bundle.ts'
import { referencesIn } from '../../read/reference.ts'

/** Most values of a bundle that are looked at. */
const mostValues = 100_000

/** Variables that no file of a bundle declares, where something else than a job names them. */
export function* undeclaredInBundle(bundle: Bundle): Iterable<Problem> {
  for (const document of decidersIn(bundle.project))
    for (const target of bundle.project.variants) yield* assignedIn(bundle, document, target)
  // Of each variable the first reference, and none where a target sets it, which is told above.
  const told = new Set(
    decidersIn(bundle.project).flatMap(({ root }) => bundle.project.variants.flatMap((target) => keysAt(root, target))),
  )
  const purse: Purse = { left: mostValues, told }
  for (const document of bundle.project.documents)
    for (const key of ['workspace', 'resources', 'targets'])
      yield* referredTo(bundle, document, childOf(document.root, key), [key], purse)
}

interface Purse {
  left: number
  readonly told: Set<string>
}

function keysAt(root: Node | undefined, target: string): readonly string[] {
  const assigned = nodeAt(root, ['targets', target, 'variables'])
  return assigned?.kind === 'map' ? [...assigned.entries.keys()] : []
}

/** Most variables that a message names. */
const mostNamed = 5

/** Those that a target gives a value. */
function assignedIn(bundle: Bundle, document: Document, target: string): readonly Problem[] {
  const path = ['targets', target, 'variables']
  const names = keysAt(document.root, target).filter((name) => !bundle.variables.has(name))
  return assignedTold(bundle, { document, path, target }, names)
}

interface Assignment {
  readonly document: Document
  readonly path: Path
  readonly target: string
}

function assignedTold(bundle: Bundle, at: Assignment, names: readonly string[]): readonly Problem[] {
  const [first, ...others] = names
  if (first === undefined) return []
  const near = others.length === 0 ? soleClosestTo(first, bundle.variables.keys()) : undefined
  const named =
    names.length > mostNamed ? `${names.length} variables such as ${quoted(first)}` : listed(names.map((name) => quoted(name)))
  const shown =
    others.length === 0
      ? `variable ${quoted(first)}, which is`
      : `${names.length > mostNamed ? '' : 'variables '}${named}, which are`
  return [
    {
      at: { path: [...at.path, first], part: 'key', document: at.document },
      message: `Target ${quoted(at.target)} sets ${shown} not declared${near === undefined ? '' : `; did you mean ${quoted(near)}?`}`,
      subject: `assigned ${at.target}`,
      members: names,
      among: (isWanted) => assignedTold(bundle, at, names.filter(isWanted))[0],
    },
  ]
}

/** Those in references outside of jobs, whose own are told with the jobs. */
function* referredTo(bundle: Bundle, document: Document, node: Node | undefined, path: Path, purse: Purse): Iterable<Problem> {
  if (node === undefined || purse.left-- <= 0 || (path.at(-1) === 'jobs' && path.at(-2) === 'resources')) return
  if (node.kind === 'map')
    for (const [key, { value }] of node.entries) yield* referredTo(bundle, document, value, [...path, key], purse)
  else if (node.kind === 'list')
    for (const [index, item] of node.items.entries()) yield* referredTo(bundle, document, item, [...path, index], purse)
  else
    for (const { steps, text } of referencesIn(typeof node.value === 'string' ? node.value : '')) {
      const [prefix = '', name = ''] = steps
      if ((prefix !== 'var' && prefix !== 'variables') || name === '' || bundle.variables.has(name) || purse.told.has(name))
        continue
      purse.told.add(name)
      const near = soleClosestTo(name, bundle.variables.keys())
      yield {
        at: { path, document },
        message: `Variable ${quoted(name)} is not declared${near === undefined ? '' : `; did you mean ${quoted(near)}?`}`,
        subject: text,
      }
    }
}
