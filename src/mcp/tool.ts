import type { McpServer } from '@modelcontextprotocol/server'
import { z } from 'zod'
import { messageOf, OperationalError } from '../engine/errors.ts'
import { visible } from '../text/quote.ts'
import type { Call, Session } from './session.ts'

/** A tool as it is written: its two schemas are listed as JSON Schema, and hold for each call. */
export interface ToolSpec<I extends z.ZodObject, O extends z.ZodObject> {
  readonly name: string
  readonly title: string
  /** What it answers, its limits, and what it costs. */
  readonly description: string
  /** Strict: an argument that is not declared is refused. */
  readonly input: I
  /** What is not declared is left out of the answer, because clients refuse it. */
  readonly output: O
  /** True where a call may make requests to the service. */
  readonly asksService?: boolean
  /** True where a call starts something. */
  readonly starts?: boolean
  /** True for a text of the product itself, whose examples show credentials that are none. */
  readonly isOwnText?: boolean
  run(call: Call, given: z.output<I>): Promise<unknown>
}

export interface Tool {
  readonly name: string
  /** True for a tool that is only listed with `--allow-start`. */
  readonly starts: boolean
  register(server: McpServer, session: Session): void
}

/** A tool that can be registered. */
export function defineTool<I extends z.ZodObject, O extends z.ZodObject>(spec: ToolSpec<I, O>): Tool {
  const { name, title, description, input, output, asksService = false, starts = false } = spec
  const annotations = { readOnlyHint: !starts, destructiveHint: starts, idempotentHint: !starts, openWorldHint: asksService }
  return {
    name,
    starts,
    register: (server, session) => {
      const schemas: { readonly inputSchema: z.ZodObject; readonly outputSchema: z.ZodObject } = {
        inputSchema: input,
        outputSchema: output,
      }
      const config = { title, description, annotations, ...schemas }
      // The schema has spoken; this gives its type back.
      server.registerTool(name, config, (given, { mcpReq }) => answer(spec, session, input.parse(given), mcpReq.signal))
    },
  }
}

async function answer<I extends z.ZodObject, O extends z.ZodObject>(
  spec: ToolSpec<I, O>,
  session: Session,
  given: z.output<I>,
  signal: AbortSignal,
) {
  const call = await session.call(signal, spec.starts ?? false)
  const mask = (text: string) => call.host.credentials.text(text)
  try {
    const made = await spec.run(call, given)
    const value: Record<string, unknown> = spec.output.parse(spec.isOwnText ? made : masked(made, mask))
    return { structuredContent: value, content: [{ type: 'text' as const, text: JSON.stringify(value) }] }
  } catch (error) {
    if (signal.aborted) throw error
    return { isError: true, content: [{ type: 'text' as const, text: mask(refusalOf(error)) }] }
  }
}

/** The same data with every text masked. Keys are ours and stay. */
export function masked(value: unknown, mask: (text: string) => string): unknown {
  return JSON.parse(JSON.stringify(value, (_, one: unknown) => (typeof one === 'string' ? mask(one) : one)))
}

/** One sentence with a hint. */
function refusalOf(error: unknown): string {
  if (error instanceof OperationalError)
    return `${error.message.split('\n').map(visible).join('\n')}${error.hint ? `\nhint: ${error.hint}` : ''}`
  if (error instanceof z.ZodError)
    return `Internal error: the answer is not as its schema says (${issuesOf(error)}). Please report it.`
  return `Internal error: ${messageOf(error)}. Please report it.`
}

function issuesOf({ issues }: z.ZodError): string {
  return issues
    .slice(0, 3)
    .map(({ path, code }) => `${path.join('.')}: ${code}`)
    .join(', ')
}
