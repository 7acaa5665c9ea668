#!/usr/bin/env bash
# Guess: a tool that the MCP SDK registers without an error is listed as it was declared; if one tool's schema cannot be written, that tool alone is missing.
# Really: registerTool accepts a z.date(), but tools/list then fails for the whole server: "Date cannot be represented in JSON Schema",
#   and a client sees no tool at all. A union of two objects is checked at each call, but is listed as an object without any property. An argument that is not
#   declared is dropped before the tool sees it, although the published schema has no word against it (no additionalProperties).
# Packages: @modelcontextprotocol/sdk 1.32.2, zod 4.6.7 (npm)
# Date: 2026-11-29
# Why it matters: adding one `since` date to one tool of a pipeline server takes all tools away; `dry_run: true` sent to a tool that calls it dryRun starts the run.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund @modelcontextprotocol/sdk@1.32.2 zod@4.6.7 > /dev/null
cat > server.mjs <<'JAVASCRIPT'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { InMemoryTransport } from '@modelcontextprotocol/sdk/inMemory.js'
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { z } from 'zod'

const server = new McpServer({ name: 'pipelines', version: '1.0.0' })
const echo = async given => ({ content: [{ type: 'text', text: JSON.stringify(given) }] })
server.registerTool('start', { inputSchema: { pipeline: z.string(), dryRun: z.boolean().optional() } }, echo)
server.registerTool('find', { inputSchema: z.union([z.object({ id: z.string() }), z.object({ alias: z.string() })]) }, echo)
const client = new Client({ name: 'reader', version: '1.0.0' })
const [here, there] = InMemoryTransport.createLinkedPair()
await Promise.all([server.connect(here), client.connect(there)])
const listed = async () => (await client.listTools()).tools.map(tool => `${tool.name}(${Object.keys(tool.inputSchema.properties)}) ${tool.inputSchema.additionalProperties}`).join(' ')
const called = async (name, values) => {
  const answer = await client.callTool({ name, arguments: values })
  return answer.isError ? 'refused' : answer.content[0].text
}
console.log(await listed())
console.log(await called('start', { pipeline: 'orders', dry_run: true }), await called('find', { alias: 'orders' }), await called('find', {}))
server.registerTool('runs', { inputSchema: { since: z.date() } }, echo)
console.log(await listed().catch(error => error.message))
console.log(await called('start', { pipeline: 'orders' }))
process.exit(0)
JAVASCRIPT
found=$(node server.mjs)
expected='start(pipeline,dryRun) undefined find() undefined
{"pipeline":"orders"} {"alias":"orders"} refused
MCP error -32603: Date cannot be represented in JSON Schema
{"pipeline":"orders"}'
if [ "$found" != "$expected" ]; then
  printf 'changed:\n%s\n' "$found"
  exit 1
fi
echo "one z.date() among the tools and @modelcontextprotocol/sdk 1.32.2 lists none; a union of objects is listed without properties"
