import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setupFiles } from '../../src/cli/setup-files.ts'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

const head = 'on: pull_request\n'
const permissions = 'permissions:\n  contents: read\n'
const job = 'jobs:\n  review:\n    runs-on: ubuntu-latest\n    steps:\n'

/** A block as a whole workflow: parts of one get what they leave out. Undefined for what is no part of a workflow. */
export function asWorkflow(block: string): string | undefined {
  if (/^ +- uses: /.test(block)) return head + permissions + job + block
  const has = (key: string) => new RegExp(`^${key}:`, 'm').test(block)
  if (!has('on') && !has('jobs') && !has('permissions')) return undefined
  const missing = `${has('on') ? '' : head}${has('permissions') || has('jobs') ? '' : permissions}`
  return `${missing}${block}${has('jobs') ? '' : `${job}      - run: 'true'\n`}`
}

export interface Block {
  readonly path: string
  /** From 1, among the blocks of its page. */
  readonly index: number
  readonly block: string
}

/** Every block of YAML in the README and the docs. */
export const blocks: readonly Block[] = ['README.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)]
  .filter((path) => path.endsWith('.md'))
  .flatMap((path) =>
    [...read(path).matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block = ''], index) => ({ path, index: index + 1, block })),
  )

/** Every workflow that we run, write or show, by a file name of its own. */
export function workflows(): Readonly<Record<string, string>> {
  const own = readdirSync(join(root, '.github/workflows')).map(
    (name) => [`own-${name}`, read(`.github/workflows/${name}`)] as const,
  )
  const shown = blocks.flatMap(({ path, index, block }) => {
    const text = asWorkflow(block)
    return text === undefined
      ? []
      : [[`${path.replace(/\.md$/, '').replaceAll('/', '-').toLowerCase()}-${index}.yml`, text] as const]
  })
  return Object.fromEntries([...own, ['init.yml', setupFiles['.github/workflows/pipeline-review.yml'] ?? ''], ...shown])
}

/** The name of a text by its content, for a recording that must not outlive it. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
