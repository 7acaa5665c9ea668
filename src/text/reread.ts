import { type Document, withLines } from './document.ts'
import { gettersOf } from './getters.ts'
import type { Source } from './source.ts'
import type { Node } from './tree.ts'

/** Makes the same document of the same text whenever it is asked. */
type Reader = (source: Source) => Document | undefined

/** The tree of a document that can be read again from its text. */
interface Tree {
  readonly source: Source
  /** What was read again. */
  root: Node | undefined
  /** True for one that the document itself has no more. */
  isGone: boolean
  readonly read: Reader
}

const trees = new WeakMap<Document, Tree>()

/** Trees that were read again and are kept for the next questions about the same files. */
const recent: Tree[] = []
const mostRecent = 8

/** A document whose tree may be let go: until then it has it as any other, or `isSoonGone`. */
export function rereadable({ source, problems, root }: Document, read: Reader, isSoonGone = false): Document {
  const tree: Tree = { source, root: isSoonGone ? root : undefined, isGone: isSoonGone, read }
  // One that becomes a property of another kind later is a slow object, three times as large.
  const document = isSoonGone ? readAgain(withLines({ source, problems }), tree) : withLines({ source, problems, root })
  trees.set(document, tree)
  return document
}

/** A document of a text in which nothing is wrong, whose tree is read when something asks for it. */
export function unread(source: Source, read: Reader): Document {
  const tree: Tree = { source, root: undefined, isGone: true, read }
  const document = readAgain(withLines({ source, problems: [] }), tree)
  trees.set(document, tree)
  return document
}

/** True for a document whose tree is read again by that reader. */
export function isReadBy(document: Document, read: Reader): boolean {
  return trees.get(document)?.read === read
}

const readAgain = gettersOf<Tree, Pick<Document, 'root'>>({ root: rootOf })

/** True for a document whose tree can be read again. */
export function isRereadable(document: Document): boolean {
  return trees.has(document)
}

/**
 * The document with its tree, for work that passes over each file once: the tree lives as long as the answer, and the document has none any
 * more. A document whose tree cannot be read again is returned itself.
 */
export function takenFrom(document: Document): Document {
  const tree = trees.get(document)
  if (!tree) return document
  const { source, problems } = document
  const root = tree.isGone ? (tree.root ?? tree.read(source)?.root) : document.root
  letGo(document)
  return withLines({ source, root, problems })
}

/** Lets go of the tree; the next question for it reads the text again. */
export function letGo(document: Document): void {
  const tree = trees.get(document)
  if (!tree) return
  tree.root = undefined
  if (!tree.isGone) readAgain(document, tree)
  tree.isGone = true
}

function rootOf(tree: Tree): Node | undefined {
  if (tree.root) return tree.root
  tree.root = tree.read(tree.source)?.root
  recent.push(tree)
  const oldest = recent.length > mostRecent ? recent.shift() : undefined
  // One that was let go since then stands there twice.
  if (oldest && !recent.includes(oldest)) oldest.root = undefined
  return tree.root
}
