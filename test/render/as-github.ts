import { fromHtml } from 'hast-util-from-html'
import { defaultSchema, sanitize } from 'hast-util-sanitize'
import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'

export type Root = ReturnType<typeof fromHtml>
export type Node = Root['children'][number]
export type Element = Extract<Node, { type: 'element' }>
export type Parent = Root | Element

/** Where GitHub shows a text: it makes every line end of a comment a break, and those of a job summary blanks. */
export type Surface = 'comment' | 'summary'

/** GitHub's Markdown as HTML, before anything is taken out of it. Comments are still there and keep texts apart. */
export function rawTreeOf(markdown: string, surface: Surface): Root {
  const html = micromark(markdown, { allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()] })
  const tree = fromHtml(html, { fragment: true })
  return surface === 'comment' ? withBreaks(tree) : tree
}

/** What is left on the page: the elements and attributes that GitHub allows, without class, style, id, script. */
export function sanitized(tree: Root): Root {
  const clean = sanitize(tree, defaultSchema)
  return clean.type === 'root' ? clean : { type: 'root', children: [] }
}

const blocks = new Set(['ul', 'ol', 'pre', 'details', 'table', 'blockquote', 'summary', 'p'])
const tagOf = (node: Node | Root | undefined) => (node?.type === 'element' ? node.tagName : '')

/** Makes the line ends within a paragraph or a line of a list breaks; those between blocks and in code stay. */
function withBreaks<P extends Parent>(parent: P, isInline = false): P {
  const children = parent.children.flatMap((child, at): Parent['children'] => {
    const tag = tagOf(child)
    if (child.type === 'element') return [withBreaks(child, tag === 'p' || tag === 'li' || (isInline && !blocks.has(tag)))]
    if (child.type !== 'text' || !isInline) return [child]
    const [before, after] = [parent.children[at - 1], parent.children[at + 1]]
    const isStart = tagOf(before) === 'br' || blocks.has(tagOf(before)) || (!before && tagOf(parent) === 'li')
    const isEnd = blocks.has(tagOf(after)) || (!after && tagOf(parent) === 'li')
    const text = isStart ? child.value.trimStart() : child.value
    return brokenText(isEnd ? text.trimEnd() : text)
  })
  return { ...parent, children }
}

function brokenText(value: string): Parent['children'] {
  return value.split('\n').flatMap((line, index): Parent['children'] => {
    const text = { type: 'text' as const, value: line }
    return index === 0 ? [text] : [{ type: 'element', tagName: 'br', properties: {}, children: [] }, text]
  })
}

/** Every element below a node, in the order of the text. */
export function elementsOf(parent: Parent): readonly Element[] {
  return parent.children.flatMap((child) => (child.type === 'element' ? [child, ...elementsOf(child)] : []))
}

/** The same page after a click on each line that folds something. */
export function withOpenDetails<P extends Parent>(parent: P): P {
  const children = parent.children.map((child) => {
    if (child.type !== 'element') return child
    const element = withOpenDetails(child)
    return element.tagName === 'details' ? { ...element, properties: { ...element.properties, open: true } } : element
  })
  return { ...parent, children }
}

/** All text below a node. */
export function textOf(parent: Parent): string {
  return parent.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : ''))
    .join('')
}
