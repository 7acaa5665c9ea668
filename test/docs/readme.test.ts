import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { actionTables, readmeParts } from '../../scripts/readme.ts'
import { parseCheckArguments } from '../../src/cli/arguments.ts'
import { parseConfig } from '../../src/config/parse.ts'
import { renderAs, review } from '../../src/index.ts'
import { version } from '../../src/project.ts'
import { rules } from '../../src/rules/index.ts'
import { inputs } from '../../src/settings.ts'
import { parseDocument } from '../../src/text/parse.ts'
import { fakeWorld } from '../host.ts'
import { goodPipeline } from '../run/pipelines.ts'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

describe('the README', () => {
  it('shows what the tool really says, and the workflow that init writes', async () => {
    const readme = read('README.md')
    const { output, workflow } = await readmeParts(readme)
    expect(readme).toContain(`\`\`\`text\n${output}\`\`\``)
    expect(readme).toContain(`\`\`\`yaml\n${workflow}\`\`\``)
    expect(output).toContain('error[')
  })

  it('renders a report with nothing but its format, as its library example does', async () => {
    expect(read('README.md')).toContain("await renderAs('markdown', report)")
    const { report } = await review(fakeWorld({ 'pipelines/a.yml': goodPipeline }).host, { paths: ['pipelines/'] })
    expect(await renderAs('markdown', report)).toContain('Pipeline review passed')
  })
})

describe('the hook for pre-commit', () => {
  const hook = read('.pre-commit-hooks.yaml')

  it('starts the bundle as it lies in the clone, so that nothing is installed', () => {
    const entry = /entry: (\S+)/.exec(hook)?.[1] ?? ''
    expect(hook).toContain('language: script')
    expect(read(entry)).toMatch(/^#!\/usr\/bin\/env node\n/)
    expect(statSync(join(root, entry)).mode & 0o111).toBe(0o111)
  })

  it('names options that there are', () => {
    const own = /entry: \S+ check (.*)/.exec(hook)?.[1]?.split(' ') ?? []
    const replaceable = /args: \[(.*)\]/.exec(hook)?.[1]?.split(', ') ?? []
    expect(parseCheckArguments([...own, ...replaceable])).toMatchObject({ allowEmpty: true, staged: true })
  })
})

describe('the guide to the action', () => {
  it('lists every input and output', () => {
    expect(read('docs/github-action.md')).toContain(actionTables())
  })

  it('tells the range of every number', () => {
    const numbers = inputs.filter(({ kind }) => kind.range)
    expect(numbers.length).toBeGreaterThan(2)
    for (const { description, kind } of numbers) expect(description).toContain(kind.range?.join(' to '))
  })
})

describe('the guide to the configuration', () => {
  it('shows a configuration that is accepted', () => {
    const blocks = [...read('docs/configuration.md').matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1] ?? '')
    const configs = blocks.filter((text) => !text.includes('pipeline-review: ignore'))
    expect(configs.length).toBeGreaterThan(2)
    for (const text of configs) expect(parseConfig(parseDocument({ path: 'config.yml', text }), rules).problems).toEqual([])
  })
})

describe('the list of changes', () => {
  it('has the notes of the version that everything pins', () => {
    expect(read('CHANGELOG.md')).toContain(`\n## ${version}\n`)
    const pinned = ['README.md', 'docs/github-action.md', 'docs/live.md'].flatMap((path) =>
      [...read(path).matchAll(/pipeline-review(?:@|#|.*--branch )v(\d+\.\d+\.\d+)|rev: v(\d+\.\d+\.\d+)/g)].map(
        (match) => match[1] ?? match[2],
      ),
    )
    expect(pinned.length).toBeGreaterThan(10)
    expect([...new Set(pinned)]).toEqual([version])
  })
})

describe('every document', () => {
  const documents = [
    'README.md',
    'SECURITY.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    ...readdirSync(join(root, 'docs'))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `docs/${name}`),
  ]
  it.each(documents)('%s links to files that are there', (path) => {
    const links = [...read(path).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map((match) => match[1] ?? '')
    expect(links.filter((link) => !existsSync(join(root, dirname(path), link)))).toEqual([])
  })
})
