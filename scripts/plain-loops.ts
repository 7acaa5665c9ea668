import { join } from 'node:path'
import {
  type ArrayBindingPattern,
  type ForOfStatement,
  isArrayBindingPattern,
  isForOfStatement,
  isOmittedExpression,
  isVariableDeclarationList,
  type Node,
  type SourceFile,
} from 'typescript/unstable/ast'
import { API, type Project, type Type, TypeFlags } from 'typescript/unstable/sync'

/**
 * The sources as they are bundled, by path: loops over arrays by index, and patterns of arrays as patterns of objects. Until a function is
 * compiled for the second time, an iterator makes an object for each step, and takes twice the time of an index; most functions of a review
 * never are. What is no array for the compiler stays as it is, and so does every file without such a place.
 */
export function plainLoops(root: string): ReadonlyMap<string, string> {
  const api = new API({ cwd: root })
  try {
    const [project] = api.updateSnapshot({ openProjects: [join(root, 'tsconfig.json')] }).getProjects()
    const files = project?.program.getSourceFileNames().filter((path) => path.startsWith(join(root, 'src/'))) ?? []
    return new Map(
      files.flatMap((path) => {
        const source = project?.program.getSourceFile(path)
        const edits = project && source ? editsOf(project, source) : []
        return source && edits.length > 0 ? [[path, applied(source.text, edits, 0, source.text.length)] as const] : []
      }),
    )
  } finally {
    api.close()
  }
}

/** What takes the place of a range, put together when all other edits are known. */
interface Edit {
  readonly start: number
  readonly end: number
  text(edits: readonly Edit[]): string
}

function editsOf(project: Project, source: SourceFile): readonly Edit[] {
  const [loops, patterns]: [ForOfStatement[], ArrayBindingPattern[]] = [[], []]
  const visit = (node: Node): void => {
    if (isForOfStatement(node) && !node.awaitModifier) loops.push(node)
    if (isArrayBindingPattern(node)) patterns.push(node)
    node.forEachChild(visit)
  }
  visit(source)
  const types = project.checker.getTypeAtLocation([...loops.map(({ expression }) => expression), ...patterns])
  const isOfArray = (_: unknown, at: number) => isArray(project, types[at])
  const edits = [
    ...loops.filter(isOfArray).flatMap((loop) => loopEdits(source, loop)),
    ...patterns.filter((pattern, at) => isOfArray(pattern, loops.length + at)).flatMap((pattern) => patternEdits(source, pattern)),
  ]
  return edits.sort((one, other) => one.start - other.start || other.end - one.end)
}

function isArray(project: Project, type: Type | undefined): boolean {
  return type !== undefined && (type.flags & (TypeFlags.Any | TypeFlags.Never)) === 0 && project.checker.isArrayLikeType(type)
}

/** `for (const item of list) work()` as `for (let $ = 0, $l = list; $ < $l.length; $++) { const item = $l[$]; work() }`; an inner loop hides the names. */
function loopEdits(source: SourceFile, { initializer, expression, statement }: ForOfStatement): readonly Edit[] {
  if (!isVariableDeclarationList(initializer)) return []
  const [start, end] = [initializer.getStart(source), initializer.end]
  const [from, to] = [expression.getStart(source), statement.getStart(source)]
  return [
    { start, end: from, text: () => 'let $ = 0, $l = ' },
    { start: expression.end, end: expression.end, text: () => '; $ < $l.length; $++' },
    { start: to, end: to, text: (edits) => `{ ${applied(source.text, inside(edits, start, end), start, end)} = $l[$]; ` },
    { start: statement.end, end: statement.end, text: () => ' }' },
  ]
}

/** `[one, , third]` as `{ 0: one, 2: third }`. */
function patternEdits(source: SourceFile, pattern: ArrayBindingPattern): readonly Edit[] {
  const { elements } = pattern
  if (elements.length === 0 || elements.some((element) => element.dotDotDotToken)) return []
  const start = pattern.getStart(source)
  const partOf = (edits: readonly Edit[], element: Node, at: number) => {
    const [from, to] = [element.getStart(source), element.end]
    return `${at}: ${applied(source.text, inside(edits, from, to), from, to)}`
  }
  const parts = (edits: readonly Edit[]) =>
    elements.flatMap((element, at) => (isOmittedExpression(element) || !element.name ? [] : [partOf(edits, element, at)]))
  return [{ start, end: pattern.end, text: (edits) => `{ ${parts(edits).join(', ')} }` }]
}

function inside(edits: readonly Edit[], from: number, to: number): readonly Edit[] {
  return edits.filter(({ start, end }) => start >= from && end <= to)
}

/** A range of a text with its edits; those within the range of another are left to that one. */
function applied(text: string, edits: readonly Edit[], from: number, to: number): string {
  let [made, at] = ['', from]
  for (const edit of edits) {
    if (edit.start < at) continue
    made += text.slice(at, edit.start) + edit.text(edits)
    at = edit.end
  }
  return made + text.slice(at, to)
}
