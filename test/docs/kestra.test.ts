import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { main } from '../../src/cli/main.ts'
import { targets } from '../../src/dialects/targets.ts'
import { nodeHost } from '../../src/host.ts'

const root = join(import.meta.dirname, '../..')
const guide = readFileSync(join(root, 'docs/kestra.md'), 'utf8')

async function printed(...args: readonly string[]) {
  const pieces: string[] = []
  const code = await main({ ...nodeHost(root), env: {}, isTerminal: false, out: (piece) => void pieces.push(piece) }, [...args])
  return { code, text: pieces.join('') }
}

describe('the guide to Kestra', () => {
  it('shows what the command really prints', async () => {
    const [, block = ''] = /```text\n([\s\S]*?)\n```/.exec(guide) ?? []
    const { code, text } = await printed('check', 'examples/kestra')
    expect(code).toBe(1)
    expect(text).toContain(block)
  })

  it('names keys of the configuration and a schema that exist', () => {
    const [, block = ''] = /```yaml\n(kestra:[\s\S]*?)\n```/.exec(guide) ?? []
    expect(Object.keys(parse(block))).toEqual(['kestra'])
    expect(Object.keys(targets)).toContain('kestra')
    const [, schema = ''] = /main\/(schemas\/\S+)/.exec(guide) ?? []
    expect(existsSync(join(root, schema))).toBe(true)
  })
})

describe('the flows of the examples', () => {
  it.each(['shelf_counts', 'load_scans'])('%s is kept well', async (name) => {
    const { code, text } = await printed('check', `examples/kestra/${name}.yml`, '--all')
    expect(text).toContain('no findings')
    expect(code).toBe(0)
  })

  it('have a recorded history that a review quotes', async () => {
    const history = 'examples/kestra/.pipeline-review/history.json'
    const { text } = await printed(
      'check',
      'examples/kestra/shelf_counts.yml',
      '--history',
      history,
      '--now',
      '2026-11-21T12:00:00Z',
    )
    expect(text).toContain('12 of 14 runs succeeded')
    expect(text).toContain(
      'build failed in 2 of 14 runs, last on 2026-11-17: Database Error in model shelf_levels: deadlock detected',
    )
  })
})
