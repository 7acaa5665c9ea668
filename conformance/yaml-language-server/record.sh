#!/usr/bin/env bash
# Prints what the real yaml-language-server says with the schema for editors. Run it with the project's own Node: bash record.sh > recording.json
set -euo pipefail
version=2.0.0
here=$(cd "$(dirname "$0")" && pwd)
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
(cd "$folder" && npm init -y >/dev/null && npm install --silent "yaml-language-server@$version" >/dev/null)
"$here/../../node_modules/.bin/node" "$here/record.ts" "$folder" "$version"
