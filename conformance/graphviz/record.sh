#!/usr/bin/env bash
# Has Graphviz draw every kind of graph that this project writes and records the texts that it shows in recording.json. Needs the Debian package
# "graphviz" and Node 22.18 or newer. test/conformance/drawings.test.ts compares the recording with what is written today.
set -euo pipefail
node "$(cd "$(dirname "$0")" && pwd)/record.ts"
