import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseCheckArguments } from '../../src/cli/arguments.ts'
import { main } from '../../src/cli/main.ts'
import { setupFiles } from '../../src/cli/setup-files.ts'
import { parseConfig } from '../../src/config/parse.ts'
import { profiles } from '../../src/engine/rule.ts'
import { nodeHost } from '../../src/host.ts'
import { pinning, version } from '../../src/project.ts'
import { rules } from '../../src/rules/index.ts'
import { review } from '../../src/run.ts'
import { parseDocument } from '../../src/text/parse.ts'
import { hasCorpus, realFiles } from '../corpus/real-files.ts'
import { fakeWorld } from '../host.ts'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const guide = read('docs/adopting.md')

/** A block of a numbered list stands three blanks to the right. */
function dedented(text: string): string {
  return text.startsWith('   ') ? text.replace(/^ {3}/gm, '') : text
}

describe('the guide for many repositories', () => {
  it('shows what its first command really prints', async () => {
    const pieces: string[] = []
    const out = (piece: string) => void pieces.push(piece)
    const args = /^pipeline-review (.*)$/m.exec(guide)?.[1]?.split(' ') ?? []
    expect(await main({ ...nodeHost(root), env: {}, isTerminal: false, out }, args)).toBe(0)
    const shown = /```text\n([\s\S]*?)```/.exec(guide)?.[1] ?? ''
    expect(pieces.join('').endsWith(`\n\n${shown}`)).toBe(true)
  })

  it('names options that there are, and configurations that are accepted', () => {
    const commands = [...guide.matchAll(/pipeline-review check((?: (?:-[\w-]+|[\w./-]+))+)/g)].map((match) => match[1] ?? '')
    expect(commands.length).toBeGreaterThan(3)
    for (const command of commands) parseCheckArguments(command.trim().split(' '))
    const configs = [...guide.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => dedented(match[1] ?? ''))
    expect(configs).toHaveLength(3)
    for (const text of configs) expect(parseConfig(parseDocument({ path: 'c.yml', text }), rules).problems).toEqual([])
  })

  it.skipIf(!hasCorpus)('tells the noise as it is measured', async () => {
    const files = Object.fromEntries(realFiles().map(({ path, text }) => [path, text]))
    for (const profile of profiles) {
      const { report } = await review(fakeWorld(files).host, { paths: ['.'], profile })
      expect(guide).toContain(`Measured on ${report.summary.files} public Orchestra pipelines`)
      const broken = new Set(report.findings.filter(({ severity }) => severity === 'error').map(({ path }) => path)).size
      const spread = (wanted: string) => {
        const counts = report.pipelines.map(
          ({ path }) => report.findings.filter((finding) => finding.path === path && finding.severity === wanted).length,
        )
        const sorted = counts.sort((a, b) => a - b)
        return `${sorted[Math.floor(sorted.length / 2)]}, ${sorted[Math.floor(sorted.length * 0.9)]}`
      }
      expect(guide).toContain(`| \`${profile}\` | ${broken} | ${spread('warning')} | ${spread('note')} |`)
    }
  })
})

describe('what is said of pinning', () => {
  it.each(['README.md', 'SECURITY.md', 'docs/github-action.md', 'docs/adopting.md'])('is the same in %s', (path) => {
    expect(read(path).replace(/\s+/g, ' ')).toContain(pinning)
  })

  it('is the same in what init writes, with the rules of the day', () => {
    const [workflow = '', config = ''] = Object.values(setupFiles)
    expect(workflow).toContain(`      # ${pinning}\n      - uses:`)
    expect(config).toContain(`rules-as-of: ${version}\n`)
    expect(parseConfig(parseDocument({ path: 'c.yml', text: config }), rules)).toMatchObject({
      problems: [],
      config: { rulesAsOf: version },
    })
  })

  it('is said nowhere in other words', () => {
    const paths = ['README.md', 'SECURITY.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)]
    for (const path of paths.filter((name) => name.endsWith('.md'))) {
      const rest = read(path).replace(/\s+/g, ' ').replaceAll(pinning, '')
      expect([path, /never moved|\bpin (?:the|a|to)\b/i.exec(rest)?.[0] ?? null]).toEqual([path, null])
    }
  })
})
