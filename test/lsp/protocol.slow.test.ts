import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, describe, expect, it } from 'vitest'
import { CancellationTokenSource, type Hover } from 'vscode-languageserver-protocol/node'
import { type Client, startClient, startServer } from './client.ts'
import { folderWith, orders } from './scene.ts'

const scene = folderWith({ 'orders.yml': orders })
const clients: Client[] = []
const start = async (capabilities = {}) => {
  const client = await startClient(scene.path, capabilities)
  clients.push(client)
  return client
}
afterEach(() => {
  for (const { process } of clients.splice(0)) process.kill()
})

const wrongAtEnd = (name: string, lineEnd: string) =>
  [
    'version: v1',
    `name: "${name}"`,
    'pipeline:',
    '  a:',
    '    tasks:',
    '      t: {name: "😀é", integratoin: PYTHON, integration_job: PYTHON_EXECUTE_SCRIPT, parameters: {}}',
    '',
  ].join(lineEnd)

describe('positions', () => {
  it.each([
    [undefined, 'utf-16', 23],
    [['utf-8', 'utf-16'], 'utf-8', 26],
    [['utf-32'], 'utf-32', 22],
  ] as const)('with %j are counted in %s', async (positionEncodings, encoding, character) => {
    const client = await start(positionEncodings && { general: { positionEncodings: [...positionEncodings] } })
    expect(client.result.capabilities.positionEncoding).toBe(positionEncodings ? encoding : undefined)
    const uri = client.uri('new.yml')
    for (const lineEnd of ['\n', '\r\n']) {
      client.open(uri, wrongAtEnd('A', lineEnd))
      const [found] = (await client.settled(uri)).filter(({ code }) => code === 'unknown-key')
      expect(found?.range).toEqual({ start: { line: 5, character }, end: { line: 5, character: character + 11 } })
    }
    // An edit behind the characters outside of the basic plane, counted the same way.
    client.change(uri, [
      { range: { start: { line: 5, character }, end: { line: 5, character: character + 11 } }, text: 'integration' },
    ])
    expect((await client.settled(uri)).map(({ code }) => code)).not.toContain('unknown-key')
  })
})

describe('files', () => {
  it('that are not saved, lie elsewhere or are no pipeline are answered', async () => {
    const client = await start()
    const elsewhere = mkdtempSync(join(tmpdir(), 'pipeline-review-elsewhere-'))
    const path = join(elsewhere, 'late.yml')
    writeFileSync(path, orders)
    const broken = orders.replace('[ingest]', '[ingets]')
    for (const uri of ['untitled:Untitled-1', pathToFileURL(path).href]) {
      client.open(uri, broken)
      expect(
        (await client.settled(uri)).map(({ code }) => code),
        uri,
      ).toContain('unknown-dependency')
    }
    const other = client.uri('compose.yml')
    client.open(other, 'services:\n  db:\n    image: postgres\n')
    expect(await client.settled(other)).toEqual([])
    rmSync(elsewhere, { recursive: true })
  })

  it('that are huge are one finding', async () => {
    const client = await start()
    const uri = client.uri('huge.yml')
    client.open(uri, `${orders}# ${'x'.repeat(3_000_000)}\n`)
    const codes = (await client.settled(uri)).map(({ code }) => code)
    expect(codes.length).toBeLessThan(5)
    const hover = await client.connection.sendRequest<Hover | null>('textDocument/hover', {
      textDocument: { uri },
      position: { line: 0, character: 1 },
    })
    expect(hover === null || typeof hover).toBeTruthy()
  })
})

describe('requests', () => {
  it('that are taken back end as cancelled, and the server goes on', async () => {
    const client = await start()
    const uri = client.uri('orders.yml')
    client.open(uri, orders)
    const source = new CancellationTokenSource()
    const asked = client.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri } }, source.token)
    source.cancel()
    await expect(asked).rejects.toThrow(/cancel/i)
    expect(await client.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri } })).toHaveLength(5)
  })

  it('about files that are not open, and unknown ones, have an answer', async () => {
    const client = await start()
    const position = { line: 9999, character: 9999 }
    expect(
      await client.connection.sendRequest('textDocument/hover', { textDocument: { uri: 'file:///nowhere.yml' }, position }),
    ).toBeNull()
    await expect(client.connection.sendRequest('no/such')).rejects.toThrow(/no\/such|Unhandled/)
    client.open(client.uri('orders.yml'), orders)
    expect(
      await client.connection.sendRequest('textDocument/hover', { textDocument: { uri: client.uri('orders.yml') }, position }),
    ).toBeNull()
  })
})

/** What becomes of a server that is sent bytes and then no more. */
async function exitAfter(bytes: string, close = true): Promise<number | null> {
  const server = startServer(scene.path)
  const exit = new Promise<number | null>((resolve) => server.on('exit', resolve))
  server.stdin?.on('error', () => {})
  server.stdin?.write(bytes)
  if (close) server.stdin?.end()
  return exit
}

const frame = (body: string) => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`
const initializeAs = (id: number) =>
  frame(`{"jsonrpc":"2.0","id":${id},"method":"initialize","params":{"processId":null,"rootUri":null,"capabilities":{}}}`)
const initialize = initializeAs(1)

describe('the process', () => {
  it.each([
    ['a closed pipe', '', 1],
    ['a closed pipe after initialize', initialize, 1],
    ['shutdown and a closed pipe', `${initialize}${frame('{"jsonrpc":"2.0","id":2,"method":"shutdown"}')}`, 0],
    ['exit without shutdown', `${initialize}${frame('{"jsonrpc":"2.0","method":"exit"}')}`, 1],
    ['a body that is no JSON', `${initialize}${frame('{oops')}`, 1],
    ['half a frame', 'Content-Length: 100\r\n\r\n{', 1],
  ])('ends after %s', async (_, bytes, code) => {
    expect(await exitAfter(bytes)).toBe(code)
  })

  it.each([
    ['a frame that is too large', 'Content-Length: 99999999999\r\n\r\n'],
    ['a header without an end', 'x'.repeat(100_000)],
  ])('refuses %s and ends, although the pipe is open', async (_, bytes) => {
    expect(await exitAfter(bytes, false)).toBe(2)
  })

  it('ends when no one reads its answers any more', async () => {
    const server = startServer(scene.path)
    const exit = new Promise<number | null>((resolve) => server.on('exit', resolve))
    server.stdin?.on('error', () => {})
    server.stdout?.destroy()
    for (let id = 1; id < 50 && server.exitCode === null; id++) {
      server.stdin?.write(initializeAs(id))
      await new Promise((resume) => setTimeout(resume, 100))
    }
    expect(await exit).toBe(1)
  }, 20_000)

  it('lives on after a message that is no JSON', async () => {
    const client = await start()
    client.process.stdin?.write(frame('{oops'))
    client.open(client.uri('orders.yml'), orders)
    expect(
      await client.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri: client.uri('orders.yml') } }),
    ).toHaveLength(5)
    expect(await client.end()).toBe(0)
  })
})
