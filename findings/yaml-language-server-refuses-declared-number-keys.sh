#!/usr/bin/env bash
# Guess: a key that the JSON schema declares is allowed, and "required" is checked in each file, so that an editor shows what the check in CI will say.
# Really: with `additionalProperties: false`, yaml-language-server checks the value of a declared key `1` and says "Property 1 is not allowed" of the same key;
#   quoted, the key is fine. A file that has an empty line alone misses the required key; a file of comments alone is fine. For ajv, given the values that the yaml
#   package reads, the key 1 is valid, and both files without content are not.
# Packages: yaml-language-server 2.0.0 (npm, with the yaml and ajv that it brings)
# Date: 2026-11-29
# Why it matters: maps by number (priority, exit code, weekday, hour) are red in editors and green in CI; a pipeline that someone commented out whole is green in editors.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund yaml-language-server@2.0.0 > /dev/null
cat > check.mjs <<'JAVASCRIPT'
import { Ajv } from 'ajv'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { parse } from 'yaml'
import { getLanguageService } from 'yaml-language-server'

const service = getLanguageService({ schemaRequestService: async () => '{}', workspaceContext: { resolveRelativePath: path => path }, clientCapabilities: {} })
const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  type: 'object',
  required: ['priorities'],
  properties: { priorities: { type: 'object', additionalProperties: false, properties: { 1: { type: 'string' } } } },
}
const texts = ["priorities: {1: high}\n", "priorities: {'1': high}\n", 'priorities: {1: [high]}\n', '\n', '# priorities:\n']
for (const [index, text] of texts.entries()) {
  const name = `pipeline${index}.yaml`
  service.configure({ validate: true, customTags: [], schemas: [{ uri: `file:///${name}.json`, fileMatch: [name], schema: structuredClone(schema) }] })
  const problems = await service.doValidation(TextDocument.create(`file:///${name}`, 'yaml', 1, text), false)
  const valid = new Ajv().validate(schema, parse(text)) ? 'valid' : 'invalid'
  console.log(JSON.stringify(text), problems.map(problem => problem.message).sort().join(' ') || 'fine', '|', valid)
}
process.exit(0)
JAVASCRIPT
found=$(node check.mjs)
expected='"priorities: {1: high}\n" Property 1 is not allowed. | valid
"priorities: {'"'1'"': high}\n" fine | valid
"priorities: {1: [high]}\n" Incorrect type. Expected "string". Property 1 is not allowed. | invalid
"\n" Missing property "priorities". | invalid
"# priorities:\n" fine | invalid'
if [ "$found" != "$expected" ]; then
  printf 'changed:\n%s\n' "$found"
  exit 1
fi
echo "yaml-language-server 2.0.0 says \"Property 1 is not allowed\" of a declared key, and misses no required key in a file of comments"
