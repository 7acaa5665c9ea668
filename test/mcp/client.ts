import { join } from 'node:path'
import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'

const root = join(import.meta.dirname, '../..')
export const program = join(root, 'src/cli.ts')
export const examples = join(root, 'examples')

/** A server as a process, driven through the official client. */
export interface Agent {
  readonly client: Client
  readonly pid: number
  /** What a tool answers as data. Throws with its text where it refuses. */
  ask(tool: string, given?: Readonly<Record<string, unknown>>): Promise<Row>
  /** The sentence with which a tool refuses. */
  refusal(tool: string, given?: Readonly<Record<string, unknown>>): Promise<string>
}

// biome-ignore lint/suspicious/noExplicitAny: the answers are data of many shapes, which the client has checked against their schemas.
export type Row = any

export interface ServerOptions {
  readonly args?: readonly string[]
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  /** Which revision of the protocol the client asks for first. Default: that of 2025. */
  readonly mode?: 'legacy' | 'auto'
}

/** The environment of a server that reads nothing of ours. */
export function environmentOf(env: Readonly<Record<string, string>> = {}): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent', ...env }
}

/** Lets `play` talk with a server, as an agent does: it lists the tools first. */
export async function withAgent<T>(options: ServerOptions, play: (agent: Agent) => Promise<T>): Promise<T> {
  const { args = [], cwd = examples, env, mode = 'legacy' } = options
  const client = new Client({ name: 'agent', version: '1.0.0' }, { versionNegotiation: { mode } })
  const server = {
    command: process.execPath,
    args: [program, 'mcp', ...args],
    cwd,
    env: environmentOf(env),
    stderr: 'pipe' as const,
  }
  const transport = new StdioClientTransport(server)
  await client.connect(transport)
  await client.listTools()
  const call = async (tool: string, given: Readonly<Record<string, unknown>>) => {
    const { isError = false, structuredContent, content } = await client.callTool({ name: tool, arguments: given })
    const [first] = content
    return { isError, structuredContent, text: first?.type === 'text' ? first.text : '' }
  }
  try {
    return await play({
      client,
      pid: transport.pid ?? 0,
      ask: async (tool, given = {}) => {
        const { isError, structuredContent, text } = await call(tool, given)
        if (isError) throw new Error(`${tool}: ${text}`)
        return structuredContent
      },
      refusal: async (tool, given = {}) => {
        const { isError, text } = await call(tool, given)
        if (!isError) throw new Error(`${tool} answers: ${text.slice(0, 200)}`)
        return text
      },
    })
  } finally {
    await client.close()
  }
}
