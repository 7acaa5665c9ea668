import { type Evidence, type Recognition, weigh } from '../../model/recognition.ts'
import { type Document, isBroken } from '../../text/document.ts'
import { childOf, type MapNode, type Node, textOf } from '../../text/tree.ts'

/** Keys at the root that only files of other kinds have: those of other tools, and Kestra's own dashboards, apps, tests and policies. */
const foreignKeys: ReadonlySet<string> = new Set([
  'apiVersion',
  'kind',
  'on',
  'jobs',
  'steps',
  'stages',
  'services',
  'charts',
  'testCases',
  'rules',
  'blocks',
])

/** Longest part of a broken text that is looked at. */
const longestLook = 100_000

/** Weighs what a file holds: a flow is a mapping with `id`, `namespace` and a list of `tasks` or `triggers` of known form. */
export function recogniseFlow(document: Document): Recognition {
  const { root, source } = document
  if (root?.kind === 'map' && (!isBroken(document) || isOnlySplit(document))) return weigh(evidenceOfTree(root))
  return isBroken(document) ? weigh(evidenceOfText(source.text.slice(0, longestLook))) : weigh([])
}

/** True where only a second document stands between the text and a reading. */
function isOnlySplit(document: Document): boolean {
  return document.problems.every(
    (problem) => problem.code === 'several-documents' || !isBroken({ ...document, problems: [problem] }),
  )
}

function evidenceOfTree(root: MapNode): readonly Evidence[] {
  const found: Evidence[] = []
  const named = ['id', 'namespace'].every((key) => isWord(childOf(root, key)))
  if (!named) return []
  if (childOf(root, 'tasks'))
    found.push({ weight: holdsTyped(childOf(root, 'tasks')) ? 3 : 1, words: '`id`, `namespace` and `tasks`' })
  if (childOf(root, 'triggers')) found.push({ weight: holdsTyped(childOf(root, 'triggers')) ? 2 : 1, words: '`triggers`' })
  if (found.length === 0) return []
  if (hasOwnType(root)) found.push({ weight: 3, words: 'types that begin with `io.kestra`' })
  for (const key of root.entries.keys()) if (foreignKeys.has(key)) found.push({ weight: -4, words: `\`${key}\`` })
  const type = textOf(childOf(root, 'type'))
  if (type !== undefined) found.push({ weight: -4, words: '`type`' })
  return [{ weight: 1, words: '`id` and `namespace`' }, ...found]
}

function isWord(node: Node | undefined): boolean {
  return node?.kind === 'scalar' && node.value !== null && node.value !== ''
}

/** A list of which an entry has an id and a type. */
function holdsTyped(node: Node | undefined): boolean {
  return node?.kind === 'list' && node.items.some((item) => isWord(childOf(item, 'id')) && isWord(childOf(item, 'type')))
}

function hasOwnType(root: MapNode): boolean {
  return ['tasks', 'triggers', 'errors'].some((key) => {
    const list = childOf(root, key)
    return list?.kind === 'list' && list.items.some((item) => textOf(childOf(item, 'type'))?.startsWith('io.kestra.'))
  })
}

/** A text that cannot be read is judged by its lines. */
function evidenceOfText(text: string): readonly Evidence[] {
  const has = (key: string) => new RegExp(`^${key}:`, 'm').test(text)
  if (!has('id') || !has('namespace') || !(has('tasks') || has('triggers'))) return []
  const found: Evidence[] = [{ weight: 2, words: '`id`, `namespace` and `tasks`' }]
  if (/^[ \t]*(?:- )?type:[ \t]*["']?io\.kestra\./m.test(text))
    found.push({ weight: 3, words: 'types that begin with `io.kestra`' })
  for (const [, key = ''] of text.matchAll(/^([A-Za-z]+):/gm))
    if (foreignKeys.has(key)) found.push({ weight: -4, words: `\`${key}\`` })
  return found
}
