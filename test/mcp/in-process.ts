import { PassThrough } from 'node:stream'
import { Client } from '@modelcontextprotocol/client'
import { StdioServerTransport } from '@modelcontextprotocol/server/stdio'
import { main } from '../../src/cli/main.ts'
import type { Host } from '../../src/host.ts'
import type { Row } from './client.ts'

/** A server within this process, and a client that talks with it over two streams. */
export interface Talk {
  readonly client: Client
  /** What a tool answers: its data, or the sentence with which it refuses. */
  ask(tool: string, given?: Readonly<Record<string, unknown>>, signal?: AbortSignal): Promise<Row>
  /** All that the server has sent so far. */
  sent(): string
}

/** Lets `play` talk with a server in a world, and answers with its exit code when the client has gone. */
export async function talkIn(host: Host, args: readonly string[], play: (talk: Talk) => Promise<void>): Promise<number> {
  const [toServer, fromServer] = [new PassThrough(), new PassThrough()]
  const chunks: string[] = []
  fromServer.on('data', (chunk) => chunks.push(String(chunk)))
  const ended = main({ ...host, pipes: () => ({ input: toServer, output: fromServer }) }, ['mcp', ...args])
  const client = new Client({ name: 'agent', version: '1.0.0' })
  // The server's own transport reads and writes lines, whichever side it is on.
  await client.connect(new StdioServerTransport(fromServer, toServer))
  await client.listTools()
  await play({
    client,
    sent: () => chunks.join(''),
    ask: async (name, given = {}, signal) => {
      const answer = await client.callTool({ name, arguments: given }, signal ? { signal } : {})
      const [first] = answer.content
      return answer.isError ? (first?.type === 'text' ? first.text : '') : answer.structuredContent
    },
  })
  toServer.end()
  await client.close()
  return ended
}
