#!/usr/bin/env bash
# Guess: match-results-forward of Microsoft's SARIF Multitool calls a result unchanged if it says the same as before, and new if it says something else.
# Really: on the same line of the same file a result of the same rule with a wholly different message is "unchanged", and so is one whose level went from warning to
#   error; the same message four lines further down, or in another file, is "updated".
# Packages: @microsoft/sarif-multitool 5.7.0 with @microsoft/sarif-multitool-linux 5.7.0 (npm)
# Date: 2026-11-29
# Why it matters: a trend of new and updated results counts each moved line, and misses the problem that took the line of another.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund @microsoft/sarif-multitool@5.7.0 @microsoft/sarif-multitool-linux@5.7.0 > /dev/null
cat > logs.mjs <<'JAVASCRIPT'
import { writeFileSync } from 'node:fs'
const result = ([ruleId, text, uri, startLine, level]) =>
  ({ ruleId, level, message: { text }, locations: [{ physicalLocation: { artifactLocation: { uri }, region: { startLine } } }] })
const write = (name, rows) => writeFileSync(name, JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0',
  runs: [{ tool: { driver: { name: 'reviewer', rules: ['cron', 'query', 'timeout', 'retry'].map(id => ({ id })) } }, results: rows.map(result) }] }))
write('before.sarif', [
  ['cron', 'The schedule never runs.', 'orders.yml', 3, 'warning'], ['timeout', 'The task has no timeout.', 'orders.yml', 20, 'warning'],
  ['query', 'The query reads all columns.', 'orders.yml', 40, 'warning'], ['retry', 'The task has no retry.', 'orders.yml', 60, 'warning'],
])
write('after.sarif', [
  ['cron', 'The schedule runs each minute.', 'orders.yml', 3, 'warning'], ['timeout', 'The task has no timeout.', 'orders.yml', 24, 'warning'],
  ['query', 'The query reads all columns.', 'orders.yml', 40, 'error'], ['retry', 'The task has no retry.', 'refunds.yml', 60, 'warning'],
])
JAVASCRIPT
node logs.mjs
npx sarif-multitool match-results-forward after.sarif -r before.sarif -o matched.sarif > said 2>&1
found=$(node -p "JSON.parse(require('fs').readFileSync('matched.sarif', 'utf8').replace(/^\uFEFF/, '')).runs[0].results.map(found =>
  found.message.text + ' ' + (found.level ?? 'warning') + ' ' + found.baselineState).sort().join('\n')")
expected='The query reads all columns. error unchanged
The schedule runs each minute. warning unchanged
The task has no retry. warning updated
The task has no timeout. warning updated'
if [ "$found" != "$expected" ]; then
  printf 'changed:\n%s\n' "$found"
  exit 1
fi
echo "sarif-multitool 5.7.0 calls another message on the same line unchanged, the same message on another line updated"
