#!/usr/bin/env bash
# Has actionlint and zizmor look at every workflow that this project runs, writes or shows, and records what they say in recording.json.
# Needs Go, Python and Node 22.18 or newer. test/docs/recorded-workflows.test.ts compares the recording with today's workflows.
set -euo pipefail
actionlint=1.7.12
zizmor=1.32.0

here=$(cd "$(dirname "$0")" && pwd)
tools=$(mktemp -d)
trap 'chmod -R u+w "$tools"; rm -rf "$tools"' EXIT

GOBIN="$tools" GOPATH="$tools/go" go install "github.com/rhysd/actionlint/cmd/actionlint@v$actionlint"
python3 -m venv "$tools/venv"
"$tools/venv/bin/pip" install --quiet "zizmor==$zizmor"
node "$here/record.ts" "$tools/actionlint" "$tools/venv/bin/zizmor"
