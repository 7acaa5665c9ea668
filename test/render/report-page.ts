import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fromHtml } from 'hast-util-from-html'
import { main } from '../../src/cli/main.ts'
import { type FakeOptions, fakeWorld } from '../host.ts'

const examples = join(import.meta.dirname, '../../examples')

/** The examples of the repository with their run history, as files of a fake world. */
export const exampleFiles: Readonly<Record<string, string>> = Object.fromEntries(
  [...globSync('orchestra/**/*.yml', { cwd: examples }), '.pipeline-review/history.json'].map((path) => [
    path.replaceAll('\\', '/'),
    readFileSync(join(examples, path), 'utf8'),
  ]),
)

/** The clock of the examples' run history. */
export const exampleNow = '2026-11-21T21:00:00Z'

/** What `pipeline-review report` writes of some files. */
export async function reportOf(files: Readonly<Record<string, string>>, args: readonly string[] = [], options: FakeOptions = {}) {
  const world = fakeWorld(files, { today: '2026-11-21', ...options })
  const exitCode = await main(world.host, ['report', '--output', 'out.html', ...args])
  const written = world.files.get('out.html')
  return { exitCode, html: typeof written === 'string' ? written : '', out: world.out(), err: world.err() }
}

interface Tree {
  readonly type: string
  readonly tagName?: string
  readonly value?: string
  readonly properties?: Readonly<Record<string, unknown>>
  readonly children?: readonly Tree[]
}

export interface PageElement {
  readonly tag: string
  readonly properties: Readonly<Record<string, unknown>>
  readonly text: string
}

/** Every element of a page as a browser parses it, in the order of the text. */
export function elementsIn(html: string): readonly PageElement[] {
  const visit = (node: Tree): readonly PageElement[] => [
    ...(node.type === 'element' && node.tagName !== undefined
      ? [{ tag: node.tagName, properties: node.properties ?? {}, text: textIn(node) }]
      : []),
    ...(node.children ?? []).flatMap(visit),
  ]
  return visit(fromHtml(html))
}

function textIn(node: Tree): string {
  return node.value ?? (node.children ?? []).map(textIn).join('')
}

/** As a content security policy writes the hash of a text. */
export function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
