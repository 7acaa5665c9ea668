import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { nodeHost } from '../../src/host.ts'

const root = join(import.meta.dirname, '../..')
const guide = readFileSync(join(root, 'docs/databricks.md'), 'utf8')

describe('the guide to Databricks', () => {
  it('shows what the command really prints', async () => {
    const [, block = ''] = /```text\n([\s\S]*?)\n```/.exec(guide) ?? []
    const pieces: string[] = []
    const host = { ...nodeHost(root), env: {}, isTerminal: false, out: (piece: string) => void pieces.push(piece) }
    expect(await main(host, ['check', 'examples/databricks'])).toBe(1)
    expect(block).not.toBe('')
    expect(pieces.join('')).toContain(block)
  })

  it('names a schema that exists', () => {
    const [, schema = ''] = /main\/(schemas\/\S+)/.exec(guide) ?? []
    expect(existsSync(join(root, schema))).toBe(true)
  })
})
