import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAst } from 'rolldown/parseAst'

const root = join(import.meta.dirname, '..')

/** A text that users may read, with the file it is written in. */
export interface WrittenText {
  readonly file: string
  readonly text: string
}

/** Every sentence in a literal of the sources: strings and templates of at least two words, without what a template inserts. */
export function textsOfSources(): readonly WrittenText[] {
  return filesBelow('src')
    .filter((file) => file.endsWith('.ts') && !file.startsWith('src/generated/'))
    .flatMap((file) => {
      const { body } = parseAst(readFileSync(join(root, file), 'utf8'), { lang: 'ts' })
      return [...literalsIn(body)].filter((text) => /[a-z]{2} [a-z]/i.test(text)).map((text) => ({ file, text }))
    })
}

/** Every comment line of the sources. */
export function commentsOfSources(): readonly WrittenText[] {
  return filesBelow('src')
    .filter((file) => file.endsWith('.ts') && !file.startsWith('src/generated/'))
    .flatMap((file) =>
      readFileSync(join(root, file), 'utf8')
        .split('\n')
        .filter((line) => /^\s*(?:\/\*\*|\*|\/\/)/.test(line))
        .map((text) => ({ file, text: text.trim() })),
    )
}

/** Every line of the pages for users outside of code blocks. */
export function linesOfPages(): readonly WrittenText[] {
  const pages = ['README.md', 'SECURITY.md', 'CONTRIBUTING.md', ...filesBelow('docs').filter((file) => file.endsWith('.md'))]
  return pages.flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .replace(/^ *```[\s\S]*?^ *```$/gm, '')
      .split('\n')
      .map((text) => ({ file, text })),
  )
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort()
}

function* literalsIn(node: unknown): Iterable<string> {
  if (typeof node !== 'object' || node === null) return
  if ('type' in node && node.type === 'ImportDeclaration') return
  if ('type' in node && node.type === 'Literal' && 'value' in node && typeof node.value === 'string') yield node.value
  if ('type' in node && node.type === 'TemplateLiteral' && 'quasis' in node && Array.isArray(node.quasis))
    yield node.quasis.map((part: { readonly value: { readonly raw: string } }) => part.value.raw).join('…')
  for (const child of Object.values(node)) yield* literalsIn(child)
}
