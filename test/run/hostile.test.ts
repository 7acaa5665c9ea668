import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { nodeHost } from '../../src/host.ts'
import { formats } from '../../src/render-as.ts'

interface Entry {
  readonly file: string
  readonly expect: 'error-finding' | 'finding' | 'clean'
  readonly never?: readonly string[]
  readonly probe?: string
  readonly generated?: boolean
}

const home = fileURLToPath(new URL('../../../shared/corpus/hostile/', import.meta.url))
const entries: readonly Entry[] = existsSync(home) ? JSON.parse(readFileSync(join(home, 'manifest.json'), 'utf8')) : []
const generated = mkdtempSync(join(tmpdir(), 'pipeline-review-hostile-'))

beforeAll(() => {
  if (entries.length > 0) spawnSync(process.execPath, [join(home, 'generate.mjs'), generated], { stdio: 'inherit' })
})
afterAll(() => rmSync(generated, { recursive: true, force: true }))

async function check(entry: Entry, format: string) {
  const printed: string[] = []
  const keep = (text: string) => void printed.push(text)
  const host = { ...nodeHost(entry.generated ? generated : home), env: {}, isTerminal: false, out: keep, err: keep }
  const exitCode = await main(host, ['check', entry.file, '--format', format, '--stats'])
  return { exitCode, text: printed.join('') }
}

/** Markdown without code: fences first, then spans by the length of their opening, then HTML elements that show text as it is. */
function withoutCode(markdown: string): string {
  return markdown
    .replace(/^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1[`~]*[ \t]*$/gm, '')
    .replace(/<(pre|code)>[\s\S]*?<\/\1>/g, '')
    .replace(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '')
}

describe.skipIf(entries.length === 0).each(entries)('$file', (entry) => {
  it('has the findings that the manifest wants', async () => {
    const { exitCode, text } = await check(entry, 'json')
    const report = JSON.parse(text.slice(0, text.lastIndexOf('}') + 1)) as {
      findings: { severity: string }[]
      crashed: unknown[]
      skipped: unknown[]
    }
    const errors = report.findings.filter(({ severity }) => severity === 'error').length
    expect(report.crashed).toEqual([])
    if (entry.expect === 'error-finding') expect({ exitCode, found: errors > 0 }).toEqual({ exitCode: 1, found: true })
    if (entry.expect === 'clean') expect({ exitCode, errors }).toEqual({ exitCode: 0, errors: 0 })
    if (entry.expect === 'finding') expect(report.findings.length).toBeGreaterThan(0)
  })

  it.each(formats)('never shows in %s what must not be shown', async (format) => {
    const { exitCode, text } = await check(entry, format)
    expect([0, 1]).toContain(exitCode)
    expect(text.length).toBeGreaterThan(0)
    for (const never of entry.never ?? []) expect(text).not.toContain(never)
    if (format === 'markdown' && entry.probe) expect(withoutCode(text)).not.toContain(entry.probe)
    const shown =
      format === 'json' || format === 'sarif' ? JSON.stringify(JSON.parse(text.slice(0, text.lastIndexOf('}') + 1))) : text
    expect(shown.replace(/[\n\r\t]/g, '')).not.toMatch(/[\p{Cc}\p{Cf}\u2028\u2029]/u)
  })
})

describe.skipIf(entries.length === 0)('all hostile files at once', () => {
  it.each(formats)('leave the runner no command in %s but ours', async (format) => {
    const printed: string[] = []
    const keep = (text: string) => void printed.push(text)
    const host = { ...nodeHost(home), env: {}, isTerminal: false, out: keep, err: keep }
    expect(await main(host, ['check', '.', '--format', format, '--profile', 'strict'])).toBe(1)
    const lines = printed.join('').split(/\r\n|\r|\n/)
    const commands = lines.filter((line) => /^\s*::[a-z]/i.test(line) || /##\[[a-z]/i.test(line))
    for (const line of commands) expect(line).toMatch(/^::(?:error|warning|notice) /)
    if (format !== 'github') expect(commands).toEqual([])
  })

  it('are read in a process of its own', () => {
    const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url))
    const node = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url))
    const { status, signal } = spawnSync(node, [cli, 'check', '.', '--quiet'], {
      cwd: home,
      timeout: 15 * 60_000,
      encoding: 'utf8',
    })
    expect({ status, signal }).toEqual({ status: 1, signal: null })
  })
})
