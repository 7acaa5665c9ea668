import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { main } from '../../src/cli/main.ts'
import { parseConfig } from '../../src/config/parse.ts'
import { nodeHost } from '../../src/host.ts'
import { rules } from '../../src/rules/index.ts'
import { parseDocument } from '../../src/text/parse.ts'

const root = join(import.meta.dirname, '../..')
const guide = readFileSync(join(root, 'docs/dag-factory.md'), 'utf8')

async function printed(...args: readonly string[]) {
  const pieces: string[] = []
  const code = await main({ ...nodeHost(root), env: {}, isTerminal: false, out: (piece) => void pieces.push(piece) }, [...args])
  return { code, text: pieces.join('') }
}

describe('the guide to dag-factory', () => {
  it('shows what the command really prints', async () => {
    const [, block = ''] = /```text\n([\s\S]*?)\n```/.exec(guide) ?? []
    const { code, text } = await printed('check', 'examples/dag-factory')
    expect(code).toBe(1)
    expect(text).toContain(block)
  })

  it('shows the recorded history of the examples', async () => {
    const [, , block = ''] = [...guide.matchAll(/```text\n([\s\S]*?)\n```/g)].map(([, text]) => text).toSpliced(0, 0, '')
    const { code, text } = await printed('history', 'show', 'examples/dag-factory/.pipeline-review/history.json')
    expect(code).toBe(0)
    expect(block).toContain('ledger.refund failed in 3 of')
    expect(text).toContain(block)
  })

  it('names keys of the configuration and a schema that exist', () => {
    const [, block = ''] = /```yaml\n(airflow:[\s\S]*?)\n```/.exec(guide) ?? []
    expect(Object.keys(parse(block))).toEqual(['airflow'])
    const { problems } = parseConfig(parseDocument({ path: '.pipeline-review.yml', text: `${block}\n` }), rules)
    expect(problems).toEqual([])
    const [, schema = ''] = /main\/(schemas\/\S+)/.exec(guide) ?? []
    expect(existsSync(join(root, schema))).toBe(true)
  })
})

describe('the DAGs of the examples', () => {
  it('have one file of errors', async () => {
    const { text } = await printed('check', 'examples/dag-factory', '--all', '--format', 'json')
    const {
      findings,
    }: { readonly findings: readonly { readonly path: string; readonly severity: string; readonly rule: string }[] } =
      JSON.parse(text)
    const errors = findings.filter(({ severity }) => severity === 'error')
    expect(new Set(errors.map(({ path }) => path))).toEqual(new Set(['examples/dag-factory/route_plans.yml']))
  })

  it('have a recorded history that a review quotes, with the critical path in the graph', async () => {
    const history = 'examples/dag-factory/.pipeline-review/history.json'
    const now = '2026-11-21T21:00:00Z'
    const { text } = await printed('check', 'examples/dag-factory', '--all', '--history', history, '--now', now)
    expect(text).toContain('24 of 27 runs succeeded')
    expect(text).toMatch(/"returns" takes \d+ minutes instead of \d+ minutes since 2026-11-10/)
    const drawn = await printed('graph', 'examples/dag-factory/returns.yml', '--history', history)
    expect(drawn.text).toMatch(/class n1,n3 critical/)
    expect(drawn.text).toMatch(/class n2 failing/)
  })
})
