#!/usr/bin/env bash
# Guess: in a DOT label an HTML entity stands for its character and nothing else, so a backslash that is written as `&#92;` is safe from label escapes.
# Really: Graphviz decodes entities first and reads escapes afterwards: `load&#92;N` shows `loadN`, and `a&#92;lb` breaks the line after the `a`. Only a doubled
#   backslash (`load\\N`) shows `load\N`.
# Packages: @hpcc-js/wasm-graphviz 1.29.2 (npm; Graphviz itself as WebAssembly)
# Date: 2026-11-30
# Why it matters: a DAG exported to DOT with entity-escaped task names (Windows paths, SQL patterns) shows other names than the pipeline has.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-fund --no-audit @hpcc-js/wasm-graphviz@1.29.2 > /dev/null 2>&1
cat > show.mjs <<'JS'
import { Graphviz } from '@hpcc-js/wasm-graphviz'
const graphviz = await Graphviz.load()
for (const label of ['load&#92;N', 'a&#92;lb', 'load\\\\N']) {
  const svg = graphviz.dot(`digraph { n1 [label="${label}"] }`)
  console.log([...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text).join(' | '))
}
JS
found=$(node show.mjs)
expected='loadN
a | b
load\N'
if [ "$found" != "$expected" ]; then
  printf 'changed:\n%s\n' "$found"
  exit 1
fi
echo "Graphviz shows loadN for the label load&#92;N: entities are decoded before label escapes are read"
