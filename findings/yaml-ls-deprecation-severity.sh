#!/usr/bin/env bash
# Guess: yaml-language-server reports a key with deprecationMessage as a warning or a hint, as VS Code does for JSON, so a schema can discourage it.
# Really: it reports the key with severity Error (1), exactly like a key that the schema forbids.
# Packages: npm yaml-language-server 2.0.0
# Date: 2026-11-30
# Why it matters: a schema for editors that should be no stricter than the command line cannot use deprecationMessage for what only earns a note.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund yaml-language-server@2.0.0 >/dev/null 2>&1
cat > schema.json <<'JSON'
{
  "$schema": "http://json-schema.org/draft-07/schema#",
  "type": "object",
  "properties": { "old": { "type": "string", "deprecationMessage": "Write new." }, "new": { "type": "string" } },
  "additionalProperties": false
}
JSON
cat > ask.mjs <<'JS'
import { spawn } from 'node:child_process'
import { pathToFileURL } from 'node:url'
const server = spawn(process.execPath, ['node_modules/yaml-language-server/bin/yaml-language-server', '--stdio'])
const send = (message) => {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message })
  server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
}
const settings = { yaml: { validate: true, schemaStore: { enable: false }, schemas: { [pathToFileURL('schema.json').href]: '/*.yml' } } }
let bytes = Buffer.alloc(0)
server.stdout.on('data', (chunk) => {
  bytes = Buffer.concat([bytes, chunk])
  for (;;) {
    const end = bytes.indexOf('\r\n\r\n')
    if (end < 0) return
    const size = Number(/Content-Length: (\d+)/.exec(bytes.toString('latin1', 0, end))[1])
    if (bytes.length < end + 4 + size) return
    take(JSON.parse(bytes.toString('utf8', end + 4, end + 4 + size)))
    bytes = bytes.subarray(end + 4 + size)
  }
})
function take({ id, method, params }) {
  if (method === 'workspace/configuration') send({ id, result: params.items.map(({ section }) => (section === 'yaml' ? settings.yaml : null)) })
  else if (method === 'client/registerCapability') send({ id, result: null })
  else if (method === 'textDocument/publishDiagnostics') {
    console.log(params.diagnostics.map(({ severity, message }) => `${severity} ${message}`).sort().join(' | '))
    server.kill()
    process.exit(0)
  } else if (id === 1) {
    send({ method: 'initialized', params: {} })
    send({ method: 'workspace/didChangeConfiguration', params: { settings } })
    send({ method: 'textDocument/didOpen', params: { textDocument: { uri: 'file:///a.yml', languageId: 'yaml', version: 1, text: 'old: a\nwrong: b\n' } } })
  }
}
send({ id: 1, method: 'initialize', params: { processId: null, rootUri: 'file:///', capabilities: { workspace: { configuration: true } } } })
setTimeout(() => process.exit(1), 60000)
JS
got=$(node ask.mjs)
want='1 Property wrong is not allowed. | 1 Write new.'
if [ "$got" != "$want" ]; then
  echo "changed: $got"
  exit 1
fi
echo "yaml-language-server 2.0.0 reports deprecationMessage as an error: $got"
