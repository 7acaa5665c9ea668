import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { mcpOptions } from '../../src/cli/mcp-options.ts'
import { namesOf } from '../../src/cli/options.ts'
import { nodeHost } from '../../src/host.ts'
import { tools } from '../../src/mcp/tools/index.ts'
import { examples } from './client.ts'
import { talkIn } from './in-process.ts'

const page = readFileSync(join(examples, '../docs/mcp.md'), 'utf8')

/** What the page shows of a conversation: tool, arguments, and a part of the answer. */
function transcript(): readonly (readonly [tool: string, given: Record<string, unknown>, part: object])[] {
  const [, block = ''] = /```text\n([\s\S]*?)```/.exec(page) ?? []
  return block
    .split(/^> /m)
    .slice(1)
    .map((turn) => {
      const [, tool = '', given = '', part = ''] = /^(\w+) (.*)\n([\s\S]*)$/.exec(turn) ?? []
      return [tool, JSON.parse(given), JSON.parse(part)]
    })
}

describe('the page about the server', () => {
  it('shows a conversation that really takes place', async () => {
    expect(transcript().length).toBeGreaterThan(3)
    const host = { ...nodeHost(examples), env: {} }
    await talkIn(host, [], async ({ ask }) => {
      for (const [tool, given, part] of transcript()) expect([tool, await ask(tool, given)]).toMatchObject([tool, part])
    })
  })

  it('lists every tool and every option', () => {
    const [, table = ''] = /<!-- tools -->\n([\s\S]*?)<!-- \/tools -->/.exec(page) ?? []
    expect([...table.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name)).toEqual(tools.map(({ name }) => name))
    expect([...page.matchAll(/^\| `--([\w-]+)/gm)].map(([, name]) => name).sort()).toEqual([...namesOf(mcpOptions)].sort())
  })

  it('has settings for clients that are JSON and start this command', () => {
    const blocks = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = '']) => JSON.parse(text))
    expect(blocks).toHaveLength(3)
    for (const block of blocks) {
      const [servers] = Object.values<Record<string, { readonly command: string; readonly args: readonly string[] }>>(block)
      expect(servers?.['pipeline-review']).toMatchObject({ command: 'pipeline-review', args: ['mcp'] })
    }
  })
})
