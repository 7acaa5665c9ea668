#!/usr/bin/env bash
# Has Mermaid draw every kind of diagram that this project writes, in the Chromium of the system, and records what it shows in recording.json.
# Needs Chromium and Node 22.18 or newer. test/conformance/drawings.test.ts compares the recording with what is written today.
set -euo pipefail
versions=(11.4.1 11.17.2 12.3.0)

here=$(cd "$(dirname "$0")" && pwd)
tools=$(mktemp -d)
trap 'rm -rf "$tools"' EXIT

libraries=()
for version in "${versions[@]}"; do
  mkdir "$tools/$version"
  npm install --silent --no-fund --no-audit --prefix "$tools/$version" "mermaid@$version"
  libraries+=("$version=$tools/$version/node_modules/mermaid/dist/mermaid.min.js")
done
node "$here/record.ts" "${libraries[@]}"
