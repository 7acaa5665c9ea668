import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type Message, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node'
import { startServer } from '../lsp/client.ts'

const root = join(import.meta.dirname, '../..')
const page = readFileSync(join(root, 'docs/editors.md'), 'utf8')

/** The lines of the transcript, in order. */
const transcript = (/```text\n([\s\S]*?)```/.exec(page)?.[1] ?? '')
  .trim()
  .split('\n')
  .map((line) => ({ isSent: line.startsWith('> '), message: JSON.parse(line.slice(2)) }))

/** The message with only what the expected one names; lists keep the items that it names, found by their first key. */
function isAnswer(expected: unknown, actual: unknown): boolean {
  if (Array.isArray(expected)) return Array.isArray(actual) && expected.every((item) => actual.some((one) => isAnswer(item, one)))
  if (typeof expected !== 'object' || expected === null) return expected === actual
  if (typeof actual !== 'object' || actual === null) return false
  const values = new Map(Object.entries(actual))
  return Object.entries(expected).every(([key, value]) => isAnswer(value, values.get(key)))
}

it('the transcript of docs/editors.md is what a server says', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pipeline-review-transcript-'))
  const server = startServer(folder)
  const exit = new Promise((resolve) => server.on('exit', resolve))
  if (!server.stdin || !server.stdout) throw new Error('no pipes')
  const got: Message[] = []
  new StreamMessageReader(server.stdout).listen((message) => got.push(message))
  const writer = new StreamMessageWriter(server.stdin)
  expect(transcript.length).toBeGreaterThan(8)
  for (const { isSent, message } of transcript) {
    if (isSent) await writer.write({ jsonrpc: '2.0', ...message })
    else
      await expect
        .poll(() => got.some((one) => isAnswer(message, one)), { timeout: 15_000, message: JSON.stringify(message) })
        .toBe(true)
  }
  expect(await exit).toBe(0)
  rmSync(folder, { recursive: true })
}, 60_000)

it('the settings of VS Code and Zed are JSON, and the extension starts the command', () => {
  const blocks = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = '']) => JSON.parse(text))
  expect(blocks).toHaveLength(2)
  const manifest = JSON.parse(readFileSync(join(root, 'editors/vscode/package.json'), 'utf8'))
  expect(manifest.contributes.configuration.properties['pipelineReview.command'].default).toEqual(['pipeline-review', 'lsp'])
  const entry = JSON.parse(readFileSync(join(root, 'schemas/schemastore-entry.json'), 'utf8'))
  const schema = JSON.parse(readFileSync(join(root, 'schemas/orchestra-pipeline.schema.json'), 'utf8'))
  expect([entry.url, ...Object.values(entry.versions)]).toEqual([schema.$id, schema.$id])
})
