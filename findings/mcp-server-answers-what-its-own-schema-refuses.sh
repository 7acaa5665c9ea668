#!/usr/bin/env bash
# Guess: an MCP server that checks answers against the outputSchema of a tool refuses what a client would refuse.
# Really: the server checks against the zod schema as declared, where further keys and absent defaults are fine, and sends the answer unchanged; it lists the
#   schema of a parsed answer: additionalProperties false, and a key with a default is required. The client refuses both answers, but only if it has called
#   tools/list before: without it, the same call of the same tool passes. A date in one tool's outputSchema leaves tools/list without any tool.
# Packages: @modelcontextprotocol/server 2.4.0, @modelcontextprotocol/client 2.4.0, zod 4.6.7 (npm)
# Date: 2026-11-30
# Why it matters: a column that a pipeline service adds passes every test that only calls tools, and breaks each agent, because agents list tools first.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund @modelcontextprotocol/server@2.4.0 @modelcontextprotocol/client@2.4.0 zod@4.6.7 > /dev/null 2>&1
cat > answers.mjs <<'JAVASCRIPT'
import { Client } from '@modelcontextprotocol/client'
import { InMemoryTransport, McpServer } from '@modelcontextprotocol/server'
import { z } from 'zod'

const outcome = async (outputSchema, structuredContent, listsFirst) => {
  const server = new McpServer({ name: 'runs', version: '1.0.0' })
  server.registerTool('last_run', { inputSchema: z.object({}), outputSchema }, async () => ({ content: [], structuredContent }))
  const client = new Client({ name: 'agent', version: '1.0.0' })
  const [here, there] = InMemoryTransport.createLinkedPair()
  await Promise.all([server.connect(here), client.connect(there)])
  try {
    if (listsFirst) await client.listTools()
    const { isError } = await client.callTool({ name: 'last_run', arguments: {} })
    return isError ? 'server refuses' : 'passes'
  } catch (error) {
    return /Date cannot/.test(error.message) ? 'no list' : /does not match/.test(error.message) ? 'client refuses' : error.message
  } finally {
    await client.close()
  }
}
const run = z.object({ status: z.string() })
const withDefault = z.object({ status: z.string().default('UNKNOWN') })
const told = []
for (const listsFirst of [false, true]) {
  told.push(await outcome(run, { status: 'FAILED', queuedSeconds: 3 }, listsFirst))
  told.push(await outcome(withDefault, {}, listsFirst))
}
told.push(await outcome(z.object({ endedAt: z.date().optional() }), {}, true))
console.log(told.join(', '))
JAVASCRIPT
expected='passes, passes, client refuses, client refuses, no list'
found=$(node answers.mjs)
if [ "$found" != "$expected" ]; then
  echo "changed: $found"
  exit 1
fi
echo "as recorded: further key and default pass alone ($found)"
