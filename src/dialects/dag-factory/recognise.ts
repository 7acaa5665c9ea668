import { type Evidence, type Recognition, weigh } from '../../model/recognition.ts'
import { type Document, isBroken } from '../../text/document.ts'
import { childOf, type MapNode, type Node, textOf } from '../../text/tree.ts'

/** Keys at the root that name another kind of file outright. */
const foreignKeys: ReadonlySet<string> = new Set(
  'apiVersion kind on jobs steps stages services bundle resources targets pipeline models sources version name'.split(' '),
)

/** Longest part of a broken text that is looked at. */
const longestLook = 100_000

/** Root values that are looked at; a file of more DAGs shows itself in the first ones. */
const mostRoots = 500

/** Weighs what a file holds: mappings below the root whose tasks name a dotted `operator` or `decorator` are DAGs of dag-factory. */
export function recogniseDags(document: Document): Recognition {
  const { root, source } = document
  if (isDefaultsName(source.path)) return weigh([])
  if (isBroken(document)) return weigh(evidenceOfText(source.text.slice(0, longestLook)))
  return root?.kind === 'map' ? weigh(evidenceOfTree(root)) : weigh([])
}

/** True for the name under which dag-factory looks for defaults. */
export function isDefaultsName(path: string): boolean {
  return /(?:^|\/)defaults\.ya?ml$/.test(path)
}

function evidenceOfTree(root: MapNode): readonly Evidence[] {
  const values = [...root.entries.values()].slice(0, mostRoots).map(({ value }) => value)
  if (values.some((value) => hasTasks(childOf(value, 'tasks'))))
    return [{ weight: 5, words: 'tasks with a dotted `operator` or `decorator`' }]
  const like = values.filter((value) => value.kind === 'map' && childOf(value, 'default_args') && childOf(value, 'schedule'))
  if (like.length === 0) return []
  const against = [...root.entries.keys()].filter((key) => foreignKeys.has(key))
  return [
    { weight: 2, words: '`default_args` with a `schedule`' },
    ...against.map((key) => ({ weight: -3, words: `\`${key}\`` })),
  ]
}

/** Tasks as a list or a mapping, one of which names the class or the decorator that runs it. */
function hasTasks(tasks: Node | undefined): boolean {
  const entries =
    tasks?.kind === 'list' ? tasks.items : tasks?.kind === 'map' ? [...tasks.entries.values()].map((e) => e.value) : []
  return entries.some((task) => ['operator', 'decorator'].some((key) => isDotted(textOf(childOf(task, key)))))
}

function isDotted(text: string | undefined): boolean {
  return text !== undefined && /^[A-Za-z_]\w*(?:\.\w+)+$/.test(text)
}

/** A text that cannot be read is judged by its lines. */
function evidenceOfText(text: string): readonly Evidence[] {
  if (/^\s*\{%/m.test(text)) return []
  const hasTask =
    /(?:^[ \t]+(?:- )?|[{,][ \t]*)['"]?(?:operator|decorator)['"]?:[ \t]*['"]?[A-Za-z_]\w*(?:\.\w+)+['"]?[ \t]*(?:[,}#]|\r?$)/m.test(
      text,
    )
  return hasTask && /^[ \t]+['"]?tasks['"]?:[ \t]*(?:#.*)?\r?$/m.test(text)
    ? [{ weight: 5, words: 'tasks with a dotted `operator` or `decorator`' }]
    : []
}
