import { join } from 'node:path'
import {
  type ArrayBindingPattern,
  type Expression,
  type ForInitializer,
  type ForOfStatement,
  isArrayBindingPattern,
  isArrayLiteralExpression,
  isCallExpression,
  isForOfStatement,
  isOmittedExpression,
  isPropertyAccessExpression,
  isSpreadElement,
  isVariableDeclaration,
  isVariableDeclarationList,
  type Node,
  type SourceFile,
  type VariableDeclaration,
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
    if (!project) throw new Error(`${root} has no tsconfig.json that can be read`)
    const sources = `${root.replaceAll('\\', '/')}/src/`
    const files = project.program.getSourceFileNames().filter((path) => path.startsWith(sources))
    return new Map(files.flatMap((path) => loopsIn(project, path)))
  } finally {
    api.close()
  }
}

function loopsIn(project: Project, path: string): readonly (readonly [path: string, text: string])[] {
  const source = project.program.getSourceFile(path)
  const edits = source ? editsOf(project, source) : []
  return source && edits.length > 0 ? [[path, applied(source.text, edits, 0, source.text.length)]] : []
}

/** What takes the place of a range, put together when all other edits are known. */
interface Edit {
  readonly start: number
  readonly end: number
  text(edits: readonly Edit[]): string
}

function editsOf(project: Project, source: SourceFile): readonly Edit[] {
  const loops: ForOfStatement[] = []
  const patterns: ArrayBindingPattern[] = []
  const declarations: VariableDeclaration[] = []
  const visit = (node: Node): void => {
    if (isForOfStatement(node) && !node.awaitModifier) loops.push(node)
    if (isArrayBindingPattern(node)) patterns.push(node)
    if (isVariableDeclaration(node)) declarations.push(node)
    node.forEachChild(visit)
  }
  visit(source)
  const types = project.checker.getTypeAtLocation([...loops.map((loop) => listOf(loop)), ...patterns])
  const isOfArray = (_: unknown, at: number) => isArray(project, types[at])
  const edits = [
    ...loops.filter(isOfArray).flatMap((loop) => loopEdits(source, loop)),
    ...patterns
      .filter((pattern, at) => isOfArray(pattern, loops.length + at))
      .flatMap((pattern) => patternEdits(source, pattern)),
    ...declarations.flatMap((declaration) => declarationEdits(source, declaration)),
  ]
  return edits.sort((one, other) => one.start - other.start || other.end - one.end)
}

function isArray(project: Project, type: Type | undefined): boolean {
  return type !== undefined && (type.flags & (TypeFlags.Any | TypeFlags.Never)) === 0 && project.checker.isArrayLikeType(type)
}

/** What a loop goes over: for `list.entries()` the list. */
function listOf({ initializer, expression }: ForOfStatement): Expression {
  if (!isCallExpression(expression) || expression.arguments.length > 0 || !pairOf(initializer)) return expression
  const called = expression.expression
  return isPropertyAccessExpression(called) && called.name.text === 'entries' ? called.expression : expression
}

/** The pattern of an index and an item, where a loop has one. */
function pairOf(initializer: ForInitializer): ArrayBindingPattern | undefined {
  const name = isVariableDeclarationList(initializer) ? initializer.declarations[0]?.name : undefined
  const isPair = name && isArrayBindingPattern(name) && name.elements.length <= 2
  return isPair && name.elements.every(({ dotDotDotToken }) => !dotDotDotToken) ? name : undefined
}

/** `for (const item of list) work()` as `for (let $ = 0, $l = list; $ < $l.length; $++) { const item = $l[$]; work() }`; an inner loop hides the names. */
function loopEdits(source: SourceFile, loop: ForOfStatement): readonly Edit[] {
  const { initializer, expression, statement } = loop
  if (!isVariableDeclarationList(initializer)) return []
  const list = listOf(loop)
  const [start, to] = [initializer.getStart(source), statement.getStart(source)]
  const pair = list === expression ? undefined : pairOf(initializer)
  const item = (edits: readonly Edit[]) => (pair ? pairIn(source, edits, pair) : `${textIn(source, edits, initializer)} = $l[$]`)
  return [
    { start, end: list.getStart(source), text: () => 'let $ = 0, $l = ' },
    { start: list.end, end: expression.end, text: () => '; $ < $l.length; $++' },
    { start: to, end: to, text: (edits) => `{ ${item(edits)}; ` },
    { start: statement.end, end: statement.end, text: () => ' }' },
  ]
}

function pairIn(source: SourceFile, edits: readonly Edit[], { elements }: ArrayBindingPattern): string {
  const values = ['$', '$l[$]']
  const parts = elements.flatMap((element, at) => (element.name ? [`${textIn(source, edits, element)} = ${values[at]}`] : []))
  return `const ${parts.join(', ')}`
}

/** `[one, , third]` as `{ 0: one, 2: third }`. */
function patternEdits(source: SourceFile, pattern: ArrayBindingPattern): readonly Edit[] {
  const { elements } = pattern
  if (elements.length === 0 || elements.some((element) => element.dotDotDotToken)) return []
  const start = pattern.getStart(source)
  const parts = (edits: readonly Edit[]) =>
    elements.flatMap((element, at) => (element.name ? [`${at}: ${textIn(source, edits, element)}`] : []))
  return [{ start, end: pattern.end, text: (edits) => `{ ${parts(edits).join(', ')} }` }]
}

/** `const [one, other] = [1, 2]` as `const one = 1, other = 2`. */
function declarationEdits(source: SourceFile, declaration: VariableDeclaration): readonly Edit[] {
  const { name, initializer } = declaration
  if (!isArrayBindingPattern(name) || !initializer || !isArrayLiteralExpression(initializer)) return []
  const { elements: values } = initializer
  const arePairs =
    name.elements.length === values.length && values.every((value) => !isSpreadElement(value) && !isOmittedExpression(value))
  if (!arePairs || !name.elements.every(isPlain)) return []
  const text = (edits: readonly Edit[]) =>
    name.elements.map((element, at) => `${textIn(source, edits, element)} = ${textIn(source, edits, values[at] ?? element)}`)
  return [{ start: declaration.getStart(source), end: declaration.end, text: (edits) => text(edits).join(', ') }]
}

/** A name or a pattern, without a default. */
function isPlain({ name, initializer, dotDotDotToken }: ArrayBindingPattern['elements'][number]): boolean {
  return name !== undefined && !initializer && !dotDotDotToken
}

/** A node with its edits. */
function textIn(source: SourceFile, edits: readonly Edit[], node: Node): string {
  const [from, to] = [node.getStart(source), node.end]
  const inside = edits.filter(({ start, end }) => start >= from && end <= to)
  return applied(source.text, inside, from, to)
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
